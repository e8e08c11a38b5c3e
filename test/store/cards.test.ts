import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { emptyBook, emptyContact } from '../../lib/records/index.ts';
import * as store from '../../lib/store/index.ts';
import { newId } from '../../lib/words/index.ts';
import { freshBook, must } from './fresh-book.ts';

const NOW = new Date('2026-05-04T08:00:00Z');
let db: store.BookDb;
let ids: string[];
beforeEach(async () => {
  db = await freshBook();
  const contacts = Array.from({ length: 2100 }, (_, n) =>
    emptyContact(newId(NOW), `Person ${String(2099 - n).padStart(4, '0')}`, NOW.toISOString()),
  );
  ids = contacts.map(({ id }) => id);
  must(await store.restoreBook(db, { ...emptyBook(), contacts }, 'merge', NOW));
});
const names = (cards: { name: string }[]) => cards.map(({ name }) => name);

it('reads every card once, in the order of names, in however many pieces', async () => {
  const cards = await store.allCards(db);
  expect(cards).toHaveLength(2100);
  expect(names(cards)).toEqual([...names(cards)].sort());
});

it('mends a list: what is as it was stays the same object, and with it the list', async () => {
  const cards = await store.allCards(db);
  expect(await store.refreshCards(db, cards, ids)).toBe(cards);
  must(await store.editMany(db, ids.slice(0, 3), { edit: 'addLabel', label: 'vip' }, NOW));
  const mended = await store.refreshCards(db, cards, ids);
  expect(
    mended
      .filter((card, at) => card !== cards[at])
      .map(({ id }) => id)
      .sort(),
  ).toEqual(ids.slice(0, 3).sort());
  expect(mended).toEqual(await store.allCards(db));
});

it('mends a list for those who came, went and were renamed', async () => {
  const cards = await store.allCards(db);
  const added = must(await store.addContact(db, { name: 'Person 0500 b' }, null, NOW)).value;
  must(await store.eraseContact(db, ids[0] ?? '', NOW));
  must(await store.editContact(db, ids[1] ?? '', { name: 'Aaa' }, NOW));
  const changed = [added.id, ids[0] ?? '', ids[1] ?? ''];
  const mended = await store.refreshCards(db, cards, changed);
  expect(mended).toEqual(await store.allCards(db));
  expect(mended[0]?.name).toBe('Aaa');
});
