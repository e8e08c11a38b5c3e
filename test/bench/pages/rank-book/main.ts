import { sendMessage } from '../../../../lib/browser/messaging.ts';
import { dayOf } from '../../../../lib/days/index.ts';
import type { Book } from '../../../../lib/records/index.ts';
import { cardOf } from '../../../../lib/store/card.ts';
import { freshLog } from '../../../../lib/store/fresh-log.ts';
import { type BookDb, countStale, logExchange, markStale, openBook } from '../../../../lib/store/index.ts';
import { rankAll, rankChanged } from '../../../../lib/suggesting/rank-book.ts';
import type { Id } from '../../../../lib/words/index.ts';
import { makeBigBook } from '../../big-book.ts';
import { medianOf } from '../../measurement.ts';

/** What ranking from the store costs, in milliseconds; read by the bench from the title. */
export interface RankTimes {
  /** Everybody summed up from the log and ranked, as after an import. */
  first: number;
  /** The daily run. */
  daily: number;
  /** After an exchange was logged: the contact summed up again and the list made anew and written, all from the store. */
  changed: number;
  /** The same in the service worker, from the message that the book has changed to the answer that the list is written. */
  message: number;
  /** Nine of ten such messages took no longer. */
  messageMost: number;
  /** An exchange written to the disk, before that message. */
  logged: number;
}

/** On the book of the extension itself, in a page of its own: nobody else uses the store meanwhile. */
async function measure(people: number): Promise<RankTimes | string> {
  const now = new Date();
  const opened = await openBook();
  if (!opened.ok) return opened.error.code;
  const db = opened.value;
  // The worker is awake, has caught up with whatever was there, and hears nothing of what is filled in.
  await sendMessage('view:bookChanged', {});
  await fill(db, makeBigBook(people, now, 10));
  const ids = await db.contacts.toCollection().primaryKeys();
  const first = await time(() => rankAll(db, now, Math.random));
  const daily = await medianTime(5, () => rankAll(db, now, Math.random));
  const changes: number[] = [];
  for (const id of await peopleToLog(db, ids)) {
    await log(db, id, now);
    changes.push(await time(() => rankChanged(db, now)));
    if ((await countStale(db)) > 0) return 'Who was logged has not been summed up';
  }
  const changed = medianOf(changes);
  const times: number[] = [];
  const logs: number[] = [];
  await sendMessage('view:bookChanged', {});
  for (const id of await peopleToLog(db, ids)) {
    logs.push(await time(() => log(db, id, now)));
    times.push(await time(() => sendMessage('view:bookChanged', {})));
    if ((await countStale(db)) > 0) return 'The worker has not summed up who was logged';
  }
  const ordered = [...times].sort((a, b) => a - b);
  const messageMost = ordered[Math.ceil(0.9 * ordered.length) - 1] ?? Number.NaN;
  return { first, daily, changed, message: medianOf(times), messageMost, logged: medianOf(logs) };
}

/** Some who stand on the list, some who may come onto it, and some from anywhere in the book, in turn. */
async function peopleToLog(db: BookDb, ids: Id[]): Promise<Id[]> {
  const listed = (await db.suggestions.toArray()).map(({ contactId }) => contactId);
  const pool = await db.runs.get('pool');
  const near = pool?.id === 'pool' ? pool.ids : [];
  return Array.from({ length: ROUNDS }, (_, round) => {
    if (round % 10 === 5) return listed[(round - 5) / 10];
    return round % 2 === 0 ? near[round * 3] : ids[round * 11];
  }).filter((id) => id !== undefined);
}
const ROUNDS = 31;

/** Puts the records into the tables as they are: loading them as an act of the user is another figure. */
async function fill(db: BookDb, book: Book): Promise<void> {
  await freshLog();
  for (const table of db.tables) await table.clear();
  await db.contacts.bulkAdd(book.contacts);
  await db.cards.bulkAdd(book.contacts.map((contact) => cardOf(contact, null, null)));
  for (let from = 0; from < book.exchanges.length; from += FILLED_AT_ONCE)
    await db.exchanges.bulkAdd(book.exchanges.slice(from, from + FILLED_AT_ONCE));
  await markStale(
    db,
    book.contacts.map(({ id }) => id),
  );
}
const FILLED_AT_ONCE = 20_000;

async function log(db: BookDb, id: Id, now: Date): Promise<void> {
  const entry = { on: dayOf(now), channel: 'call', reachedOut: 'both', note: null } as const;
  const result = await logExchange(db, { ...entry, contactIds: [id], given: [], received: [] }, now);
  if (!result.ok) throw new Error(result.error.code);
}

async function time(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** The median of some rounds. */
async function medianTime(rounds: number, act: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await time(act));
  return medianOf(times);
}

const people = Number(new URLSearchParams(location.search).get('people'));
measure(people).then(
  (times) => {
    document.title = `done ${JSON.stringify(times)}`;
  },
  (error: unknown) => {
    document.title = `done ${JSON.stringify(String(error))}`;
  },
);
