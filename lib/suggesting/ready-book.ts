import { type BookDb, openBook } from '../store/index.ts';
import { ok, type Result } from '../words/index.ts';

/** The book as the background has it open. Only a convenience while it lives; the next start opens it anew. */
let opening: Promise<Result<BookDb>> | null = null;
let users = 0;

/** Does `work` on the open book, which nobody takes away until it is done. */
export async function onBook<T>(work: (db: BookDb) => Promise<T>): Promise<Result<T>> {
  users++;
  try {
    const book = await ready();
    return book.ok ? ok(await work(book.value)) : book;
  } finally {
    users--;
  }
}

/** Closes the book and does `work`; null, with nothing done, where something is being done on the book. */
export async function withoutBook<T>(work: () => Promise<T>): Promise<T | null> {
  if (users > 0) return null;
  const closing = opening;
  opening = null;
  const book = await closing;
  if (book?.ok) {
    book.value.close();
    await book.value.letGo;
  }
  return work();
}

function ready(): Promise<Result<BookDb>> {
  opening ??= openBook().then((opened) => {
    // Nothing is remembered of a failure, nor of a database that a newer version of the program asks to close.
    if (opened.ok) opened.value.on('versionchange', forget);
    else forget();
    return opened;
  });
  return opening;
}

function forget(): void {
  opening = null;
}
