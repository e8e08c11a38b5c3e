import { describe, expect, test } from 'vitest';
import { choosePlans, prepareImport } from '../../lib/capture/import-plan.ts';
import { dayOf } from '../../lib/days/index.ts';
import { emptyBook, emptyContact } from '../../lib/records/index.ts';
import {
  addContact,
  type BookDb,
  editContact,
  eraseContact,
  eraseContacts,
  heldOn,
  importPlans,
  logExchange,
  mentionsOf,
  mergeContacts,
  purgeJournal,
  restoreBook,
  saveGroup,
  savePromise,
  saveSettings,
  undo,
  wholeBook,
} from '../../lib/store/index.ts';
import { parseFile, writeHeld } from '../../lib/transfer/index.ts';
import { type Id, newId } from '../../lib/words/index.ts';
import { text } from '../transfer/texts.ts';
import { codeOf, freshBook, must, NOW, snapshot } from './fresh-book.ts';

const AT = NOW.toISOString();
const DAY_LATER = new Date(NOW.getTime() + 25 * 3_600_000);
/** Words by which Zebulon Krøgh could be known again, none of which anybody else has. */
const WORDS = [
  'zebulon',
  'krøgh',
  'krogh',
  'zkq@fjordland.example',
  'zeb-kq',
  'quokka',
  'wombat',
  '555 0199',
];

/** A book in which one person has left something in every table, and two others have not. */
async function everywhere(): Promise<{ db: BookDb; id: Id; other: Id }> {
  const db = await freshBook();
  const page = { site: 'linkedin', handle: 'zeb-kq', url: 'https://www.linkedin.com/in/zeb-kq/' };
  const seen = { name: 'Zebulon Krøgh', headline: 'Quokka keeper' };
  const draft = {
    name: 'Zebulon Krøgh',
    notes: 'Keeps a wombat',
    emails: ['zkq@fjordland.example'],
    phones: ['555 0199'],
    labels: ['Quokka club'],
  };
  const { id } = must(await addContact(db, draft, { ...page, seen }, NOW)).value;
  const twin = must(
    await addContact(db, { name: 'Z. Krøgh', emails: ['zkq@fjordland.example'] }, null, NOW),
  ).value;
  const other = must(await addContact(db, { name: 'Ida Moe', metThroughId: id }, null, NOW)).value.id;
  const third = must(await addContact(db, { name: 'Jon Vik' }, null, NOW)).value.id;
  const lunch = { on: '2026-11-01', channel: 'met', reachedOut: 'both', given: [], received: [] } as const;
  must(
    await logExchange(db, { ...lunch, given: [], received: [], contactIds: [id], note: 'Quokka plans' }, NOW),
  );
  must(
    await savePromise(db, { contactId: id, by: 'me', text: 'Send Zebulon the wombat book', due: null }, NOW),
  );
  must(await editContact(db, id, { notes: 'Keeps two wombats' }, NOW));
  must(await mergeContacts(db, id, twin.id, NOW));
  const stamps = { createdAt: AT, updatedAt: AT };
  const [group, meeting] = [newId(NOW), newId(NOW)];
  // Brought in by a file that is called after the person.
  const more = {
    ...emptyBook(),
    contacts: [emptyContact(newId(NOW), 'Per Falk', AT)],
    groups: [
      {
        id: group,
        name: 'Forum',
        purpose: null,
        cost: null,
        memberIds: [id, other],
        leaderId: id,
        ...stamps,
      },
    ],
    meetings: [
      {
        id: meeting,
        groupId: group,
        on: '2026-10-01',
        cancelled: false,
        note: null,
        cameIds: [id, other],
        ...stamps,
      },
    ],
    introductions: [
      {
        id: newId(NOW),
        betweenIds: [id, third] as [Id, Id],
        byId: null,
        on: '2026-01-01',
        why: 'Quokkas',
        ...stamps,
      },
      {
        id: newId(NOW),
        betweenIds: [other, third] as [Id, Id],
        byId: id,
        on: '2026-01-01',
        why: null,
        ...stamps,
      },
    ],
  };
  const restored = must(await restoreBook(db, more, 'merge', NOW));
  await db.journal.update(restored.entryId, { what: 'zebulon_krogh.json' });
  const views = [
    { name: 'Zebulon Krøgh', hash: '#/contacts?q=zebulon+kr%C3%B8gh' },
    { name: 'Forum', hash: '#/contacts?label=Forum' },
  ];
  must(await saveSettings(db, { notSame: [`${id}|${third}`, `${other}|${third}`], savedViews: views }, NOW));
  await db.reviews.add({
    id: newId(NOW),
    contactId: id,
    on: '2026-11-02',
    act: 'snoozed',
    shelf: 'new',
    ...stamps,
  });
  await db.showings.add({
    id: newId(NOW),
    contactId: id,
    on: '2026-11-02',
    shelf: 'new',
    likelihood: 'low',
    byChance: false,
  });
  await db.suggestions.add({
    rank: 0,
    contactId: id,
    name: 'Zebulon Krøgh',
    role: null,
    company: null,
    url: page.url,
    lastOn: null,
    score: 1,
    shelf: 'new',
    reasons: [],
    likelihood: 'low',
    why: [],
  });
  await db.standings.add({ id, warmth: 'warm', standing: { name: 'Zebulon' }, input: {} });
  return { db, id, other };
}

/** Every table as it lies on the disk, in lower case. */
async function dump(db: BookDb, without: Id | null = null): Promise<string> {
  const all: Record<string, unknown[]> = {};
  for (const table of db.tables) {
    const rows = await table.toArray();
    all[table.name] = table.name === 'changes' ? rows.filter((row) => row.entryId !== without) : rows;
  }
  return JSON.stringify(all).toLowerCase();
}
const foundIn = (text: string) => WORDS.filter((word) => text.includes(word));

describe('an erased person', () => {
  test('is in every table before, so that the search for traces means something', async () => {
    const { db, id } = await everywhere();
    expect(foundIn(await dump(db))).toEqual(WORDS);
    const empty = [];
    for (const table of db.tables)
      if (!JSON.stringify(await table.toArray()).includes(id)) empty.push(table.name);
    // Tables that say nothing of people; a tombstone comes with the erasure.
    expect(empty.sort()).toEqual(['goals', 'imports', 'journal', 'runs', 'tombstones']);
  });

  test('leaves no word in any table but in the one entry that undoes it, and none at all a day later', async () => {
    const { db, id } = await everywhere();
    const { entryId } = must(await eraseContact(db, id, NOW));
    expect(foundIn(await dump(db, entryId))).toEqual([]);
    await purgeJournal(db, DAY_LATER);
    expect(foundIn(await dump(db))).toEqual([]);
  });

  test.each([
    ['alone', (db: BookDb, id: Id) => eraseContact(db, id, NOW, { forGood: true })],
    ['among others', (db: BookDb, id: Id) => eraseContacts(db, [id], NOW, { forGood: true })],
  ])('is gone at once and for good when that is asked for, %s', async (_, erase) => {
    const { db, id, other } = await everywhere();
    const erased = await erase(db, id);
    if (!erased.ok) throw new Error(erased.error.code);
    const { entryId } = erased.value;
    const left = await dump(db);
    expect(foundIn(left)).toEqual([]);
    expect(codeOf(await undo(db, entryId, NOW))).toBe('nothingToUndo');
    // What was said of others stays.
    expect((await db.contacts.get(other))?.metThroughId).toBeNull();
    const settings = await db.settings.get('settings');
    expect(settings?.savedViews?.map(({ name }) => name)).toEqual(['Forum']);
    expect(settings?.notSame).toHaveLength(1);
    expect((await db.tombstones.get(id))?.marks?.length).toBeGreaterThan(0);
  });

  test('is forgotten by undone and restored views, and by the file of an import that broke off', async () => {
    const db = await freshBook();
    const { id } = must(await addContact(db, { name: 'Zebulon Krøgh' }, null, NOW)).value;
    const view = { name: 'Zebulon Krøgh', hash: '#/contacts?q=zebulon' };
    const saved = must(await saveSettings(db, { savedViews: [view] }, NOW));
    must(await undo(db, saved.entryId, NOW));
    await db.imports.put({ id: 'going on', fileName: 'zebulon.vcf', file: null, how: null } as never);
    expect(foundIn(await dump(db))).toContain('zebulon');
    must(await eraseContact(db, id, NOW, { forGood: true }));
    expect(foundIn(await dump(db))).toEqual([]);
    expect(await db.imports.get('going on')).toBeUndefined();
  });

  test('is forgotten by those who came with a file of that name, and they come back with it on Undo', async () => {
    const db = await freshBook();
    const table = 'Name,Company\nZebulon Krøgh,Krag\nIda Moe,Nordhav\n';
    const parsed = must(parseFile(new TextEncoder().encode(table), 'zebulon krøgh.csv', NOW));
    const { prepared } = await prepareImport('zebulon krøgh.csv', parsed, await wholeBook(db), dayOf(NOW));
    if ('book' in prepared) throw new Error('people were expected');
    must(await importPlans(db, choosePlans(prepared.rows), 'zebulon krøgh.csv', NOW));
    const [id = ''] = await db.contacts.filter(({ name }) => name.startsWith('Zebulon')).primaryKeys();
    const before = await snapshot(db);
    const { entryId } = must(await eraseContact(db, id, NOW));
    expect(foundIn(await dump(db, entryId))).toEqual([]);
    expect(await db.contacts.toCollection().first()).toMatchObject({
      name: 'Ida Moe',
      origin: { by: 'file' },
    });
    must(await undo(db, entryId, NOW));
    expect(await snapshot(db)).toBe(before);
  });

  test('comes back whole on Undo within the day', async () => {
    const { db, id } = await everywhere();
    const before = await snapshot(db);
    const { entryId } = must(await eraseContact(db, id, NOW));
    must(await undo(db, entryId, NOW));
    expect(await snapshot(db)).toBe(before);
  });
});

describe('what is held on one person', () => {
  test('is told in full: every record of every table, and nothing of who else was there', async () => {
    const { db, id, other } = await everywhere();
    must(await editContact(db, other, { notes: 'Zebulon Krøgh recommends her' }, NOW));
    const held = await heldOn(db, id);
    if (!held) throw new Error('nobody');
    const file = writeHeld(held, { now: NOW, text });
    const said = new TextDecoder().decode(file.bytes);
    const records = JSON.parse(/```json\n([\s\S]*)\n```/.exec(said)?.[1] ?? '');
    const count = (table: string) => records[table].length;
    const tables = ['contacts', 'profiles', 'exchanges', 'promises', 'groups', 'meetings', 'introductions'];
    expect(tables.map(count)).toEqual([2, 1, 1, 1, 1, 1, 2]);
    const computed = ['reviews', 'suggestions', 'showings', 'cards', 'standings', 'metThrough'];
    expect(computed.map(count)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(count('history')).toBeGreaterThan(5);
    expect(records.groups[0].memberIds).toEqual([id]);
    expect(records.meetings[0].cameIds).toEqual([id]);
    expect(held.mentions).toMatchObject([{ table: 'contacts', id: other, contactId: other }]);
    for (const word of ['Keeps two wombats', 'Keeps a wombat', 'Quokka plans', 'Jon Vik', 'recommends her'])
      expect(said).toContain(word);
    expect(said).not.toContain('Per Falk');
  });

  test('is nothing for an id that nobody has', async () => {
    expect(await heldOn(await freshBook(), newId(NOW))).toBeNull();
  });
});

describe('mentions of a person elsewhere', () => {
  test('are found by the whole name, whatever its case and accents, and nowhere else', async () => {
    const { db, id, other } = await everywhere();
    const write = async (notes: string) => {
      must(await editContact(db, other, { notes }, NOW));
      return (await mentionsOf(db, id)).length;
    };
    expect(await write('Lunch with ZEBULON KROGH, and others')).toBe(1);
    expect(await write('Zebulon Krøghs bror')).toBe(0);
    expect(await write('Zebulon')).toBe(0);
  });

  test('are found in the headline of another person, and in what a group costs', async () => {
    const { db, id, other } = await everywhere();
    const headline = 'Assistant to Zebulon Krøgh';
    must(await editContact(db, other, { headline }, NOW));
    const cost = 'What Zebulon Krøgh pays for me';
    const group = must(await saveGroup(db, { name: 'Forum', cost }, NOW)).value.id;
    const found = await mentionsOf(db, id);
    expect(found).toContainEqual({ table: 'contacts', id: other, contactId: other, text: headline });
    expect(found).toContainEqual({ table: 'groups', id: group, contactId: null, text: cost });
  });
});
