import type { Book } from '../book.ts';
import { checkContactShape } from './contact.ts';
import { checkExchangeShape } from './exchange.ts';
import { checkGoalShape } from './goal.ts';
import { checkGroupShape, checkMeetingShape } from './group.ts';
import { checkIntroductionShape } from './introduction.ts';
import { checkProfileShape } from './profile.ts';
import { checkPromiseShape } from './promise.ts';
import { checkSettingsShape } from './settings.ts';
import type { Check } from './shape.ts';
import { checkTombstoneShape } from './tombstone.ts';

export { checkRuleShape, checkSavedView, soundChoices } from './settings.ts';

/** The kinds of records of a book. */
type RecordKind = Exclude<keyof Book, 'settings'> | 'settings';

/** One check a kind of record, of the whole record: every field, nested, its kind and its bounds. */
const RECORD_CHECKS: Readonly<Record<RecordKind, Check>> = {
  contacts: checkContactShape,
  profiles: checkProfileShape,
  exchanges: checkExchangeShape,
  promises: checkPromiseShape,
  goals: checkGoalShape,
  groups: checkGroupShape,
  meetings: checkMeetingShape,
  introductions: checkIntroductionShape,
  tombstones: checkTombstoneShape,
  settings: checkSettingsShape,
};

/** The field of a record that cannot be read, `''` when it is none of them; null when the record is whole. */
export const brokenField = (kind: RecordKind, record: unknown): string | null => RECORD_CHECKS[kind](record);

/** The records of one kind that are whole. */
export const soundOnes = <T>(kind: RecordKind, records: readonly T[]): T[] =>
  records.every((one) => RECORD_CHECKS[kind](one) === null)
    ? (records as T[])
    : records.filter((one) => RECORD_CHECKS[kind](one) === null);
