import type { Imported } from '../records/index.ts';
import { fail, type Problem, type Result } from '../words/index.ts';
import { PIECE_BYTES, type Reads, readFrom, readFromBlob } from './bytes-wanted.ts';
import { tableReader } from './csv-kinds.ts';
import { decodeText, joined } from './encoding.ts';
import type { DayOrder } from './file-dates.ts';
import { parseJson } from './json.ts';
import type { ColumnMapping } from './mapped-csv.ts';
import { cardReader } from './vcard-read.ts';
import { isZip, readZip } from './zip.ts';

/** Larger files are refused before they are read: no address book comes near it. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024 * 1024;
/** A book of our own, or a sealed one, must be in memory as a whole. */
export const MAX_WHOLE_BYTES = 256 * 1024 * 1024;
/** What a kind of file is recognised by. */
const BEGINNING = 1 << 16;

/** What reading a file may depend on besides its bytes. */
export interface ParseContext {
  now: Date | null;
  fileName?: string;
  /** How the user's country writes days, for files that do not tell. */
  dayOrder?: DayOrder;
}

/** Takes one file in pieces, and says at the end what was in it. What it does not need it lets go. */
export interface ContentReader {
  /** False when nothing more is wanted. */
  push(bytes: Uint8Array): boolean;
  /** `me` is the user's own name, where another file of the same archive says it. */
  end(me?: string): Result<Imported>;
}

/**
 * Reads any file that can be imported, recognised by its content; `name` only serves messages. Bad input is a value:
 * `fileEmpty`, `fileTooLarge`, `fileUnknown`, `fileTruncated`, `fileDamaged`, `fileNewer` for the whole file, and for
 * single rows `skipped` and `problems` with their line. `now` keeps days to come out of the log; without it none are
 * refused. `mapping` is the user's word on the columns of a table.
 */
export function parseFile(
  bytes: Uint8Array,
  name: string,
  now: Date | null = null,
  mapping: ColumnMapping | null = null,
): Result<Imported> {
  return readFrom(bytes, readFile(bytes.length, name, now, { mapping }));
}

/** What the user says of a file, or the user's country. */
export interface HowToRead {
  mapping?: ColumnMapping | null;
  dayOrder?: DayOrder;
}

/** How the reading of a file on the disk is watched and stopped. */
export interface WatchReading {
  onRead?: (share: number) => void;
  stopped?: () => boolean;
}

/**
 * `parseFile` for a file on the disk, of which one piece at a time is in memory: what it takes grows with the people and
 * entries in the file, not with its size. Stopped, it fails with `importStopped`.
 */
export async function parseBlob(
  file: Blob,
  name: string,
  now: Date | null = null,
  { mapping = null, dayOrder, onRead, ...watch }: WatchReading & HowToRead = {},
): Promise<Result<Imported>> {
  let furthest = 0;
  const told = ({ to }: { to: number }) => {
    furthest = Math.max(furthest, Math.min(to, file.size));
    onRead?.(furthest / file.size);
  };
  const read = await readFromBlob(file, readFile(file.size, name, now, { mapping, dayOrder }), {
    ...watch,
    onRead: told,
  });
  return read ?? fail({ code: 'importStopped' });
}

function* readFile(
  size: number,
  name: string,
  now: Date | null,
  { mapping = null, dayOrder }: HowToRead,
): Reads<Result<Imported>> {
  const fileName = name.split(/[/\\]/).at(-1) ?? name;
  if (size === 0) return fail({ code: 'fileEmpty', params: [fileName] });
  if (size > MAX_FILE_BYTES)
    return fail({ code: 'fileTooLarge', params: [fileName, MAX_FILE_BYTES / 1024 / 1024] });
  const context: ParseContext = { now, fileName, ...(dayOrder ? { dayOrder } : {}) };
  const beginning = yield { from: 0, to: Math.min(size, BEGINNING) };
  const result =
    isZip(beginning) && !mapping
      ? yield* readZip(size, context)
      : yield* readContent(size, mapping ? tableReader(context, mapping) : readerFor(beginning, context));
  return result.ok ? result : fail({ ...result.error, params: result.error.params ?? [fileName] });
}

function* readContent(size: number, reader: ContentReader): Reads<Result<Imported>> {
  for (let from = 0; from < size; from += PIECE_BYTES)
    if (!reader.push(yield { from, to: Math.min(size, from + PIECE_BYTES) })) break;
  return reader.end();
}

/** The reader of one file's content, by how it begins: our JSON, vCards, or any table. */
export function readerFor(beginning: Uint8Array, context: ParseContext): ContentReader {
  const start = decodeText(beginning).text.slice(0, BEGINNING);
  if (!start.trim()) return refusing({ code: 'fileEmpty' });
  if (/^\s*[{[]/.test(start)) return jsonReader();
  if (isVcard(start)) return cardReader(beginning);
  if (isBinary(start)) return refusing({ code: 'fileUnknown' });
  return tableReader(context);
}

const refusing = (problem: Problem): ContentReader => ({ push: () => false, end: () => fail(problem) });

/** JSON cannot be read before it is whole. */
function jsonReader(): ContentReader {
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

/** A card begins the file, or follows lines that are no table: a table may well hold a card in one of its cells. */
function isVcard(text: string): boolean {
  const begin = /^[ \t\uFEFF]*(?:[\w-]+\.)?BEGIN[ \t]*:[ \t]*VCARD[ \t]*\r?$/im.exec(text);
  return begin !== null && !/[,;\t].*[,;\t]/.test(text.slice(0, begin.index));
}

/** Pictures, programs and the like: control characters that no text has, or markup that is no table. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 4000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counting them is the point
  const odd = sample.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  return (
    odd > sample.length * 0.01 || /^\s*(?:<!doctype|<html|<\?xml|<svg|%PDF|BEGIN:VCALENDAR)/i.test(sample)
  );
}
