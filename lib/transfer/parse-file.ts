import type { Imported } from '../records/index.ts';
import { fail, type Result } from '../words/index.ts';
import { PIECE_BYTES, type Reads, readFrom, readFromBlob } from './bytes-wanted.ts';
import type { DayOrder } from './file-dates.ts';
import type { ContentReader, HowWritten, ParseContext } from './format.ts';
import { FORMATS } from './formats/index.ts';
import type { ColumnMapping } from './mapped-csv.ts';
import { BEGINNING, readerFor } from './recognise.ts';
import { tableReader } from './table-reader.ts';

/** Larger files are refused before they are read: no address book comes near it. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024 * 1024;

/**
 * Reads any file that can be imported, recognised by its content; `name` only serves messages. Bad input is a value:
 * `fileEmpty`, `fileTooLarge`, `fileUnknown`, `fileTruncated`, `fileDamaged`, `fileNewer` for the whole file, and for
 * single rows `skipped` and `problems` with their line. `now` keeps days to come out of the log; without it none are
 * refused. `mapping` is the user's word on the columns of a table, `written` on how the file is written.
 */
export function parseFile(
  bytes: Uint8Array,
  name: string,
  now: Date | null = null,
  mapping: ColumnMapping | null = null,
  written: HowWritten = {},
): Result<Imported> {
  return readFrom(bytes, readFile(bytes.length, name, now, { mapping, ...written }));
}

/** What the user says of a file, or the user's country. */
export interface HowToRead extends HowWritten {
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
  { mapping = null, dayOrder, encoding, delimiter, onRead, ...watch }: WatchReading & HowToRead = {},
): Promise<Result<Imported>> {
  let furthest = 0;
  const told = ({ to }: { to: number }) => {
    furthest = Math.max(furthest, Math.min(to, file.size));
    onRead?.(furthest / file.size);
  };
  const read = await readFromBlob(
    file,
    readFile(file.size, name, now, { mapping, dayOrder, encoding, delimiter }),
    {
      ...watch,
      onRead: told,
    },
  );
  return read ?? fail({ code: 'importStopped' });
}

function* readFile(
  size: number,
  name: string,
  now: Date | null,
  { mapping = null, dayOrder, encoding, delimiter }: HowToRead,
): Reads<Result<Imported>> {
  const fileName = name.split(/[/\\]/).at(-1) ?? name;
  if (size === 0) return fail({ code: 'fileEmpty', params: [fileName] });
  if (size > MAX_FILE_BYTES)
    return fail({ code: 'fileTooLarge', params: [fileName, MAX_FILE_BYTES / 1024 / 1024] });
  const context: ParseContext = { now, fileName, encoding, delimiter, ...(dayOrder ? { dayOrder } : {}) };
  const beginning = yield { from: 0, to: Math.min(size, BEGINNING) };
  const archive = FORMATS.find((format) => format.archive?.begins(beginning))?.archive;
  const reader = () =>
    mapping ? tableReader(FORMATS, context, mapping) : readerFor(FORMATS, beginning, context);
  const result =
    archive && !mapping ? yield* archive.read(size, context, FORMATS) : yield* readContent(size, reader());
  return result.ok ? result : fail({ ...result.error, params: result.error.params ?? [fileName] });
}

function* readContent(size: number, reader: ContentReader): Reads<Result<Imported>> {
  for (let from = 0; from < size; from += PIECE_BYTES)
    if (!reader.push(yield { from, to: Math.min(size, from + PIECE_BYTES) })) break;
  return reader.end();
}
