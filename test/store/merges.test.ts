import { expect, test } from 'vitest';
import {
  addContact,
  contactByKeys,
  contactOf,
  editContact,
  eraseContact,
  exchangesOf,
  listContacts,
  logExchange,
  mergeContacts,
  savePromise,
  splitProfile,
  undo,
} from '../../lib/store/index.ts';
import { runCommand } from '../../lib/store/writer.ts';
import { codeOf, freshBook, must, NOW, snapshot, withoutStones } from './fresh-book.ts';

const pageOf = (site: string, handle: string, name: string) => ({
  site,
  handle,
  url: `https://${site}.example/${handle}`,
  seen: { name, company: 'As the page says' },
});

async function twoOfOne() {
  const db = await freshBook();
  const keep = must(
    await addContact(
      db,
      { name: 'Ida Moe', role: 'CFO', labels: ['padel'], notes: 'Mine', emails: ['ida@fjord.example'] },
      pageOf('linkedin', 'ida', 'Ida Moe'),
      NOW,
    ),
  ).value;
  const gone = must(
    await addContact(
      db,
      {
        name: 'Moe, Ida',
        role: 'Controller',
        company: 'Fjord',
        labels: ['Padel', 'board'],
        notes: 'Yours',
        importance: 2,
      },
      pageOf('xing', 'ida', 'Ida B. Moe'),
      NOW,
    ),
  ).value;
  const third = must(await addContact(db, { name: 'Jon Vik', metThroughId: gone.id }, null, NOW)).value;
  must(
    await logExchange(
      db,
      {
        contactIds: [gone.id],
        on: '2026-11-01',
        channel: 'met',
        reachedOut: 'both',
        given: [],
        received: [],
        note: null,
      },
      NOW,
    ),
  );
  must(await savePromise(db, { contactId: gone.id, by: 'me', text: 'Send the book', due: null }, NOW));
  const stamps = { createdAt: NOW.toISOString(), updatedAt: NOW.toISOString() };
  await db.groups.add({
    id: 'g',
    name: 'Forum',
    purpose: null,
    cost: null,
    memberIds: [gone.id, keep.id],
    ...stamps,
  });
  await db.introductions.bulkAdd([
    { id: 'i1', betweenIds: [gone.id, keep.id], byId: null, on: '2026-01-01', why: null, ...stamps },
    { id: 'i2', betweenIds: [third.id, gone.id], byId: null, on: '2026-01-01', why: null, ...stamps },
  ]);
  return { db, keep, gone, third };
}

test('joining moves everything, keeps the words of the one that stays, and can be undone byte for byte', async () => {
  const { db, keep, gone, third } = await twoOfOne();
  const before = await snapshot(db);
  const done = must(await mergeContacts(db, keep.id, gone.id, NOW));
  expect(done.value).toMatchObject({
    name: 'Ida Moe',
    role: 'CFO',
    company: 'Fjord',
    labels: ['padel', 'board'],
    notes: 'Mine\n\nYours',
    importance: 2,
  });
  expect((await contactByKeys(db, ['xing:ida']))?.contact.id).toBe(keep.id);
  expect((await contactOf(db, gone.id))?.contact.id).toBe(keep.id);
  expect(await exchangesOf(db, keep.id)).toHaveLength(1);
  expect((await db.cards.get(keep.id))?.lastOn).toBe('2026-11-01');
  expect((await listContacts(db, { limit: 9 })).map((one) => one.name)).toEqual(['Ida Moe', 'Jon Vik']);
  expect((await db.contacts.get(third.id))?.metThroughId).toBe(keep.id);
  expect((await db.groups.get('g'))?.memberIds).toEqual([keep.id]);
  expect((await db.introductions.toArray()).map((one) => one.betweenIds)).toEqual([[third.id, keep.id]]);
  must(await undo(db, done.entryId, NOW));
  expect(await snapshot(db)).toBe(before);
});

test('a record that was merged cannot be merged again, nor with itself', async () => {
  const { db, keep, gone, third } = await twoOfOne();
  expect(codeOf(await mergeContacts(db, keep.id, keep.id, NOW))).toBe('notFound');
  must(await mergeContacts(db, keep.id, gone.id, NOW));
  expect(codeOf(await mergeContacts(db, third.id, gone.id, NOW))).toBe('notFound');
});

test('erasing a person erases the records merged into it', async () => {
  const { db, keep, gone } = await twoOfOne();
  must(await mergeContacts(db, keep.id, gone.id, NOW));
  must(await eraseContact(db, keep.id, NOW));
  expect((await db.contacts.toArray()).map((one) => one.name)).toEqual(['Jon Vik']);
  expect(await db.exchanges.count()).toBe(0);
});

test('erasing a person erases a whole chain of merged records, and what the undo log knew of it', async () => {
  const { db, keep, gone, third } = await twoOfOne();
  must(await mergeContacts(db, keep.id, gone.id, NOW));
  must(await mergeContacts(db, third.id, keep.id, NOW));
  const erased = must(await eraseContact(db, third.id, NOW));
  expect(await db.contacts.count()).toBe(0);
  const log = await db.changes.toArray();
  const before = log.filter((row) => row.entryId !== erased.entryId);
  expect(JSON.stringify(before)).not.toMatch(/Moe|Vik/);
});

test('joining keeps the web addresses of both', async () => {
  const { db, keep, gone, third } = await twoOfOne();
  must(await editContact(db, gone.id, { websites: ['https://ida.example', 'https://moe.example'] }, NOW));
  const first = must(await mergeContacts(db, keep.id, gone.id, NOW));
  expect(first.value.websites).toEqual(['https://ida.example', 'https://moe.example']);
  must(await editContact(db, third.id, { websites: ['https://moe.example', 'https://vik.example'] }, NOW));
  const second = must(await mergeContacts(db, third.id, keep.id, NOW));
  expect(second.value.websites).toEqual([
    'https://moe.example',
    'https://vik.example',
    'https://ida.example',
  ]);
});

test('a page joined by mistake becomes a person of its own', async () => {
  const { db, keep, gone } = await twoOfOne();
  must(await mergeContacts(db, keep.id, gone.id, NOW));
  const before = await snapshot(db);
  const xing = await db.profiles.where('keys').equals('xing:ida').first();
  const done = must(await splitProfile(db, xing?.id ?? '', NOW));
  expect(done.value).toMatchObject({ name: 'Ida B. Moe', company: 'As the page says' });
  expect((await contactByKeys(db, ['xing:ida']))?.contact.id).toBe(done.value.id);
  expect((await contactByKeys(db, ['linkedin:ida']))?.contact.id).toBe(keep.id);
  must(await undo(db, done.entryId, NOW));
  expect(withoutStones(await snapshot(db))).toBe(withoutStones(before));
});

test('joining two with a long log between them is taken back like any other', async () => {
  const { db, keep, gone } = await twoOfOne();
  for (let n = 0; n < 120; n++)
    must(
      await logExchange(
        db,
        {
          contactIds: [gone.id],
          on: `2026-0${1 + (n % 9)}-${10 + (n % 18)}`,
          channel: 'call',
          reachedOut: 'me',
          given: [],
          received: [],
          note: `${n}`,
        },
        NOW,
      ),
    );
  const before = await snapshot(db);
  const { entryId } = must(await mergeContacts(db, keep.id, gone.id, NOW));
  must(await undo(db, entryId, NOW));
  expect(withoutStones(await snapshot(db))).toBe(withoutStones(before));
});

test('a command may ask for the same record a thousand times', async () => {
  const { db, keep } = await twoOfOne();
  const asked = await runCommand(db, 'asking', NOW, async (writer) => {
    for (let n = 0; n < 1000; n++) await writer.get('contacts', keep.id);
    return writer.change('contacts', keep.id, { name: 'Asked often' });
  });
  expect(must(asked).value.name).toBe('Asked often');
});
