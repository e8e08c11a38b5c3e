import { type Check, day, id, list, maybe, object, RECORD, tag, text } from './shape.ts';

/** Every field of an entry of the log. */
export const checkExchangeShape: Check = object({
  ...RECORD,
  contactId: id,
  on: day,
  channel: tag,
  reachedOut: tag,
  given: list(tag),
  received: list(tag),
  note: maybe(text()),
  togetherId: maybe(id),
});
