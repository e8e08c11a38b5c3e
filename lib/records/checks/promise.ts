import { TEXT_LIMITS } from '../../words/text.ts';
import { type Check, day, id, maybe, needed, object, RECORD, tag } from './shape.ts';

/** Every field of a promise. */
export const checkPromiseShape: Check = object({
  ...RECORD,
  contactId: id,
  by: tag,
  text: needed(TEXT_LIMITS.line),
  due: maybe(day),
  doneOn: maybe(day),
});
