import { type Balance, balanceOf, type Exchange } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/** The log with one contact, newest first (at most `limit` entries), and the balance over it. */
export function useExchanges(
  contactId: Id | null,
  limit = 500,
): Loaded<{ exchanges: Exchange[]; balance: Balance }> {
  return useLive(
    `exchanges/${limit}/${contactId}`,
    () =>
      fromStore(async ({ store, db }) => {
        const exchanges = contactId === null ? [] : await store.exchangesOf(db, contactId, limit);
        return { exchanges, balance: balanceOf(exchanges) };
      }),
    (change) => contactId !== null && change.contactIds.includes(contactId),
  );
}
