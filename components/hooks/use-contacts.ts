import type { Card } from '../../lib/store/tables.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/**
 * Every contact in its small form, in the order of names: for searching, filtering and sorting in the dashboard.
 * Archived people are in it and say so. Not for the popup or the sidebar: it reads the whole book.
 */
export function useContacts(): Loaded<Card[]> {
  return useLive(
    'cards',
    () => fromStore(({ store, db }) => store.allCards(db)),
    (change) => change.contactIds.length > 0,
    (cards, change) => fromStore(({ store, db }) => store.refreshCards(db, cards, change.contactIds)),
  );
}

/** How many people carry each label, the commonest first. */
export function useLabels(): Loaded<{ label: string; count: number }[]> {
  return useLive(
    'labels',
    () => fromStore(({ store, db }) => store.labelCounts(db)),
    (change) => change.tables.includes('contacts'),
  );
}
