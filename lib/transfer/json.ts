import {
  BOOK_LISTS,
  BOOK_VERSION,
  type Book,
  checkContact,
  emptyBook,
  emptyContact,
  fail,
  type Imported,
  ok,
  type Problem,
  type Result,
} from '../contact/index.ts';

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
    const named = list === 'contacts' ? kept.map(completeContact).filter(hasName) : kept;
    for (let count = named.length; count < kept.length; count++) left.push({ code: 'rowWithoutName' });
    Object.assign(book, { [list]: named });
    for (const problem of left) skipped.push({ line: 1, problem: { ...problem, field: list } });
  }
  if (!isObject(book.settings)) book.settings = null;
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

interface Stored {
  id: string;
  updatedAt?: unknown;
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

/** A contact with every field of its right kind: a missing or misshapen one gets its empty value. */
function completeContact(record: Stored): Stored {
  const contact: Record<string, unknown> & Stored = { ...record };
  const empty = emptyContact(record.id, '', new Date(0).toISOString());
  for (const [field, blank] of Object.entries(empty)) {
    const value = contact[field];
    const fits =
      blank === null
        ? value !== undefined && (value === null || !Array.isArray(value))
        : Array.isArray(blank)
          ? Array.isArray(value)
          : typeof value === typeof blank;
    if (!fits) contact[field] = blank;
  }
  return contact;
}

const hasName = (contact: Stored & { name?: unknown }) =>
  typeof contact.name === 'string' && contact.name.trim() !== '';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRecord = (value: unknown): value is Stored =>
  isObject(value) && typeof value.id === 'string' && value.id !== '';
