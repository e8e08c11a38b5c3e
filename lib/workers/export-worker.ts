import { lookUp, type Messages } from '../locales/look-up.ts';
import { emptyBook } from '../records/index.ts';
import { openBook, storeProblemOf, wholeBook } from '../store/index.ts';
import { formatOf } from '../transfer/formats.ts';
import { type WrittenFile, writeFile } from '../transfer/write-file.ts';
import { fail, ok, type Result } from '../words/index.ts';
import type { ExportAsk } from './export-messages.ts';

/** Writes a file away from the page: 30,000 people take seconds. */
self.onmessage = async ({ data }: MessageEvent<ExportAsk>) => {
  const answer = await write(data).catch((error: unknown): Result<WrittenFile> => {
    const problem = storeProblemOf(error);
    // A bug stands in the console; the page is answered all the same.
    if (!problem) self.reportError(error);
    return fail(problem ?? { code: 'exportFailed' });
  });
  self.postMessage(answer, { transfer: answer.ok ? [answer.value.bytes.buffer] : [] });
};

/** Languages whose spreadsheets expect a semicolon, because the comma is their decimal sign. */
const SEMICOLON = /^(sv|da|nb|nn|no|fi|de|fr|nl|it|es|pt|pl|cs)\b/;

async function write({ format, language, ...asked }: ExportAsk): Promise<Result<WrittenFile>> {
  const book = formatOf(format)?.ofMap ? ok(emptyBook()) : await readBook();
  if (!book.ok) return book;
  const texts = await textsIn(language);
  return writeFile(book.value, format, {
    ...asked,
    language,
    separator: SEMICOLON.test(language) ? ';' : ',',
    text: (key, params) => lookUp(texts, key.replaceAll('-', '_'), params),
  });
}

async function readBook() {
  const opened = await openBook();
  if (!opened.ok) return opened;
  try {
    return ok(await wholeBook(opened.value));
  } finally {
    opened.value.close();
  }
}

/** The texts in a language: a worker has no access to those of the extension. */
async function textsIn(language: string): Promise<Messages> {
  switch (language.slice(0, 2)) {
    case 'sv':
      return (await import('../locales/sv.json')).default;
    case 'da':
      return (await import('../locales/da.json')).default;
    default:
      return (await import('../locales/en.json')).default;
  }
}
