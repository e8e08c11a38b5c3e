import type { Answers, Choice } from '../capture/import-plan.ts';
import type { ColumnMapping, HowWritten } from '../transfer/index.ts';
import { COLUMN_FIELDS } from '../words/column-fields.ts';
import { isDelimiter, LEGACY_ENCODINGS } from '../words/file-writing.ts';
import { NOTHING_SAID, type TakenChanges } from '../words/index.ts';
import type { Chosen } from './import-messages.ts';

/** What is kept of a choice beside the file of an import that goes on, so that the same can be done again. */
export type KeptChoice = Chosen & { mapping: ColumnMapping | null; written?: HowWritten };

/** What was kept of a choice; null where it is none. Kept by an older version, it lacks what that did not know. */
export function keptChoiceFrom(kept: unknown): KeptChoice | null {
  if (!isRecord(kept)) return null;
  const { choice, answers, mode, mapping = null, written, bringBack = false, changes = NOTHING_SAID } = kept;
  if (!isChoice(choice) || !isAnswers(answers) || (mode !== 'merge' && mode !== 'replace')) return null;
  if (mapping !== null && !isMapping(mapping)) return null;
  return {
    choice,
    answers,
    mode,
    mapping,
    bringBack: bringBack === true,
    changes: isTakenChanges(changes) ? changes : NOTHING_SAID,
    ...(written === undefined ? {} : { written: writtenFrom(written) }),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isListOf = <T>(value: unknown, is: (one: unknown) => one is T): value is T[] =>
  Array.isArray(value) && value.every(is);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

function isChoice(value: unknown): value is Choice {
  if (!isRecord(value)) return false;
  const { by } = value;
  if (by === 'hand') return isListOf(value.rows, isNumber);
  return by === 'all' || ((by === 'company' || by === 'year') && isListOf(value.names, isText));
}

const isAnswers = (value: unknown): value is Answers => isRecord(value) && Object.values(value).every(isText);

const isTakenChanges = (value: unknown): value is TakenChanges =>
  isRecord(value) && (value.all === null || typeof value.all === 'boolean') && isListOf(value.but, isText);
/** Only what is known of how a file is written. */
function writtenFrom(kept: unknown): HowWritten {
  const { encoding, delimiter } = isRecord(kept) ? kept : {};
  return {
    encoding: LEGACY_ENCODINGS.find((one) => one === encoding),
    delimiter: isDelimiter(delimiter) ? delimiter : undefined,
  };
}

const isField = (value: unknown): value is ColumnMapping['fields'][number] =>
  COLUMN_FIELDS.some((field) => field === value);
const isMapping = (value: unknown): value is ColumnMapping =>
  isRecord(value) && isNumber(value.headerAt) && isListOf(value.fields, isField);
