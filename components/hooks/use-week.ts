import { addDays, type Day, mondayOf } from '../../lib/days/index.ts';
import type { Contact, Exchange, Introduction, Promised } from '../../lib/records/index.ts';
import type { GroupView } from '../../lib/store/queries/groups.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/** What was done since Monday: the log, the promises kept on either side, the introductions. */
export interface WeekLog {
  exchanges: Exchange[];
  kept: Promised[];
  introductions: Introduction[];
}

/** The log of this week alone. */
export function useWeekLog(today: Day): Loaded<WeekLog> {
  const monday = mondayOf(today);
  return useLive(
    `week-log/${monday}`,
    () =>
      fromStore(async ({ store, db }) => {
        const [exchanges, kept, introductions] = await Promise.all([
          store.exchangesSince(db, monday),
          store.promisesKeptSince(db, monday),
          store.latestIntroductions(db),
        ]);
        return { exchanges, kept, introductions: introductions.filter(({ on }) => on >= monday) };
      }),
    ({ tables }) => ['exchanges', 'promises', 'introductions'].some((table) => tables.includes(table)),
  );
}

/** The log since a day, and how many ties are alive and cooling now. */
export function usePulse(
  since: Day,
): Loaded<{ exchanges: Exchange[]; ties: { warm: number; cooling: number } }> {
  return useLive(
    `pulse/${since}`,
    () =>
      fromStore(async ({ store, db }) => {
        const [exchanges, ties] = await Promise.all([store.exchangesSince(db, since), store.countTies(db)]);
        return { exchanges, ties };
      }),
    ({ tables }) => ['exchanges', 'standings', 'contacts'].some((table) => tables.includes(table)),
  );
}

/** People with something ahead within so many days, and every group with its meetings. */
export function useComing(today: Day, days: number): Loaded<{ contacts: Contact[]; groups: GroupView[] }> {
  return useLive(
    `coming/${today}/${days}`,
    () =>
      fromStore(async ({ store, db }) => {
        const [contacts, groups] = await Promise.all([
          store.peopleComing(db, today, addDays(today, days)),
          store.allGroups(db),
        ]);
        return { contacts, groups };
      }),
    ({ tables }) => ['contacts', 'groups', 'meetings'].some((table) => tables.includes(table)),
  );
}

/** The open promises of people who are not archived, the earliest due first, each with whose it is. */
export function usePromisesOfPeople(): Loaded<{ promise: Promised; name: string }[]> {
  return useLive(
    'promises-of-people',
    () =>
      fromStore(async ({ store, db }) => {
        const promises = await store.openPromises(db);
        const cards = await store.cardsOf(db, [...new Set(promises.map(({ contactId }) => contactId))]);
        const names = new Map(cards.filter(({ archived }) => !archived).map((card) => [card.id, card.name]));
        return promises.flatMap((promise) => {
          const name = names.get(promise.contactId);
          return name === undefined ? [] : [{ promise, name }];
        });
      }),
    ({ tables }) => tables.includes('promises') || tables.includes('contacts'),
  );
}
