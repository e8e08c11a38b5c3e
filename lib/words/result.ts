import type { FieldConflict } from '../records/edits.ts';

/** The outcome of something that is expected to fail at times. Bugs throw; bad input is a value. */
export type Result<T, E = Problem> = { ok: true; value: T } | { ok: false; error: E };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const fail = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });

/**
 * Something the user should be told, as data: the views look up `problem.<code>` in lib/locales and fill in `params`
 * in order. `field` names the record field at fault, `line` the line of an imported file (1 = first).
 */
export interface Problem {
  code: ProblemCode;
  params?: (string | number)[];
  field?: string;
  line?: number;
  /** With `editConflict`: what both sides changed, to be answered by the user. */
  conflicts?: FieldConflict[];
}

/** Every problem a pure part may report. Each has a text `problem.<code>` in all languages, with its remedy. */
export const PROBLEM_CODES = [
  'nameMissing',
  'nameTooLong',
  'textMissing',
  'textTooLong',
  'emailInvalid',
  'webInvalid',
  'numberOutOfRange',
  'dayMissing',
  'dayInvalid',
  'dayInFuture',
  'dayTooEarly',
  'timeInvalid',
  'rhythmMissing',
  'daysReadDayFirst',
  'daysReadMonthFirst',
  'daysUnread',
  'namesOnlyGiven',
  'namesOnlyFamily',
  'textGuessed',
  'channelUnknown',
  'reachedOutUnknown',
  'helpUnknown',
  'tagUnknown',
  'cadenceOutOfRange',
  'notFound',
  'profileTaken',
  'nothingToUndo',
  'undoConflict',
  'editConflict',
  'personGone',
  'storeNewer',
  'storeFull',
  'storeClosed',
  'storeBlocked',
  'fileEmpty',
  'fileUnknown',
  'fileTruncated',
  'fileNewer',
  'fileTooLarge',
  'fileTooFull',
  'rowEmpty',
  'rowWithoutName',
  'rowBroken',
  'lineTooLong',
  'recordBroken',
  'headerMissing',
  'memberHidden',
  'messageNotPersonal',
  'ownerUnknown',
  'ownAddressUnknown',
  'calendarNamesNobody',
  'ownRow',
  'groupCard',
  'cardNoPerson',
  'idTwice',
  'zipTooLarge',
  'passphraseMissing',
  'passphraseWrong',
  'fileDamaged',
  'backupNotSame',
  'backupFailed',
  'exportFailed',
  'downloadFailed',
  'downloadAsks',
  'importStopped',
  'actStopped',
  'erasedBefore',
  'rowTwice',
  'quoteUnclosed',
  'formatUnknown',
  'mapMissing',
  'pictureTooLarge',
  'notAPerson',
  'profilePart',
  'severalPeople',
  'pageNotAllowed',
  'pageChanged',
  'pageTimeout',
  'pageUnsupported',
  'fieldMissing',
  'fieldMasked',
  'jobEnded',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
