import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addContact,
  editContact,
  eraseContact,
  logExchange,
  restoreBook,
  saveSettings,
  undo,
  wholeBook,
} from '../../lib/store/index.ts';
import { stampAfter } from '../../lib/store/stamp.ts';
import { freshBook, must } from './fresh-book.ts';

const RIGHT = new Date('2026-11-28T10:00:00Z');
const SET_BACK = new Date('2026-11-01T10:00:00Z');

test('what is written after the clock was set back is newer than what it replaces', async () => {
  const db = await freshBook();
  const anna = must(await addContact(db, { name: 'Anna Berg', notes: 'old' }, null, RIGHT)).value;
  must(await saveSettings(db, { weeklyBudget: 3 }, RIGHT));
  const backup = await wholeBook(db);
  must(await editContact(db, anna.id, { notes: 'new' }, SET_BACK));
  must(await saveSettings(db, { weeklyBudget: 7 }, SET_BACK));
  must(await restoreBook(db, backup, 'merge', SET_BACK));
  expect((await db.contacts.get(anna.id))?.notes).toBe('new');
  expect((await db.settings.get('settings'))?.weeklyBudget).toBe(7);
});

test('whoever is erased after the clock was set back does not come back with an older backup', async () => {
  const db = await freshBook();
  const anna = must(await addContact(db, { name: 'Anna Berg' }, null, RIGHT)).value;
  must(
    await logExchange(
      db,
      {
        contactIds: [anna.id],
        on: '2026-11-01',
        channel: 'met',
        reachedOut: 'me',
        given: [],
        received: [],
        note: null,
      },
      RIGHT,
    ),
  );
  const backup = await wholeBook(db);
  must(await eraseContact(db, anna.id, SET_BACK));
  const stones = await db.tombstones.toArray();
  expect(stones.length).toBeGreaterThan(1);
  // One act, one time: by it another book knows what went together.
  expect(new Set(stones.map(({ deletedAt }) => deletedAt)).size).toBe(1);
  must(await restoreBook(db, backup, 'merge', SET_BACK));
  expect(await db.contacts.count()).toBe(0);
  // Nor in the book of the other computer, which takes over what was erased here.
  const other = await freshBook();
  must(await restoreBook(other, backup, 'merge', RIGHT));
  must(await restoreBook(other, await wholeBook(db), 'merge', RIGHT));
  expect([await other.contacts.count(), await other.exchanges.count()]).toEqual([0, 0]);
});

test('an act that is taken back beside a later edit does not make the record older', async () => {
  const db = await freshBook();
  const anna = must(await addContact(db, { name: 'Anna Berg' }, null, RIGHT)).value;
  const edited = must(await editContact(db, anna.id, { notes: 'a note' }, RIGHT));
  must(await editContact(db, anna.id, { role: 'CFO' }, RIGHT));
  const before = (await db.contacts.get(anna.id))?.updatedAt ?? '';
  must(await undo(db, edited.entryId, SET_BACK));
  expect(await db.contacts.get(anna.id)).toMatchObject({ notes: null, role: 'CFO' });
  expect((await db.contacts.get(anna.id))?.updatedAt.localeCompare(before)).toBe(1);
});

test('a stamp is never before now, and always after what is stored', () => {
  const instant = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31T23:59:58Z'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const stored = fc.oneof(
    instant,
    instant.map((text) => text.replace(/\.\d+/, '')),
  );
  fc.assert(
    fc.property(instant, stored, (now, before) => {
      const stamp = stampAfter(now, before);
      expect(stamp >= now && stamp > before).toBe(true);
      if (now > before) expect(stamp).toBe(now);
    }),
  );
});

test('a time that is none holds nothing up, and none runs over the last year', () => {
  const now = RIGHT.toISOString();
  for (const stored of ['tomorrow', '', undefined, null, 5, '+275760-09-13T00:00:00.000Z'])
    expect(stampAfter(now, stored)).toBe(now);
  expect(stampAfter(now, '9999-12-31T23:59:59.999Z')).toBe('9999-12-31T23:59:59.999Z');
});
