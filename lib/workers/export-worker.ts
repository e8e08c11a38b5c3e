import { LANGUAGES } from '../locales/languages.ts';
import { lookUp } from '../locales/look-up.ts';
import { textsIn } from '../locales/texts.ts';
import { emptyBook } from '../records/index.ts';
import { openBook, storeProblemOf, wholeBook } from '../store/index.ts';
import { formatOf } from '../transfer/formats/index.ts';
import { type WrittenFile, writeFile } from '../transfer/write-file.ts';
import { fail, languageFor, ok, type Result } from '../words/index.ts';
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

async function write({ format, language, ...asked }: ExportAsk): Promise<Result<WrittenFile>> {
  const book = formatOf(format)?.ofMap ? ok(emptyBook()) : await readBook();
  if (!book.ok) return book;
  const own = languageFor(language, LANGUAGES);
  const texts = await textsIn(own?.code ?? 'en');
  return writeFile(book.value, format, {
    ...asked,
    language,
    separator: own?.separator,
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
