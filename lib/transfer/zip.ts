import { unzipSync } from 'fflate';
import { fail, type Imported, type Problem, type Result } from '../contact/index.ts';
import { combine } from './combine.ts';
import { decodeText } from './encoding.ts';
import { type ParseContext, parseText } from './parse-file.ts';

/** Bounds against archives made to fill the memory. A real archive of 30,000 connections holds some 20 MB of tables. */
const LIMITS = { entries: 5000, entryBytes: 256 * 1024 * 1024, totalBytes: 512 * 1024 * 1024 };
/** Tables and cards. Everything else in an archive (pictures, pages) is never unpacked. */
const WANTED = /\.(?:csv|vcf|vcard|json|tsv|txt)$/i;

export const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  (bytes[2] === 3 || bytes[2] === 5) &&
  (bytes[3] === 4 || bytes[3] === 6);

/**
 * Reads an archive: every table and card file in it, recognised by content, as one import. Names of entries serve
 * messages only, so a path in them leads nowhere. More than the bounds allow is refused before it is unpacked.
 */
export function parseZip(bytes: Uint8Array, context: ParseContext): Result<Imported> {
  let entries = 0;
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries++;
        if (!WANTED.test(name) || name.startsWith('__MACOSX/')) return false;
        total += originalSize;
        if (entries > LIMITS.entries || originalSize > LIMITS.entryBytes || total > LIMITS.totalBytes)
          throw new TooLarge();
        return true;
      },
    });
  } catch (error) {
    if (error instanceof TooLarge)
      return fail({ code: 'zipTooLarge', params: [LIMITS.totalBytes / 1024 / 1024] });
    return fail({ code: 'fileTruncated' });
  }
  const parts: Imported[] = [];
  const problems: Problem[] = [];
  let me: string | undefined;
  for (const { content, file } of inReadingOrder(files)) {
    const part = parseText(content, { ...context, fileName: file, ...(me ? { me } : {}) });
    if (part.ok) {
      parts.push({ ...part.value, problems: part.value.problems.map((p) => ({ ...p, field: file })) });
      me ??= part.value.people.find((person) => person.reading.own)?.reading.name ?? undefined;
    } else if (part.error.code !== 'fileUnknown' && part.error.code !== 'headerMissing')
      problems.push({ ...part.error, params: part.error.params ?? [file], field: file });
  }
  return combine(parts, problems);
}

/** The user's own profile first, since it says whose archive this is; then invitations, which say it too; connections, who the others are; the rest. */
function inReadingOrder(files: Record<string, Uint8Array>): { content: Uint8Array; file: string }[] {
  const rank = (content: Uint8Array) => {
    const head = decodeText(content.subarray(0, 2000)).text;
    if (/maiden name/i.test(head)) return 0;
    return /inviteeprofileurl|sent at,message,direction/i.test(head) ? 1 : /connected on/i.test(head) ? 2 : 3;
  };
  return Object.entries(files)
    .filter(([, content]) => content.length > 0)
    .map(([name, content]) => ({ content, file: name.split(/[/\\]/).at(-1) ?? name, rank: rank(content) }))
    .sort((a, b) => a.rank - b.rank);
}

class TooLarge extends Error {}
