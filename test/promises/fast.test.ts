import { expect, test, vi } from 'vitest';
import { addContact, saveSuggestions } from '../../lib/store/index.ts';
import { BOOK_NAME } from '../../lib/store/shape.ts';
import { freshBook, listed, must, NOW } from '../store/fresh-book.ts';

const PEOPLE = 60;

/** Counts the rows that are read from the database, by the store they lie in. */
function countRows(): Record<string, number> {
  const rows: Record<string, number> = {};
  const READS = ['get', 'getAll', 'getKey', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count'] as const;
  for (const owner of [IDBObjectStore.prototype, IDBIndex.prototype])
    for (const name of READS) {
      const read: (...args: never[]) => IDBRequest = owner[name];
      const counting = function (this: IDBObjectStore | IDBIndex, ...args: never[]) {
        const store = 'objectStore' in this ? this.objectStore.name : this.name;
        const request = read.apply(this, args);
        // A cursor gives one row each time it comes.
        request.addEventListener('success', () => {
          const { result } = request;
          rows[store] = (rows[store] ?? 0) + (Array.isArray(result) ? result.length : 1);
        });
        return request;
      };
      vi.spyOn(owner as IDBObjectStore, name).mockImplementation(counting as never);
    }
  return rows;
}

test('P7 Fast: what the popup reads before its first list are the rows of the list, whatever the size of the book', async () => {
  const db = await freshBook(BOOK_NAME);
  const ids: string[] = [];
  for (let i = 0; i < PEOPLE; i++)
    ids.push(must(await addContact(db, { name: `Person ${i}` }, null, NOW)).value.id);
  await saveSuggestions(db, listed(...ids.slice(0, 20)));
  db.close();
  const rows = countRows();
  const { firstSuggestions, SHOWN } = await import('../../lib/suggesting/first-suggestions.ts');
  const first = await firstSuggestions;
  vi.restoreAllMocks();
  expect(must(first ?? (await Promise.reject(new Error('The popup waited too long')))).length).toBe(SHOWN);
  expect(rows).toEqual({ suggestions: SHOWN });
});
