import type { Double } from '../../lib/capture/index.ts';
import type { Contact, Profile } from '../../lib/records/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/** A pair that may be one person, with what stands side by side. */
export interface DoubleView extends Double {
  /** How the answer "not the same" is remembered. */
  key: string;
  pagesOfA: Profile[];
  pagesOfB: Profile[];
  exchangesOfA: number;
  exchangesOfB: number;
}

/** Every pair of the book that may be one person and has not been answered yet. */
export function useDoubles(): Loaded<DoubleView[]> {
  return useLive(
    'doubles',
    () =>
      fromStore(async ({ store, db }) => {
        const { findDoubles, pairKey } = await import('../../lib/capture/index.ts');
        const [{ contacts, profiles }, settings] = await Promise.all([
          store.everybody(db),
          store.settingsOf(db),
        ]);
        const doubles = findDoubles(contacts, profiles, settings.notSame ?? [], SHOWN);
        const pages = (of: Contact) => profiles.filter((page) => page.contactId === of.id);
        return Promise.all(
          doubles.map(async (double) => ({
            ...double,
            key: pairKey(double.a.id, double.b.id),
            pagesOfA: pages(double.a),
            pagesOfB: pages(double.b),
            exchangesOfA: (await store.exchangesOf(db, double.a.id)).length,
            exchangesOfB: (await store.exchangesOf(db, double.b.id)).length,
          })),
        );
      }),
    (change) => change.tables.some((table) => ['contacts', 'profiles', 'settings'].includes(table)),
  );
}

/** Enough for one sitting; the next ones come up as these are answered. */
const SHOWN = 30;
