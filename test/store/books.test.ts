import { describe, expect, test } from 'vitest';
import { compareBooks, peopleErasedSince } from '../../lib/capture/compare-books.ts';
import { standingStones } from '../../lib/erasing/index.ts';
import { emptyContact } from '../../lib/records/index.ts';
import {
  addContact,
  deleteExchange,
  deleteGroup,
  editContact,
  eraseContact,
  logExchange,
  purgeJournal,
  restoreBook,
  saveGroup,
  saveMeeting,
  saveSettings,
  saveSuggestions,
  suggestionsNow,
  undo,
  wholeBook,
} from '../../lib/store/index.ts';
import { newId } from '../../lib/words/index.ts';
import { codeOf, freshBook, listed, must, NOW, snapshot } from './fresh-book.ts';

const LATER = new Date(NOW.getTime() + 3_600_000);

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
    must(await restoreBook(db, book, 'merge', NOW));
    expect((await db.contacts.get(id))?.name).toBe('Ida Hansen');
    expect(must(await restoreBook(db, book, 'merge', NOW)).value.changed).toBe(0);
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

  describe('an older backup', () => {
    async function erasedSince() {
      const { db, id } = await someBook();
      const { value: jon } = must(await addContact(db, { name: 'Jon Vik', metThroughId: id }, null, NOW));
      must(await saveGroup(db, { name: 'Styrelseforum', memberIds: [id, jon.id], leaderId: id }, NOW));
      const backup = await wholeBook(db);
      must(await eraseContact(db, id, LATER));
      return { db, id, jon, backup };
    }

    test.each(['replace', 'merge'] as const)('brings nobody back who was erased since: %s', async (mode) => {
      const { db, id, jon, backup } = await erasedSince();
      const stone = await db.tombstones.get(id);
      must(await restoreBook(db, backup, mode, LATER));
      expect((await db.contacts.toArray()).map((one) => one.name)).toEqual(['Jon Vik']);
      expect(JSON.stringify(await wholeBook(db)).includes('Ida')).toBe(false);
      expect(await db.exchanges.count()).toBe(0);
      expect((await db.groups.toArray())[0]).toMatchObject({ memberIds: [jon.id], leaderId: null });
      expect((await db.contacts.get(jon.id))?.metThroughId).toBeNull();
      expect(await db.tombstones.get(id)).toEqual(stone);
    });

    test.each(['replace', 'merge'] as const)(
      'brings no word of who was erased, in views, pairs and names of files: %s',
      async (mode) => {
        const { db, id, jon, backup } = await erasedSince();
        const savedViews = [
          { name: 'Idas vänner', hash: '#/contacts?q=ida+moe' },
          { name: 'Alla', hash: '#/contacts' },
        ];
        const settings = backup.settings ?? undefined;
        const marked = {
          ...backup,
          settings: settings ? { ...settings, savedViews, notSame: [`${id}|${jon.id}`, 'a|b'] } : null,
          contacts: backup.contacts.map((one) => ({
            ...one,
            origin: { by: 'file' as const, on: '2026-11-02', name: 'Ida Moe.vcf' },
            updatedAt: LATER.toISOString(),
          })),
        };
        const told = compareBooks(await wholeBook(db), marked, mode);
        expect(told.find(({ kind }) => kind === 'contacts')).toMatchObject({ added: 0, removed: 0 });
        await db.settings.clear();
        await db.contacts.update(jon.id, { updatedAt: NOW.toISOString() });
        must(await restoreBook(db, marked, mode, LATER));
        expect(await db.settings.get('settings')).toMatchObject({
          savedViews: savedViews.slice(1),
          notSame: ['a|b'],
        });
        expect((await db.contacts.get(jon.id))?.origin).toMatchObject({ on: '2026-11-02', name: '…' });
      },
    );

    test('lets introductions of those brought back come with them', async () => {
      const { id, jon } = await erasedSince();
      const introduction = {
        id: newId(NOW),
        betweenIds: [id, jon.id],
        byId: null,
        on: '2026-11-02',
        updatedAt: NOW.toISOString(),
      };
      const deletedAt = LATER.toISOString();
      const stones = [id, introduction.id].map((one) => ({ id: one, deletedAt }));
      const book = { introductions: [introduction] } as unknown as Parameters<typeof standingStones>[0];
      const without = { profiles: [], exchanges: [], promises: [] };
      expect([...standingStones({ ...book, ...without }, stones, new Set([id])).keys()]).toEqual([]);
      expect(standingStones({ ...book, ...without }, stones, new Set()).size).toBe(2);
    });

    test('brings nobody who was merged into somebody who was merged into the erased', async () => {
      const { db, id, jon, backup } = await erasedSince();
      const into = (name: string, mergedInto: string) => ({
        ...emptyContact(newId(NOW), name, NOW.toISOString()),
        mergedInto,
      });
      const first = into('I. Moe', id);
      const book = { ...backup, contacts: [into('Ida M', first.id), ...backup.contacts, first] };
      must(await restoreBook(db, book, 'merge', LATER));
      expect(await db.contacts.toCollection().primaryKeys()).toEqual([jon.id]);
    });

    test.each(['replace', 'merge'] as const)('says so before: %s', async (mode) => {
      const { db, backup } = await erasedSince();
      const present = await wholeBook(db);
      expect(peopleErasedSince(present, backup).map(({ name }) => name)).toEqual(['Ida Moe']);
      const told = compareBooks(present, backup, mode);
      expect(told.find(({ kind }) => kind === 'contacts')).toMatchObject({ added: 0, removed: 0 });
      const back = compareBooks(present, backup, mode, true);
      for (const kind of ['contacts', 'profiles', 'exchanges'])
        expect(back.find((one) => one.kind === kind)).toMatchObject({ added: 1 });
    });

    test.each(['replace', 'merge'] as const)(
      'brings them back with all that went, if asked: %s',
      async (mode) => {
        const { db, id, backup } = await erasedSince();
        const before = await snapshot(db);
        const done = must(await restoreBook(db, backup, mode, LATER, true));
        expect((await db.contacts.get(id))?.name).toBe('Ida Moe');
        expect([await db.exchanges.count(), await db.profiles.count()]).toEqual([1, 1]);
        expect(await db.tombstones.count()).toBe(0);
        must(await undo(db, done.entryId, LATER));
        expect(await snapshot(db)).toBe(before);
      },
    );

    test('knows somebody erased by the page, too; not whom it added anew afterwards', async () => {
      const { db, id, backup } = await erasedSince();
      const other = newId(LATER);
      const turned = (text: string, createdAt: string) =>
        JSON.parse(JSON.stringify(backup).replaceAll(id, other).replaceAll(text, createdAt)) as typeof backup;
      must(await restoreBook(db, turned('-', '-'), 'replace', LATER));
      expect(await db.contacts.get(other)).toBeUndefined();
      must(await restoreBook(db, turned(NOW.toISOString(), '2026-12-24T12:00:00.000Z'), 'replace', LATER));
      expect((await db.contacts.get(other))?.name).toBe('Ida Moe');
    });

    test('of another machine erases here whom it erased, unless changed here later', async () => {
      const { db, id, backup } = await erasedSince();
      const there = await wholeBook(db);
      const here = await freshBook();
      must(await restoreBook(here, backup, 'replace', NOW));
      const stale = await wholeBook(here);
      expect(compareBooks(stale, there, 'merge').find(({ kind }) => kind === 'exchanges')?.removed).toBe(1);
      const done = must(await restoreBook(here, there, 'merge', LATER));
      expect((await here.contacts.toArray()).map((one) => one.name)).toEqual(['Jon Vik']);
      expect(await here.exchanges.count()).toBe(0);
      expect((await here.tombstones.get(id))?.deletedAt).toBeDefined();
      // What it knows of her goes when that of an erasure does.
      await purgeJournal(here, new Date(LATER.getTime() + 2 * 86_400_000));
      expect(await here.journal.get(done.entryId)).toBeUndefined();

      const edited = await freshBook();
      must(await restoreBook(edited, backup, 'replace', NOW));
      must(await editContact(edited, id, { role: 'CFO' }, new Date(LATER.getTime() + 60_000)));
      must(await restoreBook(edited, there, 'merge', new Date(LATER.getTime() + 120_000)));
      expect((await edited.contacts.get(id))?.name).toBe('Ida Moe');
      expect(await edited.exchanges.count()).toBe(1);
      expect(await edited.tombstones.count()).toBe(0);
    });

    test('of another machine erases nobody of whom something was logged here later', async () => {
      const { db, id, backup } = await erasedSince();
      const there = await wholeBook(db);
      const here = await freshBook();
      must(await restoreBook(here, backup, 'replace', NOW));
      const lunch = { on: '2026-11-02', channel: 'met', reachedOut: 'me' } as const;
      const afterwards = new Date(LATER.getTime() + 60_000);
      must(
        await logExchange(
          here,
          { ...lunch, contactIds: [id], given: [], received: [], note: 'Lunch' },
          afterwards,
        ),
      );
      const before = await wholeBook(here);
      const removed = compareBooks(before, there, 'merge').map((one) => one.removed);
      must(await restoreBook(here, there, 'merge', new Date(afterwards.getTime() + 60_000)));
      expect((await here.contacts.get(id))?.name).toBe('Ida Moe');
      expect(await here.exchanges.toArray()).toEqual(before.exchanges);
      expect(await here.profiles.count()).toBe(before.profiles.length);
      expect(Math.max(...removed)).toBe(0);
    });

    test.each([
      ['goes with a meeting that only this book knows', -60_000, 0],
      ['stays where a meeting was noted here later', 60_000, 1],
    ])('a group that was deleted there %s', async (_, wait, groups) => {
      const { db, backup } = await erasedSince();
      const [group] = backup.groups;
      must(await deleteGroup(db, group?.id ?? '', LATER));
      const there = await wholeBook(db);
      const here = await freshBook();
      must(await restoreBook(here, backup, 'replace', NOW));
      const meeting = { groupId: group?.id ?? '', on: '2026-11-03', cameIds: [] };
      must(await saveMeeting(here, meeting, new Date(LATER.getTime() + wait)));
      const told = compareBooks(await wholeBook(here), there, 'merge');
      must(await restoreBook(here, there, 'merge', new Date(LATER.getTime() + 120_000)));
      expect([await here.groups.count(), await here.meetings.count()]).toEqual([groups, groups]);
      expect(told.find(({ kind }) => kind === 'meetings')?.removed).toBe(1 - groups);
    });

    test('brings what was written there after an erasure, of everything that spoke of the erased', async () => {
      const { db, id, jon, backup } = await erasedSince();
      const afterwards = new Date(LATER.getTime() + 60_000);
      const [group] = await db.groups.toArray();
      must(await editContact(db, jon.id, { company: 'Nordhav' }, afterwards));
      must(await saveGroup(db, { ...group, name: 'Styrelseforum', purpose: 'Möts i maj' }, afterwards));
      const there = await wholeBook(db);
      const here = await freshBook();
      must(await restoreBook(here, backup, 'replace', NOW));
      const told = compareBooks(await wholeBook(here), there, 'merge');
      const merged = must(
        await restoreBook(here, there, 'merge', new Date(afterwards.getTime() + 60_000)),
      ).value;
      expect(await here.contacts.get(id)).toBeUndefined();
      expect(await here.contacts.get(jon.id)).toEqual(await db.contacts.get(jon.id));
      expect(await here.groups.toArray()).toEqual(await db.groups.toArray());
      expect((await here.groups.toArray())[0]?.purpose).toBe('Möts i maj');
      expect(merged.changed).toBe(told.reduce((sum, { changed }) => sum + changed, 0));
    });

    test('with an entry deleted since brings the entry back, and no tombstone stays beside it', async () => {
      const { db } = await someBook();
      const backup = await wholeBook(db);
      const [entry] = backup.exchanges;
      must(await deleteExchange(db, entry?.id ?? '', LATER));
      must(await restoreBook(db, backup, 'replace', LATER));
      expect(await wholeBook(db)).toEqual(backup);
    });

    test('is undone as a whole, or not at all once something of it was edited', async () => {
      const { db, id, backup } = await erasedSince();
      const done = must(await restoreBook(db, backup, 'replace', LATER, true));
      must(await editContact(db, id, { role: 'CEO' }, LATER));
      const before = await snapshot(db);
      expect(codeOf(await undo(db, done.entryId, LATER))).toBe('undoConflict');
      expect(await snapshot(db)).toBe(before);
    });
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
