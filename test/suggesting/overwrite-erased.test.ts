import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  addContact,
  BOOK_NAME,
  countContacts,
  eraseContact,
  findBook,
  openBook,
  suggestionsNow,
} from '../../lib/store/index.ts';
import { isOverwritingDue, overwriteErased } from '../../lib/suggesting/overwrite-erased.ts';
import { onBook } from '../../lib/suggesting/ready-book.ts';
import { must, NOW } from '../store/fresh-book.ts';

const plainTimeout = globalThis.setTimeout;
const awake = vi.fn();
const nameNow = async () => (await findBook()).name;

/** Somebody who was in the book is erased for good, by a window that is closed again. */
async function erased(): Promise<void> {
  const db = must(await openBook());
  const { value: gone } = must(await addContact(db, { name: 'Zebulon Quist' }, null, NOW));
  must(await eraseContact(db, gone.id, NOW, { forGood: true }));
  db.close();
  await db.letGo;
}

beforeEach(async () => {
  // No waiting for a browser to sort its files.
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms = 0) =>
    plainTimeout(run, ms > 1_000 && ms < 3_000 ? 0 : ms)) as typeof setTimeout);
  await overwriteErased(NOW, awake);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('what was erased is overwritten once, and nothing else is', async () => {
  const before = await nameNow();
  expect(await overwriteErased(NOW, awake)).toBe('nothingDue');
  expect(await nameNow()).toBe(before);
  await erased();
  expect(await isOverwritingDue()).toBe(true);
  const ticking = vi.spyOn(globalThis, 'setInterval');
  expect(await Promise.all([overwriteErased(NOW, awake), overwriteErased(NOW, awake)])).toEqual([
    'done',
    'done',
  ]);
  expect(await nameNow()).not.toBe(before);
  // A background that asks the browser nothing is stopped after 30 seconds.
  expect(ticking.mock.calls.some(([does, ms = 0]) => does === awake && ms < 30_000)).toBe(true);
  expect(await isOverwritingDue()).toBe(false);
});

test('a window that is open has it wait, and so does work in the background', async () => {
  await erased();
  const before = await nameNow();
  const window = must(await openBook());
  expect(await overwriteErased(NOW, awake)).toBe('later');
  expect(must(await onBook(() => overwriteErased(NOW, awake)))).toBe('later');
  expect(await nameNow()).toBe(before);
  window.close();
  await window.letGo;
  expect(must(await onBook(() => overwriteErased(NOW, awake)))).toBe('later');
  expect(await overwriteErased(NOW, awake)).toBe('done');
  expect(await nameNow()).toMatch(new RegExp(`^${BOOK_NAME}-\\d+$`));
});

test('the background goes on with the book that is the book then', async () => {
  must(await onBook((db) => addContact(db, { name: 'Ida Moe' }, null, NOW)));
  await erased();
  const people = must(await onBook(countContacts));
  const going = overwriteErased(NOW, awake);
  // The popup opens, and the background is asked for something.
  must(await suggestionsNow(5));
  expect(must(await onBook(countContacts))).toBe(people);
  expect(['later', 'done']).toContain(await going);
  await overwriteErased(NOW, awake);
  expect(await isOverwritingDue()).toBe(false);
  expect(must(await onBook(countContacts))).toBe(people);
});

test('without room for a second book it waits for another day', async () => {
  await erased();
  const before = await nameNow();
  const { locks } = navigator;
  vi.stubGlobal('navigator', { locks, storage: { estimate: async () => ({ quota: 100e6, usage: 60e6 }) } });
  expect(await overwriteErased(NOW, awake)).toBe('anotherDay');
  expect(await nameNow()).toBe(before);
  expect(await isOverwritingDue()).toBe(true);
});
