import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';
import { dayOf } from '../../lib/days/index.ts';
import {
  addContact,
  eraseContact,
  refreshStandings,
  STORE_VERSION,
  saveSuggestions,
  standingsOf,
  suggestionsNow,
} from '../../lib/store/index.ts';
import { type BookChange, onBookChange } from '../../lib/store/notice.ts';
import { codeOf, freshBook, listed, must, NOW } from './fresh-book.ts';

test('before there is a book there are no suggestions, and no database is made by looking', async () => {
  expect(must(await suggestionsNow(5, 'never-made'))).toEqual([]);
  expect((await indexedDB.databases()).map((database) => database.name)).not.toContain('never-made');
});

test('a newer book is refused', async () => {
  const newer = new Dexie('newer', { indexedDB, IDBKeyRange });
  newer.version(STORE_VERSION + 1).stores({ suggestions: 'rank' });
  await newer.open();
  newer.close();
  expect(codeOf(await suggestionsNow(5, 'newer'))).toBe('storeNewer');
});

test('reads as many rows as asked for, in order, and nothing else of the book', async () => {
  const db = await freshBook();
  const ids: string[] = [];
  for (let i = 0; i < 9; i++)
    ids.push(must(await addContact(db, { name: `Person ${i}` }, null, NOW)).value.id);
  await saveSuggestions(db, listed(...ids));
  const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const rows = must(await suggestionsNow(5, db.name));
  expect(opened.mock.calls.map(([stores]) => stores)).toEqual(['suggestions']);
  opened.mockRestore();
  expect(rows.map((row) => row.name)).toEqual(['Person 0', 'Person 1', 'Person 2', 'Person 3', 'Person 4']);
});

test('a list keeps nothing of somebody who was erased while it was made', async () => {
  const db = await freshBook();
  const [ida, jon] = [
    must(await addContact(db, { name: 'Ida Moe' }, null, NOW)).value.id,
    must(await addContact(db, { name: 'Jon Vik' }, null, NOW)).value.id,
  ];
  await refreshStandings(db, 9, () => ({ warmth: 'warm', standing: {}, input: {} }));
  const rows = await standingsOf(db);
  expect(rows).toHaveLength(2);
  must(await eraseContact(db, ida, NOW));
  await saveSuggestions(db, { ...listed(jon), pool: { on: dayOf(NOW), rows, floors: null } });
  expect(JSON.stringify(await db.runs.toArray())).not.toContain(ida);
  expect(JSON.stringify(await db.runs.toArray())).toContain(jon);
});

test('views are told whose standing was summed up anew, even when the list stays as it is', async () => {
  const db = await freshBook();
  const { value } = must(await addContact(db, { name: 'Ida Moe' }, null, NOW));
  const heard: BookChange[] = [];
  const stop = onBookChange((change) => heard.push(change));
  await refreshStandings(db, 9, () => ({ warmth: 'warm', standing: {}, input: {} }));
  await vi.waitFor(() =>
    expect(heard.filter(({ tables }) => tables.includes('standings'))).toEqual([
      { tables: ['standings'], contactIds: [value.id], everything: false },
    ]),
  );
  stop();
});
