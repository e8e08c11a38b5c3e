import { afterEach, describe, expect, test, vi } from 'vitest';
import { emptyContact } from '../../lib/records/index.ts';
import {
  addContact,
  editContact,
  eraseBook,
  eraseContact,
  forgetShowings,
  keepImport,
  keptImport,
  noteShown,
  purgeJournal,
  restoreBook,
  storeProblemOf,
  undo,
  wholeBook,
} from '../../lib/store/index.ts';
import { needRoom } from '../../lib/store/room.ts';
import { newId } from '../../lib/words/index.ts';
import { codeOf, freshBook, must, NOW } from './fresh-book.ts';

/** A browser that says so much is left of the disk, in bytes; `null`: one that says nothing. */
const leave = (left: number | null) => {
  const estimate = vi.fn(async () => (left === null ? {} : { quota: 5e9 + left, usage: 5e9 }));
  vi.stubGlobal('navigator', { storage: { estimate } });
  return estimate;
};
const saidBy = (act: Promise<unknown>) =>
  act.then(
    () => 'ok',
    (error: unknown) => storeProblemOf(error)?.code,
  );
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('room on the disk', () => {
  test.each([
    ['as good as nothing', 31e6, 'storeFull'],
    ['enough', 34e6, 'ok'],
    ['nobody knows how much', null, 'ok'],
  ])('with %s left, a write is begun or not', async (_, left, said) => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const db = await freshBook();
    const person = must(await addContact(db, { name: 'Ida Moe' }, null, NOW)).value;
    begin.mockClear();
    leave(left);
    expect(codeOf(await editContact(db, person.id, { company: 'Nordhav' }, NOW))).toBe(said);
    expect(await saidBy(noteShown(db, [person.id], '2026-11-16', '2026-11-21'))).toBe(said);
    const kept = { fileName: 'a.csv', at: NOW.toISOString(), file: null, how: {} };
    expect(await saidBy(keepImport(db, kept))).toBe(said);
    expect(begin.mock.calls.some(([, mode]) => mode === 'readwrite')).toBe(said === 'ok');
    expect((await db.contacts.get(person.id))?.company).toBe(said === 'ok' ? 'Nordhav' : null);
  });

  test('what is to be written counts', async () => {
    leave(40e6);
    expect(await saidBy(needRoom(5e6))).toBe('ok');
    expect(await saidBy(needRoom(10e6))).toBe('storeFull');
  });

  test('an import that there is no room to keep the file of is noted without it, and its end as what takes away', async () => {
    const db = await freshBook();
    leave(40e6);
    const file = new Blob([new Uint8Array(10e6)]);
    await keepImport(db, { fileName: 'a.csv', at: NOW.toISOString(), file, how: {} });
    expect(await keptImport(db)).toMatchObject({ fileName: 'a.csv', file: null });
    leave(0);
    // The note stays: even to take it away a new log would have to be made, and that breaks a store without room.
    expect(await saidBy(keepImport(db, null))).toBe('storeFull');
    expect(await keptImport(db)).not.toBeNull();
    leave(12e6);
    await keepImport(db, null);
    expect(await keptImport(db)).toBeNull();
  });

  test('what only takes away needs less', async () => {
    const db = await freshBook();
    const person = must(await addContact(db, { name: 'Ida Moe' }, null, NOW)).value;
    leave(7e6);
    expect(codeOf(await eraseContact(db, person.id, NOW))).toBe('storeFull');
    expect(await saidBy(purgeJournal(db, NOW))).toBe('storeFull');
    leave(12e6);
    expect(codeOf(await editContact(db, person.id, { company: 'Nordhav' }, NOW))).toBe('storeFull');
    expect(codeOf(await eraseContact(db, person.id, NOW))).toBe('ok');
    expect(await saidBy(purgeJournal(db, NOW))).toBe('ok');
    expect(await saidBy(forgetShowings(db))).toBe('ok');
  });

  test('a whole book counts, when it is brought, taken away, put in its place and taken back', async () => {
    const db = await freshBook();
    const at = NOW.toISOString();
    const contacts = Array.from({ length: 1200 }, (_, i) => emptyContact(newId(NOW), `Person ${i}`, at));
    const book = { ...(await wholeBook(db)), contacts };
    leave(40e6);
    expect(codeOf(await restoreBook(db, book, 'merge', NOW))).toBe('storeFull');
    leave(60e6);
    const done = must(await restoreBook(db, book, 'merge', NOW));
    leave(12e6);
    expect(codeOf(await eraseBook(db, NOW))).toBe('storeFull');
    leave(35e6);
    expect(codeOf(await restoreBook(db, { ...book, contacts: [] }, 'replace', NOW))).toBe('storeFull');
    expect(codeOf(await undo(db, done.entryId, NOW))).toBe('storeFull');
    expect(await db.contacts.count()).toBe(1200);
    leave(14e6);
    expect(codeOf(await eraseBook(db, NOW))).toBe('ok');
  });

  test('a browser that fails to say stops nobody', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: () => Promise.reject(new TypeError('not here')) } });
    expect(await saidBy(needRoom(5e9))).toBe('ok');
  });

  test('with plenty left, it is asked for again only after some seconds', async () => {
    vi.useFakeTimers({ toFake: ['performance'], now: 1e6 });
    const asked = leave(5e9);
    await needRoom();
    await needRoom();
    expect(asked).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(6_000);
    leave(0);
    expect(await saidBy(needRoom())).toBe('storeFull');
  });
});
