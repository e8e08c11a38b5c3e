import type { SuggestionRow } from '../../lib/store/tables.ts';
import type { Side } from '../../lib/words/index.ts';

/** The reasons that tell of a promise, and whose it is; each has its words first. */
const PROMISES: Readonly<Record<string, Side>> = {
  promiseLate: 'me',
  promiseToday: 'me',
  promiseSoon: 'me',
  promiseOpen: 'me',
  promiseAged: 'me',
  theirPromise: 'them',
  theirPromiseAged: 'them',
};

/** The promise that a suggestion is about, or null. */
export function promiseIn({ reasons }: Pick<SuggestionRow, 'reasons'>): { by: Side; text: string } | null {
  for (const { code, params } of reasons) {
    const by = PROMISES[code];
    const [text] = params;
    if (by && typeof text === 'string') return { by, text };
  }
  return null;
}
