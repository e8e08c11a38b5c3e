import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/**
 * Opens the book and says whether it can be used: `contacts` is how many people are in it, `unsorted` of how many of them
 * nothing tells yet what they are to the user.
 */
export function useBook(): Loaded<{ contacts: number; unsorted: number }> {
  return useLive(
    'book',
    () =>
      fromStore(async ({ store, db }) => ({
        contacts: await store.countContacts(db),
        unsorted: await store.countUnsorted(db),
      })),
    ({ tables }) => tables.includes('contacts') || tables.includes('exchanges'),
  );
}
