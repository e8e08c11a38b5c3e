import { Inflate } from 'fflate';
import type { Imported } from '../records/index.ts';
import { fail, type Problem, type Result } from '../words/index.ts';
import { PIECE_BYTES, type Reads } from './bytes-wanted.ts';
import { combine } from './combine.ts';
import { joined } from './encoding.ts';
import type { ContentReader, Format, ParseContext } from './format.ts';
import { archiveOrderOf, readerFor } from './recognise.ts';

/**
 * Bounds against archives made to fill the memory. A real archive of 30,000 connections holds some 20 MB of tables. Only
 * what is unpacked counts, however many pictures lie beside it; the directory that lists them all is bounded apart.
 */
const LIMITS = {
  entries: 5000,
  entryBytes: 1024 ** 3,
  totalBytes: 2 * 1024 ** 3,
  directoryBytes: 32 * 1024 ** 2,
  /** What no table or book packs to: one of 30,000 people packs to a fifth, lines that repeat to a fiftieth. */
  ratio: 200,
  /** Up to here the ratio does not matter. */
  smallBytes: 16 * 1024 ** 2,
};
/** Tables and cards. Everything else in an archive (pictures, pages) is never unpacked. */
const WANTED = /\.(?:csv|vcf|vcard|json|tsv|txt)$/i;
/** How much of an entry is unpacked before it is decided what it is. */
const BEGINNING = 4096;

export const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  (bytes[2] === 3 || bytes[2] === 5) &&
  (bytes[3] === 4 || bytes[3] === 6);

/** One file in an archive, as its directory tells of it. */
interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  sum: number;
  at: number;
}

/**
 * Reads an archive: every table and card file in it, recognised by content, as one import. Unpacked a piece at a time by
 * fflate; only the directory at the end is read here, since the library wants the whole archive in memory for it. Names
 * of entries serve messages only, so a path in them leads nowhere. Problems: `zipTooLarge` before anything is unpacked,
 * `fileTruncated`, `fileDamaged` for an entry whose content is not what its checksum says.
 */
export function* readZip(
  size: number,
  context: ParseContext,
  formats: readonly Format[],
): Reads<Result<Imported>> {
  const listed = yield* directoryOf(size);
  if (!listed.ok) return listed;
  const parts: { file: string; reader: ContentReader; rank: number }[] = [];
  for (const entry of listed.value) {
    const file = entry.name.split(/[/\\]/).at(-1) ?? entry.name;
    const unpacked = yield* unpack(entry, size, { ...context, fileName: file }, formats);
    if (!unpacked.ok) return fail({ ...unpacked.error, params: [file], field: file });
    if (unpacked.value) parts.push({ file, ...unpacked.value });
  }
  // The user's own profile first, since it says whose archive this is; then invitations, which say it too; connections,
  // who the others are; the rest.
  parts.sort((a, b) => a.rank - b.rank);
  const read: Imported[] = [];
  const problems: Problem[] = [];
  let me: string | undefined;
  for (const { file, reader } of parts) {
    const part = reader.end(me);
    if (part.ok) {
      read.push({ ...part.value, problems: part.value.problems.map((p) => ({ ...p, field: file })) });
      me ??= part.value.people.find((person) => person.reading.own)?.reading.name ?? undefined;
    } else if (part.error.code === 'fileTooLarge') return part;
    else if (part.error.code !== 'fileUnknown' && part.error.code !== 'headerMissing')
      problems.push({ ...part.error, params: part.error.params ?? [file], field: file });
  }
  return combine(read, problems, formats);
}

// Numbers in a ZIP are little-endian (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12, 4.3.16).
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const COMMENT_MAX = 0xffff;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The wanted files of the archive. */
function* directoryOf(size: number): Reads<Result<Entry[]>> {
  const tail = yield { from: Math.max(0, size - END_SIZE - COMMENT_MAX), to: size };
  const view = viewOf(tail);
  let end = tail.length - END_SIZE;
  while (end >= 0 && view.getUint32(end, true) !== END_SIGNATURE) end--;
  if (end < 0) return fail({ code: 'fileTruncated' });
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const from = view.getUint32(end + 16, true);
  const tooLarge = fail({ code: 'zipTooLarge' as const, params: [LIMITS.totalBytes / 1024 / 1024] });
  // All ones: the numbers stand elsewhere, since they do not fit.
  if (count === 0xffff || from === 0xffffffff || length > LIMITS.directoryBytes) return tooLarge;
  if (from + length > size) return fail({ code: 'fileTruncated' });
  const directory = yield { from, to: from + length };
  const entries: Entry[] = [];
  let total = 0;
  for (let at = 0, index = 0; index < count; index++) {
    const entry = at + 46 <= directory.length ? viewOf(directory.subarray(at)) : null;
    if (!entry || entry.getUint32(0, true) !== ENTRY_SIGNATURE) return fail({ code: 'fileTruncated' });
    const nameLength = entry.getUint16(28, true);
    const name = new TextDecoder().decode(directory.subarray(at + 46, at + 46 + nameLength));
    at += 46 + nameLength + entry.getUint16(30, true) + entry.getUint16(32, true);
    if (!WANTED.test(name) || name.startsWith('__MACOSX/')) continue;
    const size = entry.getUint32(24, true);
    total += size;
    const packed = entry.getUint32(20, true);
    const inflated = size > LIMITS.smallBytes && size > LIMITS.ratio * packed;
    if (
      inflated ||
      size > LIMITS.entryBytes ||
      total > LIMITS.totalBytes ||
      entries.length === LIMITS.entries
    )
      return tooLarge;
    entries.push({
      name,
      method: entry.getUint16(10, true),
      packed,
      size,
      sum: entry.getUint32(16, true),
      at: entry.getUint32(42, true),
    });
  }
  return { ok: true, value: entries };
}

/** Unpacks one entry into a reader for its kind; null where it is empty. */
function* unpack(
  entry: Entry,
  size: number,
  context: ParseContext,
  formats: readonly Format[],
): Reads<Result<{ reader: ContentReader; rank: number } | null>> {
  const header = yield { from: entry.at, to: Math.min(size, entry.at + 30) };
  if (header.length < 30 || viewOf(header).getUint32(0, true) !== LOCAL_SIGNATURE)
    return fail({ code: 'fileDamaged' });
  const start = entry.at + 30 + viewOf(header).getUint16(26, true) + viewOf(header).getUint16(28, true);
  const until = start + entry.packed;
  if (until > size) return fail({ code: 'fileTruncated' });
  if (entry.method !== 0 && entry.method !== 8) return fail({ code: 'fileUnknown' });
  const taking = contentTaker(context, entry.size, formats);
  const inflate = entry.method === 8 ? new Inflate((bytes) => taking.take(bytes)) : null;
  try {
    for (let from = start; from < until && !taking.tooLong(); from += PIECE_BYTES) {
      const to = Math.min(until, from + PIECE_BYTES);
      const piece = yield { from, to };
      if (inflate) inflate.push(piece, to === until);
      else taking.take(piece);
    }
  } catch {
    return fail({ code: 'fileDamaged' });
  }
  if (taking.tooLong() || !taking.fits(entry.sum)) return fail({ code: 'fileDamaged' });
  return { ok: true, value: taking.reader() };
}

/** Hands unpacked bytes to the reader of their kind, counting and summing them up. */
function contentTaker(context: ParseContext, expected: number, formats: readonly Format[]) {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let sum = ~0;
  let found: { reader: ContentReader; rank: number } | null = null;
  let wanted = true;
  const begin = () => {
    const beginning = joined(pieces);
    pieces = [];
    found = {
      reader: readerFor(formats, beginning, context),
      rank: archiveOrderOf(formats, beginning),
    };
    wanted = found.reader.push(beginning);
  };
  return {
    take(bytes: Uint8Array) {
      size += bytes.length;
      if (size > expected) return;
      sum = crc32(bytes, sum);
      if (found) {
        if (wanted) wanted = found.reader.push(bytes);
      } else {
        pieces.push(bytes.slice());
        if (size >= BEGINNING) begin();
      }
    },
    /** An entry that is longer than it says is not unpacked further. */
    tooLong: () => size > expected,
    fits: (stated: number) => size === expected && ~sum >>> 0 === stated,
    reader() {
      if (!found && size > 0) begin();
      return found;
    },
  };
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** The checksum of ZIP (CRC-32), carried on over pieces. */
function crc32(bytes: Uint8Array, before: number): number {
  let sum = before;
  for (const byte of bytes) sum = (CRC_TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return sum;
}
