import { browser } from 'wxt/browser';
import type { BookMark } from '../records/index.ts';

/** Beside the book and not in it: what destroys the one leaves the other alone. */
const KEY = 'bookMark';

/** What is remembered of the book; null before the first person. */
export async function bookMark(): Promise<BookMark | null> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEY);
  return (found[KEY] as BookMark | undefined) ?? null;
}

export async function saveBookMark(mark: BookMark): Promise<void> {
  await browser.storage.local.set({ [KEY]: mark });
}

/** Calls `listener` whenever something else is remembered, here or in another window. Gives the way to stop. */
export function onBookMark(listener: () => void): () => void {
  const hear = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
