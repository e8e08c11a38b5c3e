import { beforeEach, expect, test } from 'vitest';
import { keepMark } from '../../lib/backups/keep-mark.ts';
import { type BookMark, isVanished } from '../../lib/records/index.ts';
import {
  addContact,
  type BookDb,
  countContacts,
  eraseBook,
  eraseContact,
  restoreBook,
  stampBook,
  stampOf,
  undo,
  wholeBook,
} from '../../lib/store/index.ts';
import { freshBook, must, NOW } from '../store/fresh-book.ts';

const memory = {
  mark: null as BookMark | null,
  saved: 0,
  bookMark: async () => memory.mark,
  saveBookMark: async (mark: BookMark) => {
    memory.mark = mark;
    memory.saved++;
  },
};

let db: BookDb;
beforeEach(async () => {
  memory.mark = null;
  memory.saved = 0;
  db = await freshBook();
});
const add = async (book: BookDb) => must(await addContact(book, { name: 'Ida Moe' }, null, NOW));
const vanished = async (book: BookDb) =>
  isVanished(memory.mark, await stampOf(book), await countContacts(book));

test('a book that nobody was ever in is not remembered', async () => {
  await keepMark(db, memory, NOW);
  expect(memory.mark).toBeNull();
  expect(await vanished(db)).toBe(false);
});

test('how many people there are is remembered with the day, without a name, and only when it changes', async () => {
  await add(db);
  await keepMark(db, memory, NOW);
  await keepMark(db, memory, NOW);
  expect(memory.mark).toEqual({ stamp: await stampOf(db), people: 1, on: '2026-11-21' });
  expect(memory.saved).toBe(1);
  await keepMark(db, memory, new Date('2026-11-22T10:00:00'));
  expect(memory.mark?.on).toBe('2026-11-22');
});

test('a book that vanished is missed, until it is filled again', async () => {
  await add(db);
  await keepMark(db, memory, NOW);
  const other = await freshBook();
  expect(await vanished(other)).toBe(true);
  await keepMark(other, memory, new Date('2026-11-25T10:00:00'));
  expect(memory.mark).toMatchObject({ people: 1, on: '2026-11-21' });
  must(await restoreBook(other, await wholeBook(db), 'replace', NOW));
  await keepMark(other, memory, NOW);
  expect(await vanished(other)).toBe(false);
  expect(memory.mark).toEqual({ stamp: await stampOf(other), people: 1, on: '2026-11-21' });
});

test('who begins with an empty book does not miss the other any more', async () => {
  await add(db);
  await keepMark(db, memory, NOW);
  const other = await freshBook();
  const stamp = await stampBook(other, NOW);
  expect(await stampBook(other, NOW)).toBe(stamp);
  // A choice that was cut off in the middle is one to make again.
  expect(await vanished(other)).toBe(true);
  memory.mark = { stamp, people: 0, on: '2026-11-21' };
  expect(await vanished(other)).toBe(false);
  await keepMark(other, memory, NOW);
  expect(memory.mark).toEqual({ stamp, people: 0, on: '2026-11-21' });
});

test.each<[string, (book: BookDb) => Promise<unknown>]>([
  ['erasing everything', (book) => eraseBook(book, NOW)],
  [
    'erasing the last one at once and for good',
    async (book) => eraseContact(book, (await book.contacts.toArray())[0]?.id ?? '', NOW, { forGood: true }),
  ],
  ['undoing what brought them', async (book) => undo(book, (await book.journal.toArray())[0]?.id ?? '', NOW)],
  [
    'restoring an empty book in its place',
    async (book) => restoreBook(book, { ...(await wholeBook(book)), contacts: [] }, 'replace', NOW),
  ],
])('a book emptied by %s has not vanished', async (_, empty) => {
  await add(db);
  await keepMark(db, memory, NOW);
  await empty(db);
  expect(await countContacts(db)).toBe(0);
  expect(await vanished(db)).toBe(false);
  await keepMark(db, memory, NOW);
  expect(memory.mark?.people).toBe(0);
});
