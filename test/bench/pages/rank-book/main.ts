import { rankAll, rankChanged } from '../../../../entrypoints/background/rank-book.ts';
import { type Book, dayOf, type Id } from '../../../../lib/contact/index.ts';
import { cardOf } from '../../../../lib/store/computed.ts';
import { type BookDb, logExchange, markStale, openBook } from '../../../../lib/store/index.ts';
import { makeBigBook } from '../../big-book.ts';
import { medianOf } from '../../measurement.ts';

/** What ranking from the store costs, in milliseconds; read by the bench from the title. */
export interface RankTimes {
  /** Everybody summed up from the log and ranked, as after an import. */
  first: number;
  /** The daily run. */
  daily: number;
  /** One contact summed up again and the list made anew, as after an exchange was logged. */
  changed: number;
  /** The same with the writing of the exchange. */
  logged: number;
}

/** The parts of the background, run in a page of their own so that nobody else uses the store meanwhile. */
async function measure(people: number): Promise<RankTimes | string> {
  const now = new Date();
  const opened = await openBook('bench-ranking');
  if (!opened.ok) return opened.error.code;
  const db = opened.value;
  await fill(db, makeBigBook(people, now, 10));
  const ids = await db.contacts.toCollection().primaryKeys();
  const first = await time(() => rankAll(db, now));
  const daily = await medianTime(5, () => rankAll(db, now));
  const changed = await medianTime(15, async (round) => {
    await markStale(db, [ids[round * 7] ?? '']);
    return () => rankChanged(db, now);
  });
  const logged = await medianTime(15, (round) => logAndRank(db, ids[round * 11] ?? '', now));
  return { first, daily, changed, logged };
}

/** Puts the records into the tables as they are: loading them as an act of the user is another figure. */
async function fill(db: BookDb, book: Book): Promise<void> {
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

async function logAndRank(db: BookDb, id: Id, now: Date): Promise<void> {
  const entry = { on: dayOf(now), channel: 'call', reachedOut: 'both', note: null } as const;
  const result = await logExchange(db, { ...entry, contactIds: [id], given: [], received: [] }, now);
  if (!result.ok) throw new Error(result.error.code);
  await rankChanged(db, now);
}

async function time(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** The median of some rounds; an act that gives a function has only prepared, and that function is timed. */
async function medianTime(rounds: number, act: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const prepared = await act(round);
    times.push(
      typeof prepared === 'function'
        ? await time(prepared as () => Promise<unknown>)
        : performance.now() - start,
    );
  }
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
