import {
  BOOK_LISTS,
  BOOK_VERSION,
  type Book,
  checkContact,
  emptyBook,
  fail,
  type Imported,
  ok,
  type Problem,
  type Result,
} from '../contact/index.ts';
import { completeRecord, completeSettings, type Stored } from './json-records.ts';

/** The mark of our own lossless files. */
export const JSON_FORMAT = 'bollplank';

/**
 * The whole book, losslessly: `{format, version, writtenAt, book}`, described in `book.schema.json` beside this file.
 * Records go out as they are, with keys this version does not know.
 */
export function writeJson(book: Book, now: Date): string {
  const file = { format: JSON_FORMAT, version: BOOK_VERSION, writtenAt: now.toISOString(), book };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/**
 * Reads a file of our own. A newer version is refused (`fileNewer`) rather than half understood, broken JSON is
 * `fileTruncated` with its line. Records that are no records are left out and reported; of two with one id the later
 * changed stays; fields missing in an older file get their empty value.
 */
export function parseJson(text: string): Result<Imported> {
  const parsed = readObject(text);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (file.format !== JSON_FORMAT || !isObject(file.book)) return fail({ code: 'fileUnknown' });
  const version = file.version;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fail({ code: 'fileUnknown' });
  if (version > BOOK_VERSION) return fail({ code: 'fileNewer', params: [version, BOOK_VERSION] });
  const problems: Problem[] = [];
  const skipped: Imported['skipped'] = [];
  const book: Book & Record<string, unknown> = { ...emptyBook(), ...file.book };
  for (const list of BOOK_LISTS) {
    const { kept, left } = records(file.book[list]);
    const whole = kept.flatMap((record) => completeRecord(list, record) ?? []);
    const lacking = list === 'contacts' ? 'rowWithoutName' : 'rowBroken';
    for (let count = whole.length; count < kept.length; count++) left.push({ code: lacking });
    Object.assign(book, { [list]: whole });
    for (const problem of left) skipped.push({ line: 1, problem: { ...problem, field: list } });
  }
  book.settings = completeSettings(book.settings);
  for (const contact of book.contacts)
    for (const problem of checkContact(contact)) problems.push({ ...problem, params: problem.params ?? [] });
  return ok({ format: 'json', people: [], book, skipped, problems });
}

function readObject(text: string): Result<Record<string, unknown>> {
  if (!text.trim()) return fail({ code: 'fileEmpty' });
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? ok(value) : fail({ code: 'fileUnknown' });
  } catch (error) {
    const at = Number(/position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? text.length);
    return fail({ code: 'fileTruncated', line: text.slice(0, at).split('\n').length });
  }
}

function records(value: unknown): { kept: Stored[]; left: Problem[] } {
  const left: Problem[] = [];
  const byId = new Map<string, Stored>();
  if (value !== undefined && !Array.isArray(value)) return { kept: [], left: [{ code: 'rowBroken' }] };
  for (const record of value ?? []) {
    if (!isRecord(record)) {
      left.push({ code: 'rowBroken' });
      continue;
    }
    const known = byId.get(record.id);
    if (known) left.push({ code: 'idTwice', params: [record.id] });
    if (!known || String(record.updatedAt ?? '') > String(known.updatedAt ?? '')) byId.set(record.id, record);
  }
  return { kept: [...byId.values()], left };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRecord = (value: unknown): value is Stored =>
  isObject(value) && typeof value.id === 'string' && value.id !== '';
