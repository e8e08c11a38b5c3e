import { describe, expect, test } from 'vitest';
import { emptyContact, newId } from '../../lib/contact/index.ts';
import {
  addContact,
  eraseContact,
  logExchange,
  restoreBook,
  saveSettings,
  saveSuggestions,
  suggestionsNow,
  undo,
  wholeBook,
} from '../../lib/store/index.ts';
import { codeOf, freshBook, listed, must, NOW, snapshot } from './fresh-book.ts';

async function someBook() {
  const db = await freshBook();
  const { value } = must(
    await addContact(
      db,
      { name: 'Ida Moe' },
      { site: 'xing', handle: 'Ida', url: 'https://www.xing.com/profile/Ida' },
      NOW,
    ),
  );
  must(
    await logExchange(
      db,
      {
        contactIds: [value.id],
        on: '2026-11-01',
        channel: 'met',
        reachedOut: 'both',
        given: [],
        received: ['advice'],
        note: null,
      },
      NOW,
    ),
  );
  must(await saveSettings(db, { weeklyBudget: 4 }, NOW));
  await db.contacts.update(value.id, { fromLater: { deep: [1] } } as object);
  return { db, id: value.id };
}

describe('restoring', () => {
  test('a whole book goes into another store and comes out the same, unknown fields included', async () => {
    const { db } = await someBook();
    const book = await wholeBook(db);
    const other = await freshBook();
    expect(must(await restoreBook(other, structuredClone(book), 'replace', NOW)).value).toEqual({
      added: 3,
      changed: 0,
      removed: 0,
    });
    expect(await wholeBook(other)).toEqual(book);
    expect((await other.cards.toArray())[0]?.lastOn).toBe('2026-11-01');
  });

  test('replacing takes away what the file lacks; undo brings all of it back', async () => {
    const { db } = await someBook();
    const { value } = must(await addContact(db, { name: 'Jon Vik' }, null, NOW));
    const before = await snapshot(db);
    const book = await wholeBook(db);
    book.contacts = book.contacts.filter((contact) => contact.id !== value.id);
    const done = must(await restoreBook(db, book, 'replace', NOW));
    expect(done.value.removed).toBe(1);
    expect((await db.contacts.toArray()).map((contact) => contact.name)).toEqual(['Ida Moe']);
    must(await undo(db, done.entryId, NOW));
    expect(await snapshot(db)).toBe(before);
  });

  test('merging twice changes nothing, and who was erased stays erased', async () => {
    const { db, id } = await someBook();
    const book = await wholeBook(db);
    expect(must(await restoreBook(db, book, 'merge', NOW)).value).toEqual({
      added: 0,
      changed: 0,
      removed: 0,
    });
    must(await eraseContact(db, id, NOW));
    expect(must(await restoreBook(db, book, 'merge', NOW)).value).toEqual({
      added: 0,
      changed: 0,
      removed: 0,
    });
    expect(await db.contacts.count()).toBe(0);
    expect(await db.exchanges.count()).toBe(0);
  });

  test('of two states of a record the newer wins', async () => {
    const { db, id } = await someBook();
    const book = await wholeBook(db);
    const [ida] = book.contacts;
    if (ida) book.contacts = [{ ...ida, name: 'Ida Hansen', updatedAt: '2027-01-01T00:00:00.000Z' }];
    expect(must(await restoreBook(db, book, 'merge', NOW)).value.changed).toBe(1);
    if (ida) book.contacts = [{ ...ida, name: 'Ida of old', updatedAt: '2020-01-01T00:00:00.000Z' }];
    expect(must(await restoreBook(db, book, 'merge', NOW)).value.changed).toBe(0);
    expect((await db.contacts.get(id))?.name).toBe('Ida Hansen');
  });

  test('the popup reads its suggestions while a book is being restored', async () => {
    const { db, id } = await someBook();
    const book = await wholeBook(db);
    for (let i = 0; i < 400; i++)
      book.contacts.push({ ...emptyContact(newId(NOW), `Person ${i}`, NOW.toISOString()) });
    await saveSuggestions(db, listed(id));
    let restored = false;
    const restoring = restoreBook(db, book, 'merge', NOW).then((result) => {
      restored = true;
      return result;
    });
    expect(must(await suggestionsNow(5, db.name))).toHaveLength(1);
    expect(restored).toBe(false);
    expect(must(await restoring).value.added).toBe(400);
  });

  test.each([
    ['an entry that belongs to nobody', 'fileTruncated', { contacts: [] }],
    ['an id that is none', 'fileUnknown', { goals: [{ id: '../etc' }] }],
  ])('%s refuses the whole book', async (_, code, damage) => {
    const { db } = await someBook();
    const before = await snapshot(db);
    const damaged = Object.assign(await wholeBook(db), damage);
    expect(codeOf(await restoreBook(db, damaged, 'replace', NOW))).toBe(code);
    expect(await snapshot(db)).toBe(before);
  });
});
