import { beforeEach, expect, test } from 'vitest';
import { emptyBook, emptyContact } from '../../lib/records/index.ts';
import * as store from '../../lib/store/index.ts';
import { newId } from '../../lib/words/index.ts';
import { codeOf, freshBook, must, NOW, snapshot } from './fresh-book.ts';

let db: store.BookDb;
beforeEach(async () => {
  db = await freshBook();
});
const add = async (name: string) => must(await store.addContact(db, { name }, null, NOW)).value.id;

test('many come into a group as one act; whoever is in it stays, and whoever was merged comes as the other', async () => {
  const [there, fresh, merged] = [await add('Åsa Lind'), await add('Bo Ek'), await add('Bo Ek')];
  const group = must(await store.saveGroup(db, { name: 'Nätverket', memberIds: [there] }, NOW)).value;
  must(await store.mergeContacts(db, fresh, merged, NOW));
  const before = await snapshot(db);
  const { value, entryId } = must(
    await store.addMembers(db, group.id, [there, merged, fresh, newId(NOW)], NOW),
  );
  expect(value).toBe(1);
  expect((await db.groups.get(group.id))?.memberIds).toEqual([there, fresh]);
  must(await store.undo(db, entryId, NOW));
  expect(await snapshot(db)).toBe(before);
});

test('a group that is gone takes nobody', async () => {
  expect(codeOf(await store.addMembers(db, newId(NOW), [await add('Åsa Lind')], NOW))).toBe('notFound');
});

test('a group of many hundreds is one act, too', async () => {
  const people = Array.from({ length: 400 }, (_, n) => ({
    ...emptyContact(newId(NOW), `Person ${n}`, NOW.toISOString()),
  }));
  must(await store.restoreBook(db, { ...emptyBook(), contacts: people }, 'merge', NOW));
  const group = must(await store.saveGroup(db, { name: 'Alla', memberIds: [] }, NOW)).value;
  const ids = people.map(({ id }) => id);
  expect(must(await store.addMembers(db, group.id, ids, NOW)).value).toBe(400);
});
