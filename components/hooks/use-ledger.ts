import { isStanding } from '../../lib/ranking/is-standing.ts';
import {
  type Balance,
  type BalanceOfQuarter,
  balanceByQuarter,
  balanceOf,
  balanceWord,
  type Exchange,
  type Promised,
} from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/** Every open promise of the book, the earliest due first. */
export function useOpenPromises(): Loaded<Promised[]> {
  return useLive(
    'open-promises',
    () => fromStore(({ store, db }) => store.openPromises(db)),
    (change) => change.tables.includes('promises') || change.tables.includes('contacts'),
  );
}

export interface WholeBalance {
  all: Balance;
  quarters: BalanceOfQuarter[];
  /** Those with whom the balance is not even, the furthest from it first. */
  giveNext: Id[];
  askFreely: Id[];
}

/** Giving and receiving over the whole log, and over time. Reads every entry: only for the page about it. */
export function useWholeBalance(): Loaded<WholeBalance> {
  return useLive(
    'whole-balance',
    () =>
      fromStore(async ({ store, db }) => {
        const helped: Pick<Exchange, 'on' | 'given' | 'received'>[] = [];
        await store.readLog(db, (batch) => {
          for (const { on, given, received } of batch)
            if (given.length + received.length > 0) helped.push({ on, given, received });
        });
        const uneven: { id: Id; word: string; by: number }[] = [];
        for (const { id, standing } of await store.standingsOf(db)) {
          if (!isStanding(standing)) continue;
          // Entries with something on both sides weigh nothing, so these two say the same as the whole log.
          const { givenOnly, receivedOnly } = standing;
          const word = balanceWord(givenOnly, receivedOnly);
          if (word !== 'even') uneven.push({ id, word, by: Math.abs(givenOnly - receivedOnly) });
        }
        uneven.sort((a, b) => b.by - a.by || (a.id < b.id ? -1 : 1));
        const idsOf = (word: string) => uneven.filter((one) => one.word === word).map(({ id }) => id);
        return {
          all: balanceOf(helped),
          quarters: balanceByQuarter(helped),
          giveNext: idsOf('give-next'),
          askFreely: idsOf('ask-freely'),
        };
      }),
    (change) => change.tables.includes('exchanges') || change.tables.includes('standings'),
  );
}
