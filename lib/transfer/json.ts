import { brokenField } from '../records/checks/index.ts';
import {
  BOOK_LISTS,
  BOOK_VERSION,
  type Book,
  emptyBook,
  type Imported,
  type SetAside,
} from '../records/index.ts';
import { fail, isId, ok, type Problem, type Result } from '../words/index.ts';
import { decodeText, joined } from './encoding.ts';
import type { ContentReader } from './format.ts';
import { JSON_LIMITS, jsonBounds } from './json-bounds.ts';
import { completeRecord, completeSettings, nameIn, type Stored } from './json-records.ts';

/** The mark of our own lossless files. */
export const JSON_FORMAT = 'bollplank';

/** A book of our own, or a sealed one, must be in memory as a whole. */
export const MAX_WHOLE_BYTES = 256 * 1024 * 1024;

/** Whether a file may be one of our own, by how it begins. */
export const isJson = (text: string): boolean => /^\s*[{[]/.test(text);

/** JSON cannot be read before it is whole. */
export function jsonReader(): ContentReader {
  const pieces: Uint8Array[] = [];
  let size = 0;
  return {
    push(bytes) {
      size += bytes.length;
      if (size <= MAX_WHOLE_BYTES) pieces.push(bytes.slice());
      return size <= MAX_WHOLE_BYTES;
    },
    end() {
      if (size > MAX_WHOLE_BYTES) return fail({ code: 'fileTooLarge' });
      return parseJson(decodeText(joined(pieces)).text);
    },
  };
}

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
 * `fileTruncated` with its line, and one that holds more than any book could is `fileTooFull` before it is taken apart.
 * Every record is checked whole: one that cannot be read is set aside and told (`recordBroken`), with what belongs to it,
 * and all others are taken. Fields, tags and kinds of a newer version are kept as they are. Of two records with one id
 * the later changed stays; fields missing in an older file get their empty value.
 */
export function parseJson(text: string): Result<Imported> {
  const read = readBook(text);
  if (!read.ok) return read;
  const setAside: SetAside[] = [];
  const skipped: Imported['skipped'] = [];
  const book: Book & Record<string, unknown> = { ...emptyBook(), ...read.value };
  for (const list of BOOK_LISTS) {
    const found = wholeRecords(list, read.value[list]);
    Object.assign(book, { [list]: found.whole });
    setAside.push(...found.broken);
    for (const id of found.twice)
      skipped.push({ line: 1, problem: { code: 'idTwice', params: [id], field: list } });
  }
  setAside.push(...takeOrphans(book));
  const { settings, broken } = completeSettings(read.value.settings);
  book.settings = settings;
  for (const { field, of, value } of broken)
    setAside.push({ kind: 'settings', name: of, field, record: value });
  for (const one of setAside) skipped.push({ line: 1, problem: problemOf(one) });
  return ok({ format: 'json', people: [], book, skipped, problems: [], setAside });
}

/** The book in a file of our own as it stands there, nothing checked but that it is one. */
export function readBook(text: string): Result<Record<string, unknown>> {
  const tooFull = jsonBounds(text);
  if (tooFull) return fail(tooFull);
  const parsed = readObject(text);
  if (!parsed.ok) return parsed;
  const { format, version, book } = parsed.value;
  if (format !== JSON_FORMAT || !isObject(book)) return fail({ code: 'fileUnknown' });
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fail({ code: 'fileUnknown' });
  if (version > BOOK_VERSION) return fail({ code: 'fileNewer', params: [version, BOOK_VERSION] });
  for (const list of BOOK_LISTS) {
    const records = book[list];
    if (Array.isArray(records) && records.length > JSON_LIMITS.records) return fail({ code: 'fileTooFull' });
  }
  return ok(book);
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

/** The records of one list: those that are whole, those that are not, and the ids that stood there twice. */
function wholeRecords(
  kind: (typeof BOOK_LISTS)[number],
  value: unknown,
): { whole: Stored[]; broken: SetAside[]; twice: string[] } {
  if (value === undefined) return { whole: [], broken: [], twice: [] };
  if (!Array.isArray(value))
    return { whole: [], broken: [{ kind, name: null, field: kind, record: value }], twice: [] };
  const broken: SetAside[] = [];
  const twice: string[] = [];
  const byId = new Map<string, Stored>();
  // Not `forEach`: it passes over holes.
  for (const found of value as unknown[]) {
    const record = isRecord(found) ? completeRecord(kind, found) : found;
    const field = brokenField(kind, record) ?? (isRecord(record) && isId(record.id) ? null : 'id');
    if (field !== null || !isRecord(record)) {
      broken.push({ kind, name: isObject(found) ? nameIn(found) : null, field: field ?? '', record: found });
      continue;
    }
    const known = byId.get(record.id);
    if (known) twice.push(record.id);
    if (!known || String(record.updatedAt ?? '') > String(known.updatedAt ?? '')) byId.set(record.id, record);
  }
  return { whole: [...byId.values()], broken, twice };
}

/** Takes out what belongs to people who are not in the file, or who had to be set aside. */
function takeOrphans(book: Book): SetAside[] {
  const people = new Set(book.contacts.map(({ id }) => id));
  const orphans: SetAside[] = [];
  for (const kind of ['profiles', 'exchanges', 'promises'] as const) {
    const records: Book[typeof kind][number][] = book[kind];
    for (const record of records)
      if (!people.has(record.contactId))
        orphans.push({ kind, name: nameIn({ ...record }), field: 'contactId', record });
    Object.assign(book, { [kind]: records.filter(({ contactId }) => people.has(contactId)) });
  }
  return orphans;
}

/** Why a record was set aside, for the user: what it is, and the field that cannot be read. */
function problemOf({ kind, name, field }: SetAside): Problem {
  return { code: 'recordBroken', params: [name ?? '…', field || 'id'], field: kind };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRecord = (value: unknown): value is Stored =>
  isObject(value) && typeof value.id === 'string' && value.id !== '';
