import { type Check, id, list, map, maybe, needed, object, optional, page, RECORD, text } from './shape.ts';

/** Every field of a page of a contact. */
export const checkProfileShape: Check = object({
  ...RECORD,
  contactId: id,
  site: needed(60),
  handle: needed(2000),
  url: page,
  keys: list(text(2100)),
  seen: optional(map(maybe(text()))),
});
