import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addContact,
  countContacts,
  findBook,
  openBook,
  suggestionsNow,
  sweepBook,
} from '../../lib/store/index.ts';
import * as raw from '../../lib/store/raw-db.ts';
import { giveLocks } from '../fake-locks.ts';
import { erasedFrom, namesOf, peopleIn, rewrite, TODAYS_VERSION } from './erased-book.ts';
import { codeOf, must, NOW } from './fresh-book.ts';

beforeEach(() => giveLocks());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('which database is the book', () => {
  const make = async (name: string, version: number) => (await raw.makeDb(name, version, () => {}))?.close();

  test('never a copy that is not whole', async () => {
    await erasedFrom('half');
    await make('half-7', 1);
    expect(await findBook('half')).toMatchObject({ name: 'half', version: TODAYS_VERSION });
    expect(await peopleIn('half')).toContain('Ida Moe');
    await sweepBook({ base: 'half', sortingMs: 0 });
    expect(await namesOf('half')).toEqual(['half']);
  });

  test('the copy, where the list has it half yet, but it was about to be raised when its rewriting died', async () => {
    await erasedFrom('raising');
    await make('raising-1', TODAYS_VERSION);
    const half = [
      { name: 'raising', version: TODAYS_VERSION },
      { name: 'raising-1', version: 1 },
    ];
    vi.spyOn(indexedDB, 'databases').mockResolvedValueOnce(half);
    expect(await findBook('raising')).toMatchObject({ name: 'raising-1', version: TODAYS_VERSION });
  });

  test('another one than the popup was told of, where that is deleted meanwhile', async () => {
    await erasedFrom('told-of');
    expect(await rewrite('told-of')).toBe('done');
    vi.spyOn(indexedDB, 'databases').mockResolvedValueOnce([{ name: 'told-of', version: TODAYS_VERSION }]);
    expect(must(await suggestionsNow(5, 'told-of'))).toHaveLength(1);
    expect(await namesOf('told-of')).toEqual(['told-of-1']);
  });

  test('never one of another name', async () => {
    for (const name of ['names-1x', 'names-01', 'names-x-1', 'my-names', 'names--1'])
      await make(name, TODAYS_VERSION);
    expect(await findBook('names')).toMatchObject({ name: 'names', version: 0 });
    await sweepBook({ base: 'names', sortingMs: 0 });
    expect(await namesOf('names')).toHaveLength(4);
  });

  test('not an empty one under the first name, which is left alone where it is no earlier book', async () => {
    await erasedFrom('late');
    expect(await rewrite('late')).toBe('done');
    await make('late', TODAYS_VERSION);
    expect((await findBook('late')).name).toBe('late-1');
    expect(await peopleIn('late')).toContain('Ida Moe');
    await sweepBook({ base: 'late', sortingMs: 0 });
    expect(await namesOf('late')).toEqual(['late', 'late-1']);
  });
});

describe('a book that is gone', () => {
  test('is not made anew, empty, by who had it open', async () => {
    await erasedFrom('gone');
    const db = must(await openBook('gone'));
    // As a browser does whose storage has died.
    db.backendDB().close();
    db.backendDB().onclose?.(new Event('close'));
    await raw.deleteDb('gone');
    await expect(countContacts(db)).rejects.toThrow();
    expect(codeOf(await addContact(db, { name: 'Lost Soul' }, null, NOW))).toBe('storeClosed');
    expect(await namesOf('gone')).toEqual([]);
    db.close();
    expect(await peopleIn('gone')).toEqual([]);
  });

  test('is raised to no version, and one that has another version neither', async () => {
    const raise = (name: string) => raw.raiseDb(name, { from: 1, to: TODAYS_VERSION, patienceMs: 5_000 });
    expect(await raise('never-was')).toBe(false);
    expect(await namesOf('never-was')).toEqual([]);
    (await raw.makeDb('other-version', 2, () => {}))?.close();
    expect(await raise('other-version')).toBe(false);
    expect((await raw.openThere('other-version'))?.version).toBe(2);
  });

  test('is not raised later, when nobody waits for it any more', async () => {
    const held = await raw.makeDb('late-raise', 1, () => {});
    // One that does not let go.
    if (held) held.onversionchange = null;
    expect(await raw.raiseDb('late-raise', { from: 1, to: TODAYS_VERSION, patienceMs: 20 })).toBe(false);
    held?.close();
    const after = await raw.openThere('late-raise');
    expect(after?.version).toBe(1);
  });
});

test('a book is not opened without a lock', async () => {
  vi.stubGlobal('navigator', {});
  expect(codeOf(await openBook('no-locks'))).toBe('storeClosed');
});
