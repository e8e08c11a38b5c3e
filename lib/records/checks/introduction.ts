import { type Check, day, flag, id, list, maybe, object, optional, RECORD, text } from './shape.ts';

/** Every field of an introduction. */
export const checkIntroductionShape: Check = object({
  ...RECORD,
  betweenIds: list(id, { min: 2, max: 2 }),
  byId: maybe(id),
  byOther: optional(flag),
  on: day,
  why: maybe(text()),
  outcome: optional(text()),
});
