import { type Check, id, instant, list, object, optional, text } from './shape.ts';

/** Every field of what stays of an erased record. */
export const checkTombstoneShape: Check = object({
  id,
  deletedAt: instant,
  marks: optional(list(text(60))),
});
