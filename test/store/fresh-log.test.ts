import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetLog, freshLog, SCRATCH_NAME } from '../../lib/store/fresh-log.ts';
import {
  addContact,
  type BookDb,
  countContacts,
  editContact,
  keepImport,
  markStale,
  noteShown,
  openBook,
  purgeJournal,
} from '../../lib/store/index.ts';
import { codeOf, freshBook, must, NOW } from './fresh-book.ts';

/** What was asked of IndexedDB, in order: databases opened and deleted, and transactions that write. */
let asked: string[] = [];

beforeEach(() => {
  asked = [];
  const { open, deleteDatabase } = IDBFactory.prototype;
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, name, version) {
    asked.push(name === SCRATCH_NAME ? 'make' : 'open');
    return open.call(this, name, version);
  });
  vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(function (this: IDBFactory, name) {
    asked.push(name === SCRATCH_NAME ? 'delete' : 'delete the book');
    return deleteDatabase.call(this, name);
  });
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    tables,
    mode,
    options,
  ) {
    if (mode === 'readwrite') asked.push('write');
    return transaction.call(this, tables, mode, options);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  forgetLog();
});

/** A book with one person in it, opened anew as after a start. */
async function startedBook(): Promise<{ db: BookDb; id: string }> {
  const name = `started-${Math.random()}`;
  const before = await freshBook(name);
  const { id } = must(await addContact(before, { name: 'Ida Moe' }, null, NOW)).value;
  before.close();
  asked = [];
  return { db: must(await openBook(name)), id };
}

describe('a new log', () => {
  test('is begun before the first write after a start, and once', async () => {
    const { db, id } = await startedBook();
    must(await editContact(db, id, { company: 'Nordhav' }, NOW));
    must(await editContact(db, id, { company: 'Vestby' }, NOW));
    expect(asked).toEqual(['open', 'make', 'delete', 'write', 'write']);
  });

  test('is not waited for by who only reads', async () => {
    const { db } = await startedBook();
    expect(await countContacts(db)).toBe(1);
    expect(asked).toEqual(['open']);
  });

  test('is begun before a book is made', async () => {
    forgetLog();
    await freshBook();
    expect(asked).toEqual(['make', 'delete', 'open']);
  });

  test.each<[string, (db: BookDb, id: string) => Promise<unknown>]>([
    ['the ranking', (db, id) => markStale(db, [id])],
    ['what was shown', (db, id) => noteShown(db, [id], '2026-11-16', '2026-11-21')],
    ['the daily tidying', (db) => purgeJournal(db, NOW)],
    ['the end of an import', (db) => keepImport(db, null)],
  ])('is begun before %s writes', async (_, write) => {
    const { db, id } = await startedBook();
    await write(db, id);
    expect(asked.slice(0, 4)).toEqual(['open', 'make', 'delete', 'write']);
  });

  test('is begun again when the browser has closed the book by itself', async () => {
    const { db, id } = await startedBook();
    must(await editContact(db, id, { company: 'Nordhav' }, NOW));
    asked = [];
    // As a browser does whose storage has died.
    db.backendDB().onclose?.(new Event('close'));
    must(await editContact(db, id, { company: 'Vestby' }, NOW));
    expect(asked.filter((one) => one !== 'open')).toEqual(['make', 'delete', 'write']);
  });

  test('that cannot be had stops nobody, is told, and is not tried at every write', async () => {
    const told = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { db, id } = await startedBook();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Blocked', 'SecurityError');
    });
    expect(codeOf(await editContact(db, id, { company: 'Nordhav' }, NOW))).toBe('ok');
    expect(codeOf(await editContact(db, id, { company: 'Vestby' }, NOW))).toBe('ok');
    expect(told.mock.calls).toEqual([[expect.stringContaining('refused')]]);
  });

  test('is not waited for without end', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockReturnValue({} as IDBOpenDBRequest);
    const state = freshLog();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await state).toBe('tookTooLong');
  });
});

test('a write that has not waited for a new log is refused, whoever makes it', async () => {
  const { db, id } = await startedBook();
  await expect(db.contacts.update(id, { company: 'Nordhav' })).rejects.toThrow('storeClosed');
  await expect(db.transaction('rw', db.contacts, () => db.contacts.clear())).rejects.toThrow('storeClosed');
  expect(asked).toEqual(['open']);
});
