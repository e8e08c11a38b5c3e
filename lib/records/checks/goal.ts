import { TEXT_LIMITS } from '../../words/text.ts';
import { type Check, day, list, maybe, needed, number, object, RECORD, tag, text } from './shape.ts';

/** Every field of a goal. */
export const checkGoalShape: Check = object({
  ...RECORD,
  text: needed(TEXT_LIMITS.line),
  industries: list(tag),
  functions: list(tag),
  seniorities: list(tag),
  regions: list(text()),
  labels: list(text()),
  wanted: number(0, 1_000_000),
  weight: number(0, 1000),
  until: maybe(day),
});
