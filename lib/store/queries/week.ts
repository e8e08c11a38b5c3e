import { Dexie } from 'dexie';
import type { Day } from '../../days/index.ts';
import { soundOnes } from '../../records/checks/index.ts';
import type { Contact, Exchange, Promised } from '../../records/index.ts';
import type { FunctionId, Id, IndustryId } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import type { Card } from '../tables.ts';

/** The log since a day, that day included, the oldest first. Reads nothing older. */
export async function exchangesSince(db: BookDb, since: Day): Promise<Exchange[]> {
  // The index gives them in the order of their days.
  return soundOnes('exchanges', await db.exchanges.where('on').aboveOrEqual(since).toArray());
}

/** The promises of either side that were kept since a day, that day included. */
export async function promisesKeptSince(db: BookDb, since: Day): Promise<Promised[]> {
  return soundOnes(
    'promises',
    await db.promises.filter(({ doneOn }) => doneOn !== null && doneOn >= since).toArray(),
  );
}

/** How many people the user is in touch with, and with how many it is cooling. Archived people do not count. */
export async function countTies(db: BookDb): Promise<{ warm: number; cooling: number }> {
  const count = (warmth: string) =>
    db.cards
      .where('warmth')
      .equals(warmth)
      .filter(({ archived }) => !archived)
      .count();
  const [warm, cooling] = await Promise.all([count('warm'), count('cooling')]);
  return { warm, cooling };
}

/**
 * People with a meeting or an occasion of their own from `from` to `until` (both included; at most a year apart), or a
 * birthday within these days of any year. Archived people are left out.
 */
export async function peopleComing(db: BookDb, from: Day, until: Day): Promise<Contact[]> {
  const first = from.slice(5);
  // Whoever is born on 29 February has the day before in other years.
  const last = until.endsWith('-02-28') ? '02-29' : until.slice(5);
  // A card says a birthday as month and day, which come before every year in the order of the index.
  const birthdays: [string, string][] =
    first <= last
      ? [[first, last]]
      : [
          [first, '12-31'],
          ['01-01', last],
        ];
  const ids = await db.cards
    .where('coming')
    .inAnyRange([...birthdays, [from, until]].toSorted() as [string, string][], {
      includeLowers: true,
      includeUppers: true,
    })
    .primaryKeys();
  const contacts = await db.contacts.bulkGet([...new Set(ids)]);
  return soundOnes(
    'contacts',
    contacts.filter((one) => one !== undefined),
  ).filter(({ archived, mergedInto }) => !archived && !mergedInto);
}

/** Whether the user is in touch with somebody of this industry and function. */
export async function isAnybodyWarm(db: BookDb, industry: IndustryId, duty: FunctionId): Promise<boolean> {
  const one = await db.cards
    .where('[industry+function]')
    .equals([industry, duty])
    .filter(({ warmth, archived }) => warmth === 'warm' && !archived)
    .first();
  return one !== undefined;
}

/** People of the industry, then people of the function, at most `most` of either: those who are near to such a place. */
export async function cardsAround(
  db: BookDb,
  industry: IndustryId,
  duty: FunctionId,
  most: number,
): Promise<Card[]> {
  const [row, column] = await Promise.all([
    db.cards
      .where('[industry+function]')
      .between([industry, Dexie.minKey], [industry, Dexie.maxKey])
      .limit(most)
      .toArray(),
    db.cards.where('function').equals(duty).limit(most).toArray(),
  ]);
  const found = new Map<Id, Card>([...row, ...column].map((card) => [card.id, card]));
  return [...found.values()];
}
