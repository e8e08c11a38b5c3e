import { unzipSync } from 'fflate';
import { fail, type Imported, type Problem, type Result } from '../contact/index.ts';
import { combine } from './combine.ts';
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
  for (const [name, content] of Object.entries(files)) {
    if (content.length === 0) continue;
    const file = name.split(/[/\\]/).at(-1) ?? name;
    const part = parseText(content, context);
    if (part.ok)
      parts.push({ ...part.value, problems: part.value.problems.map((p) => ({ ...p, field: file })) });
    else if (part.error.code !== 'fileUnknown' && part.error.code !== 'headerMissing')
      problems.push({ ...part.error, params: part.error.params ?? [file], field: file });
  }
  return combine(parts, problems);
}

class TooLarge extends Error {}
