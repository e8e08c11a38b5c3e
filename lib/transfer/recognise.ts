import { fail, type Problem } from '../words/index.ts';
import { decodeText } from './encoding.ts';
import type { ContentReader, Format, ParseContext } from './format.ts';
import { tableReader } from './table-reader.ts';

/** What a kind of file is recognised by. */
export const BEGINNING = 1 << 16;

/** The reader of one file's content, by how it begins: one of these formats, or any table. */
export function readerFor(
  formats: readonly Format[],
  beginning: Uint8Array,
  context: ParseContext,
): ContentReader {
  const start = decodeText(beginning).text.slice(0, BEGINNING);
  if (!start.trim()) return refusing({ code: 'fileEmpty' });
  const known = formats.find(({ read }) => read?.begins(start))?.read;
  if (known) return known.open(beginning, context);
  if (isBinary(start)) return refusing({ code: 'fileUnknown' });
  return tableReader(formats, context);
}

const refusing = (problem: Problem): ContentReader => ({ push: () => false, end: () => fail(problem) });

/** When the file of an archive that begins so is to be ended: those first that say something of the others. */
export function archiveOrderOf(formats: readonly Format[], beginning: Uint8Array): number {
  const head = new TextDecoder().decode(beginning.subarray(0, 2000));
  const orders = formats.flatMap(({ inArchive }) => (inArchive?.marks.test(head) ? inArchive.order : []));
  return Math.min(formats.length, ...orders);
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
