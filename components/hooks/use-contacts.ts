import type { Card } from '../../lib/store/tables.ts';
import { LOADING, type Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/**
 * Every contact in its small form, in the order of names: for searching, filtering and sorting in the dashboard.
 * Archived people are in it and say so. Not for the popup or the sidebar: it reads the whole book. `wanted` false reads
 * nothing yet.
 */
export function useContacts(wanted = true): Loaded<Card[]> {
  const cards = useLive(
    wanted ? 'cards' : 'no cards',
    async () => (wanted ? fromStore(({ store, db }) => store.allCards(db)) : { ok: true, value: NOBODY }),
    (change) => change.contactIds.length > 0,
    (cards, change) => fromStore(({ store, db }) => store.refreshCards(db, cards, change.contactIds)),
  );
  return wanted ? cards : LOADING;
}
const NOBODY: Card[] = [];

/** How many people carry each label, the commonest first. */
export function useLabels(): Loaded<{ label: string; count: number }[]> {
  return useLive(
    'labels',
    () => fromStore(({ store, db }) => store.labelCounts(db)),
    (change) => change.tables.includes('contacts'),
  );
}
