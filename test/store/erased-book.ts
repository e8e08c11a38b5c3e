import { expect } from 'vitest';
import {
  addContact,
  type BookDb,
  crossOffRewriting,
  eraseContact,
  logExchange,
  openBook,
  type Rewriting,
  restoreBook,
  rewriteBook,
  rewritingSince,
  stampBook,
  sweepBook,
} from '../../lib/store/index.ts';
import { STORE_VERSION, VERSION_STEP } from '../../lib/store/shape.ts';
import { makeBigBook } from '../bench/big-book.ts';
import { must, NOW } from './fresh-book.ts';

/** Books of which somebody was erased for good, for the tests of what is rewritten after that. */

/** The version of a book of the shape of today, as the browser numbers it. */
export const TODAYS_VERSION = STORE_VERSION * VERSION_STEP;

export const LATER = new Date(NOW.getTime() + 25 * 3_600_000);

/** Stands in tables that would else be empty, and holds what a copy could lose. */
const FILLING = {
  id: 'x',
  rank: 0,
  memberIds: [],
  betweenIds: [],
  none: undefined,
  bytes: new Uint8Array([1, 2]),
};

/** A book with something in every table, of which somebody has been erased for good. */
export async function erasedFrom(base: string, people = 0): Promise<void> {
  const db = must(await openBook(base));
  if (people > 0) must(await restoreBook(db, makeBigBook(people, NOW), 'replace', NOW));
  const { id } = must(await addContact(db, { name: 'Ida Moe', labels: ['golf'] }, null, NOW)).value;
  const met = { on: '2026-11-20', channel: 'met', reachedOut: 'me', note: 'Said.' } as const;
  must(await logExchange(db, { ...met, contactIds: [id], given: [], received: [] }, NOW));
  const gone = must(await addContact(db, { name: 'Zebulon Quist' }, null, NOW)).value;
  must(await eraseContact(db, gone.id, NOW, { forGood: true }));
  await stampBook(db, NOW);
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables)
      if ((await table.count()) === 0) await table.put({ ...FILLING, contactId: id });
  });
  await shut(db);
}

/** Closes the book, and waits until the browser has its lock back. */
export async function shut(db: BookDb): Promise<void> {
  db.close();
  await db.letGo;
}

/** Everything in the database that is the book, without the note of the rewriting: equal texts are equal books. */
export async function everything(base: string): Promise<string> {
  const db = must(await openBook(base));
  const all: Record<string, unknown[]> = {};
  for (const { name } of db.tables) all[name] = await db.table(name).orderBy(':id').toArray();
  await shut(db);
  all.runs = (all.runs as { id: string }[]).filter(({ id }) => id !== 'rewriting');
  return JSON.stringify(all, (_, value) => (value === undefined ? '(undefined)' : value));
}
export const namesOf = async (base: string) =>
  (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith(base) ? name : [])).sort();
export const peopleIn = async (base: string) => {
  const db = must(await openBook(base));
  const names = (await db.contacts.toArray()).map(({ name }) => name);
  await shut(db);
  return names;
};
export async function withBook<T>(base: string, work: (db: BookDb) => Promise<T>): Promise<T> {
  const db = must(await openBook(base));
  try {
    return await work(db);
  } finally {
    await shut(db);
  }
}
export const isDue = (base: string) => withBook(base, async (db) => (await rewritingSince(db)) !== null);

/** All of it, as the background does it. */
export async function rewrite(base: string, options: Rewriting = {}): Promise<string> {
  const rewritten = await rewriteBook({ ...options, base });
  if (rewritten.how !== 'rewritten') return rewritten.how;
  expect(await sweepBook({ ...options, base, sortingMs: 0 })).toBe(true);
  await withBook(base, (db) => crossOffRewriting(db, rewritten.since));
  return 'done';
}
