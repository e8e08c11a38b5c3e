import { saveFile } from '../../lib/browser/files.ts';
import { paintPng } from '../../lib/browser/paint.ts';
import type { CoverageMap, Id, Result } from '../../lib/contact/index.ts';
import { formatOf } from '../../lib/transfer/formats.ts';
import type { TextOf } from '../../lib/transfer/map-words.ts';
import { fromStore } from './use-live.ts';

export { FORMATS } from '../../lib/transfer/formats.ts';

export interface ExportOptions {
  privateNotes: boolean;
  contactIds?: Id[];
  map?: CoverageMap;
  text: TextOf;
  language: string;
}

/** Languages whose spreadsheets expect a semicolon, because the comma is their decimal sign. */
const SEMICOLON = /^(sv|da|nb|nn|no|fi|de|fr|nl|it|es|pt|pl|cs)\b/;

/**
 * Writes the book in a format and hands the file to the browser's download. Gives the name of the file. A picture is
 * painted here, in the page; `pictureTooLarge` when the browser cannot.
 */
export async function exportFile(format: Id, options: ExportOptions): Promise<Result<string>> {
  const book = await fromStore(({ store, db }) => store.wholeBook(db));
  if (!book.ok) return book;
  const { writeFile } = await import('../../lib/transfer/index.ts');
  const separator = SEMICOLON.test(options.language) ? ';' : ',';
  const { paintedFrom = null, mime = '' } = formatOf(format) ?? {};
  const written = writeFile(book.value, paintedFrom ?? format, { ...options, now: new Date(), separator });
  if (!written.ok) return written;
  if (paintedFrom === null) {
    saveFile(written.value);
    return { ok: true, value: written.value.name };
  }
  const bytes = await paintPng(new TextDecoder().decode(written.value.bytes));
  if (!bytes) return { ok: false, error: { code: 'pictureTooLarge' } };
  const name = written.value.name.replace(/[^.]+$/, format);
  saveFile({ name, mime, bytes });
  return { ok: true, value: name };
}
