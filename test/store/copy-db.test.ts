import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { copyDb, countsOf, putAll } from '../../lib/store/copy-db.ts';
import * as raw from '../../lib/store/raw-db.ts';

afterEach(() => vi.restoreAllMocks());

const VERSION = 3;

/** A database with tables of several shapes, and so many rows in one of them. */
async function made(name: string, rows = 0): Promise<IDBDatabase> {
  const db = await raw.makeDb(name, VERSION, (to) => {
    const people = to.createObjectStore('people', { keyPath: 'id' });
    people.createIndex('labels', 'labels', { multiEntry: true });
    people.createIndex('named', ['name', 'id'], { unique: true });
    to.createObjectStore('loose');
    to.createObjectStore('empty', { keyPath: ['a', 'b'], autoIncrement: false });
  });
  if (!db) throw new Error('there already');
  const many = Array.from({ length: rows }, (_, i) => ({ id: i, name: `N${i}`, labels: ['a', `b${i % 7}`] }));
  for (let at = 0; at < rows; at += 1_000) await putAll(db, 'people', many.slice(at, at + 1_000));
  const loose = [undefined, new Uint8Array([1, 2]), new Date(0), { deep: [null, Number.NaN] }];
  await putAll(db, 'loose', loose, ['u', 2, new Date(5), ['k', 1]]);
  return db;
}

const copied = (db: IDBDatabase, name: string, stop = new AbortController().signal) =>
  copyDb(db, { name, version: 1 }, stop);

const rowsOf = async (db: IDBDatabase, store: string) => {
  const reading = db.transaction(store).objectStore(store);
  return [await raw.answer(reading.getAllKeys()), await raw.answer(reading.getAll())];
};

test('a copy has every row, key and index, whatever their shape', async () => {
  const db = await made('shapes', 3_500);
  const counts = await copied(db, 'shapes copy');
  const copy = await raw.openThere('shapes copy');
  if (!copy) throw new Error('no copy');
  expect(copy.version).toBe(1);
  for (const store of db.objectStoreNames) expect(await rowsOf(copy, store)).toEqual(await rowsOf(db, store));
  expect(await countsOf(copy)).toEqual(counts);
  expect(counts).toEqual({
    people: 3_500,
    'people.labels': 7_000,
    'people.named': 3_500,
    loose: 4,
    empty: 0,
  });
  const people = copy.transaction('people').objectStore('people');
  expect(await raw.answer(people.index('labels').count('b3'))).toBe(500);
  expect(people.index('named')).toMatchObject({ keyPath: ['name', 'id'], unique: true });
});

test('a copy that is there already is left as it is', async () => {
  const db = await made('there');
  (await raw.makeDb('there copy', 7, (to) => to.createObjectStore('mine')))?.close();
  expect(await copied(db, 'there copy')).toBe(null);
  const other = await raw.openThere('there copy');
  expect([other?.version, [...(other?.objectStoreNames ?? [])]]).toEqual([7, ['mine']]);
});

test('one that is stopped lets go of both, wherever it is', async () => {
  const db = await made('stopped', 200);
  const stop = new AbortController();
  const { put } = IDBObjectStore.prototype;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (++puts === 100) stop.abort();
    return put.apply(this, row);
  });
  await expect(copied(db, 'stopped copy', stop.signal)).rejects.toThrow();
  vi.restoreAllMocks();
  // Nobody is in the way.
  expect(await raw.deleteDb('stopped copy')).toBe(true);
  await putAll(db, 'people', [{ id: 'new', name: 'New', labels: [] }]);
});

test('what is written to the original meanwhile is not half in the copy', async () => {
  const db = await made('meanwhile', 500);
  const copying = copied(db, 'meanwhile copy');
  const writing = putAll(db, 'people', [{ id: -1, name: 'First', labels: [] }]);
  expect((await copying)?.people).toBe(500);
  await writing;
  const copy = await raw.openThere('meanwhile copy');
  expect(copy && (await countsOf(copy)).people).toBe(500);
});
