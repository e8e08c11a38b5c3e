import { expect, test, vi } from 'vitest';
import { addDays } from '../../lib/days/index.ts';
import { type Exchange, emptyBook, emptyContact } from '../../lib/records/index.ts';
import { type BookDb, countStale, restoreBook } from '../../lib/store/index.ts';
import { type BookChange, onBookChange } from '../../lib/store/notice.ts';
import { rankAll } from '../../lib/suggesting/rank-book.ts';
import { newId } from '../../lib/words/index.ts';
import { freshBook, must, NOW } from '../store/fresh-book.ts';

const TODAY = '2026-11-21';

/** A book of so many people, with a few of whom somebody spoke month after month and then fell silent. */
async function filled(people: number): Promise<BookDb> {
  const db = await freshBook();
  await fill(db, people, 'replace');
  return db;
}

async function fill(db: BookDb, people: number, mode: 'replace' | 'merge'): Promise<void> {
  const at = NOW.toISOString();
  const contacts = Array.from({ length: people }, (_, n) => emptyContact(newId(NOW), `Person ${n}`, at));
  const exchanges = contacts.slice(0, 20).flatMap(({ id }, n) =>
    Array.from(
      { length: 4 },
      (_, k): Exchange => ({
        id: newId(NOW),
        contactId: id,
        on: addDays(TODAY, -100 - n - 30 * k),
        channel: 'call',
        reachedOut: 'both',
        given: [],
        received: [],
        note: null,
        togetherId: null,
        createdAt: at,
        updatedAt: at,
      }),
    ),
  );
  must(await restoreBook(db, { ...emptyBook(), contacts, exchanges }, mode, NOW));
}

/** Ranks, and gives what views were told meanwhile, in order. */
async function told(db: BookDb): Promise<BookChange[]> {
  const changes: BookChange[] = [];
  const stop = onBookChange((change) => changes.push(change));
  await rankAll(db, NOW, () => 0.5);
  await vi.waitFor(() => expect(changes.some(({ tables }) => tables.includes('suggestions'))).toBe(true));
  stop();
  return changes;
}

test('after a large import the list comes first, and is the one that stands when all are summed up', async () => {
  const db = await filled(2_300);
  const [first, ...others] = await told(db);
  expect(first?.tables).toContain('suggestions');
  expect(first?.contactIds).toHaveLength(5);
  expect(others.filter(({ tables }) => tables.includes('suggestions'))).toEqual([]);
  expect(await countStale(db)).toBe(0);
  expect(await db.standings.count()).toBe(2_300);
});

test('in a small book everybody is summed up first', async () => {
  const [first] = await told(await filled(300));
  expect(first?.tables).toEqual(['standings']);
});

test('after a large import into a larger book the list comes first, too', async () => {
  const db = await filled(3_000);
  await rankAll(db, NOW, () => 0.5);
  await fill(db, 2_300, 'merge');
  const [first, ...others] = await told(db);
  expect(first?.tables).toContain('suggestions');
  expect(others.filter(({ tables }) => tables.includes('suggestions'))).toEqual([]);
  expect(await countStale(db)).toBe(0);
  expect(await db.standings.count()).toBe(5_300);
});
