import { newId } from '../words/index.ts';
import { allKeptWords, keepWords as keepInBrowser } from './kept-words.ts';

/** What is kept, as this page knows it: it has to be at hand when the user goes back, without waiting. */
const known = new Map<string, string>();

/** Reads what was kept before this page was loaded. To be waited for before the page looks at its address. */
export async function loadKeptWords(): Promise<void> {
  // Without it the lists are shown whole, as in a new tab.
  const kept = await allKeptWords().catch(() => new Map<string, string>());
  for (const [key, words] of kept) known.set(key, words);
}

/** What a key stands for; empty where it is not known any more. */
export const wordsAt = (key: string): string => known.get(key) ?? '';

/** Keeps words, under a new key unless one is given, and gives the key. */
export function keepWords(words: string, key: string = newId(new Date())): string {
  if (known.get(key) === words) return key;
  known.set(key, words);
  // In this page the key is good at once.
  void keepInBrowser(key, words).catch(() => undefined);
  return key;
}
