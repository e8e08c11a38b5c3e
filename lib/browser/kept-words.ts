import { browser } from 'wxt/browser';
import { newId } from '../words/ids.ts';

/**
 * What lists are narrowed to, by the key that stands for it in an address or in the state of a page. The browser writes
 * addresses into its history, and the states of open tabs into its session files; what lies here is in memory only and
 * is gone when the browser ends. Scripts beside pages do not reach it.
 */
const PREFIX = 'words ';
/** More places than anybody goes back through. The keys are in the order of time. */
const MOST = 500;

/** Keeps words under a new key and gives it. */
export async function keepNewWords(words: string, now: Date): Promise<string> {
  const key = newId(now);
  await keepWords(key, words);
  return key;
}

/** Keeps words under a key, in place of those before. */
export async function keepWords(key: string, words: string): Promise<void> {
  await browser.storage.session.set({ [`${PREFIX}${key}`]: words });
}

/** All that is kept, and the oldest beyond what is needed taken away. */
export async function allKeptWords(): Promise<Map<string, string>> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  const names = Object.keys(all)
    .filter((name) => name.startsWith(PREFIX))
    .sort();
  await browser.storage.session.remove(names.slice(0, -MOST));
  return new Map(
    names.slice(-MOST).flatMap((name) => {
      const words = all[name];
      return typeof words === 'string' ? [[name.slice(PREFIX.length), words]] : [];
    }),
  );
}
