import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/** Opens the book and says whether it can be used: `contacts` is how many people are in it. */
export function useBook(): Loaded<{ contacts: number }> {
  return useLive(
    'book',
    () => fromStore(async ({ store, db }) => ({ contacts: await store.countContacts(db) })),
    (change) => change.tables.includes('contacts'),
  );
}
