import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareBooks } from '../../lib/capture/compare-books.ts';
import {
  type Book,
  type Contact,
  emptyContact,
  joinRecords,
  otherValuesOf,
} from '../../lib/records/index.ts';
import {
  addContact,
  applyPlans,
  type BookDb,
  editContact,
  editExchange,
  eraseContact,
  logExchange,
  mergeContacts,
  replacedHere,
  restoreBook,
  saveGroup,
  saveMeeting,
  saveSettings,
  settingsOf,
  undo,
  wholeBook,
} from '../../lib/store/index.ts';
import { type Id, newId } from '../../lib/words/index.ts';
import { codeOf, freshBook, must } from './fresh-book.ts';

/** Minutes after the moment at which the two computers begin. */
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 1, 10, minutes));

/** Brings the book of one computer into the other's. */
const bring = async (from: BookDb, into: BookDb, now: Date) =>
  must(await restoreBook(into, await wholeBook(from), 'merge', now));

/** Two computers with the same book: Anna, and whoever else is named. */
async function twoComputers(...names: string[]) {
  const [a, b] = [await freshBook(), await freshBook()];
  const people: Contact[] = [];
  for (const name of ['Anna', ...names]) people.push(must(await addContact(a, { name }, null, at(0))).value);
  await bring(a, b, at(1));
  const ids = people.map(({ id }) => id);
  return { a, b, ids, anna: ids[0] ?? '' };
}

const cardsOf = (db: BookDb, ids: Id[]) => db.cards.where('id').anyOf(ids).primaryKeys();

describe('what two computers wrote', () => {
  test('a note written here stays when the other computer changed the company later', async () => {
    const { a, b, anna } = await twoComputers();
    must(await editContact(a, anna, { notes: 'Vill byta lönesystem', labels: ['A'] }, at(5)));
    must(await editContact(b, anna, { company: 'Nordvik AB', labels: ['B'] }, at(9)));
    const told = compareBooks(await wholeBook(a), await wholeBook(b), 'merge');
    const done = await bring(b, a, at(10));
    expect(await a.contacts.get(anna)).toMatchObject({
      notes: 'Vill byta lönesystem',
      company: 'Nordvik AB',
      labels: ['B', 'A'],
    });
    expect(told.find(({ kind }) => kind === 'contacts')).toMatchObject({ changed: 1, others: [] });
    expect(done.value).toEqual({ added: 0, changed: 1, removed: 0 });
  });

  test('of two different values the newer is taken, and the other is told and kept', async () => {
    const { a, b, anna } = await twoComputers();
    must(await editContact(a, anna, { notes: 'Ring i maj', role: 'CFO' }, at(5)));
    must(await editContact(b, anna, { notes: 'Ring i juni', role: 'CFO' }, at(9)));
    const told = compareBooks(await wholeBook(a), await wholeBook(b), 'merge');
    expect(told.find(({ kind }) => kind === 'contacts')?.others).toEqual([
      { of: 'Anna', field: 'notes', taken: 'Ring i juni', other: 'Ring i maj' },
    ]);
    await bring(b, a, at(10));
    await bring(a, b, at(11));
    const [here, there] = [await a.contacts.get(anna), await b.contacts.get(anna)];
    expect(here).toMatchObject({ notes: 'Ring i juni', role: 'CFO' });
    expect(otherValuesOf(here ?? {})).toEqual([
      { field: 'notes', value: 'Ring i maj', at: at(5).toISOString() },
    ]);
    expect(there).toEqual(here);
  });

  test('what a backup of this very computer had before the user changed it is not asked about', async () => {
    const a = await freshBook();
    const { id } = must(await addContact(a, { name: 'Anna', role: 'CFO', notes: 'May' }, null, at(0))).value;
    must(await saveSettings(a, { companyIndustry: { nordvik: 'energy', sydvik: 'agriculture' } }, at(1)));
    const backup = await wholeBook(a);
    must(await editContact(a, id, { role: 'CEO', notes: 'June' }, at(5)));
    must(await saveSettings(a, { companyIndustry: { nordvik: 'retail', sydvik: 'agriculture' } }, at(5)));
    const ids = new Set([id]);
    const told = compareBooks(await wholeBook(a), backup, 'merge', false, await replacedHere(a, ids));
    expect(told.flatMap(({ others }) => others)).toEqual([]);
    must(await restoreBook(a, backup, 'merge', at(9)));
    const now = await a.contacts.get(id);
    expect(now).toMatchObject({ role: 'CEO', notes: 'June' });
    expect(otherValuesOf(now ?? {})).toEqual([]);
    expect(await settingsOf(a)).toMatchObject({
      companyIndustry: { nordvik: 'retail', sydvik: 'agriculture' },
    });
    expect(otherValuesOf(await settingsOf(a))).toEqual([]);
    // What it never had is asked about, though it is older.
    const other = backup.contacts.map((one) => ({ ...one, role: 'Chair' }));
    must(await restoreBook(a, { ...backup, contacts: other }, 'merge', at(10)));
    const asked = { field: 'role', value: 'Chair', at: at(0).toISOString() };
    expect(otherValuesOf((await a.contacts.get(id)) ?? {})).toEqual([asked]);
    // And so is what the user went back to, when a newer record says something else.
    must(await editContact(a, id, { role: 'CFO' }, at(11)));
    const newer = other.map((one) => ({ ...one, role: 'Partner', updatedAt: at(12).toISOString() }));
    must(await restoreBook(a, { ...backup, contacts: newer }, 'merge', at(13)));
    const after = otherValuesOf((await a.contacts.get(id)) ?? {}).map(({ field, value }) => [field, value]);
    expect(after).toContainEqual(['role', 'CFO']);
  });

  test('the settings of both are joined: no correction of either is lost', async () => {
    const { a, b } = await twoComputers();
    must(await saveSettings(a, { companyIndustry: { nordvik: 'energy' } }, at(2)));
    must(await saveSettings(b, { companyIndustry: { sydvik: 'retail' }, weeklyBudget: 9 }, at(3)));
    await bring(b, a, at(4));
    expect(await settingsOf(a)).toMatchObject({
      companyIndustry: { nordvik: 'energy', sydvik: 'retail' },
      weeklyBudget: 9,
    });
  });

  test('a tag of a newer version comes along as it is', async () => {
    const { a, b, anna } = await twoComputers();
    const book = await wholeBook(b);
    book.contacts = book.contacts.map((one) =>
      Object.assign({}, one, { industry: 'space-mining', updatedAt: at(9).toISOString() }),
    );
    expect(codeOf(await restoreBook(a, book, 'merge', at(10)))).toBe('ok');
    expect((await a.contacts.get(anna))?.industry).toBe('space-mining');
    must(await editContact(a, anna, { notes: 'Still to be edited' }, at(11)));
  });
});

describe('what was taken back', () => {
  test('an undone add does not come back from the other computer, and goes there, too', async () => {
    const { a, b } = await twoComputers();
    const bo = must(await addContact(a, { name: 'Bo' }, null, at(11)));
    await bring(a, b, at(12));
    const undone = must(await undo(a, bo.entryId, at(13)));
    await bring(b, a, at(14));
    expect(await a.contacts.get(bo.value.id)).toBeUndefined();
    expect(await a.tombstones.get(bo.value.id)).toEqual({
      id: bo.value.id,
      deletedAt: at(13).toISOString(),
    });
    await bring(a, b, at(15));
    expect(await b.contacts.get(bo.value.id)).toBeUndefined();
    // Doing it again after all leaves no tombstone beside the person.
    must(await undo(a, undone.entryId, at(16)));
    expect((await a.contacts.get(bo.value.id))?.name).toBe('Bo');
    expect(await a.tombstones.get(bo.value.id)).toBeUndefined();
  });

  test('a book that was brought and taken back can be brought once more', async () => {
    const { a } = await twoComputers();
    const book = await wholeBook(a);
    const other = await freshBook();
    const done = must(await restoreBook(other, book, 'merge', at(2)));
    must(await undo(other, done.entryId, at(3)));
    expect(await other.tombstones.count()).toBe(0);
    must(await restoreBook(other, book, 'merge', at(4)));
    expect((await other.contacts.toArray()).map(({ name }) => name)).toEqual(['Anna']);
  });
});

describe('two people who are one', () => {
  test('merged both ways leave one person standing on both computers, with everything of both', async () => {
    const { a, b, ids } = await twoComputers('Cia', 'Cia B');
    const [, c = '', d = ''] = ids;
    const pair = [c, d];
    must(await editContact(a, c, { notes: 'From the one' }, at(2)));
    must(await editContact(b, d, { offers: ['advice'] }, at(2)));
    await log(a, d, 'a lunch', at(3));
    await log(b, c, 'a call', at(3));
    must(await saveGroup(b, { name: 'Forum', memberIds: [d] }, at(4)));
    must(await mergeContacts(a, c, d, at(22)));
    must(await mergeContacts(b, d, c, at(23)));
    await bring(b, a, at(24));
    await bring(a, b, at(25));
    const [least = ''] = [...pair].sort();
    for (const db of [a, b]) {
      expect(await cardsOf(db, pair)).toEqual([least]);
      expect(await db.contacts.get(least)).toMatchObject({ notes: 'From the one', offers: ['advice'] });
      const logged = await db.exchanges.toArray();
      expect(logged.map(({ note }) => note).sort()).toEqual(['a call', 'a lunch']);
      expect(new Set(logged.map(({ contactId }) => contactId))).toEqual(new Set([least]));
      expect((await db.groups.toArray()).map(({ memberIds }) => memberIds)).toEqual([[least]]);
    }
    await bring(b, a, at(26));
    const before = await wholeBook(a);
    expect((await bring(b, a, at(27))).value).toMatchObject({ added: 0, removed: 0 });
    expect(await wholeBook(a)).toEqual(before);
  });

  test('what the other computer still wrote of the one that went belongs to the one that stands', async () => {
    const { a, b, ids } = await twoComputers('Cia', 'Cia B');
    const [, c = '', d = ''] = ids;
    must(await mergeContacts(a, c, d, at(5)));
    await log(b, d, 'a lunch', at(6));
    must(await editContact(b, d, { company: 'Nordvik AB' }, at(7)));
    await bring(b, a, at(8));
    expect((await a.exchanges.toArray()).map(({ contactId }) => contactId)).toEqual([c]);
    expect(await a.contacts.get(c)).toMatchObject({ company: 'Nordvik AB' });
    expect(await cardsOf(a, [c, d])).toEqual([c]);
  });

  test.each([
    ['itself', (id: Id) => id],
    ['nobody', () => newId(at(0), new Uint8Array(16))],
  ])('somebody merged into %s stands', async (_, into) => {
    const { a, anna } = await twoComputers();
    const book = await wholeBook(a);
    book.contacts = book.contacts.map((one) => ({ ...one, mergedInto: into(one.id) }));
    for (const mode of ['replace', 'merge'] as const) {
      const db = await freshBook();
      must(await restoreBook(db, book, mode, at(2)));
      expect(await cardsOf(db, [anna])).toEqual([anna]);
    }
  });
});

describe('the same file, or the same page, read on two computers', () => {
  const letters = ['2026-05-04', '2026-05-09'].map((on) => ({
    ...({ on, channel: 'message', reachedOut: 'them', note: null } as const),
    ...{ given: [], received: [] },
  }));
  const plan = (contactId: Id | null, name: string, more: object = {}) => ({
    contactId,
    name,
    additions: { emails: [], phones: [], labels: [], positions: [], notes: null, metOn: null },
    profile: { site: 'linkedin', handle: 'cia', url: 'https://www.linkedin.com/in/cia/', seen: {} },
    changes: [],
    occasion: null,
    exchanges: letters,
    ...more,
  });
  const days = async (db: BookDb) => (await db.exchanges.toArray()).map(({ on }) => on).sort();

  test('logs what it tells of somebody once', async () => {
    const { a, b, anna } = await twoComputers();
    must(await applyPlans(a, [plan(anna, 'Anna')], at(3)));
    must(await applyPlans(b, [plan(anna, 'Anna')], at(4)));
    await bring(b, a, at(5));
    await bring(a, b, at(6));
    for (const db of [a, b]) {
      expect(await days(db)).toEqual(['2026-05-04', '2026-05-09']);
      expect(await db.profiles.count()).toBe(1);
    }
    expect((await bring(b, a, at(7))).value).toEqual({ added: 0, changed: 0, removed: 0 });
  });

  test('makes one person of whom each added by itself, with everything of both', async () => {
    const { a, b } = await twoComputers();
    const [onA = ''] = must(await applyPlans(a, [plan(null, 'Cia')], at(3))).value;
    const [onB = ''] = must(await applyPlans(b, [plan(null, 'Cia')], at(4))).value;
    must(await editContact(b, onB, { notes: 'Written on the other' }, at(5)));
    await log(b, onB, 'a lunch', at(5));
    const done = await bring(b, a, at(6));
    expect(await cardsOf(a, [onA, onB])).toEqual([onA]);
    await bring(a, b, at(7));
    for (const db of [a, b]) {
      expect(await cardsOf(db, [onA, onB])).toEqual([onA]);
      expect(await db.contacts.get(onA)).toMatchObject({ notes: 'Written on the other' });
      expect(await days(db)).toEqual(['2026-05-04', '2026-05-09', '2026-10-01']);
      expect((await db.profiles.toArray()).map(({ contactId }) => contactId)).toEqual([onA]);
    }
    expect((await bring(b, a, at(8))).value).toMatchObject({ added: 0, removed: 0 });
    expect(await days(a)).toHaveLength(3);
    expect(codeOf(await undo(a, done.entryId, at(9)))).toBe('ok');
    expect(await cardsOf(a, [onA, onB])).toEqual([onA]);
    expect(await days(a)).toEqual(['2026-05-04', '2026-05-09']);
  });

  test('leaves two people apart whom the user has told apart', async () => {
    const { a, b } = await twoComputers();
    const [onA = ''] = must(await applyPlans(a, [plan(null, 'Cia')], at(3))).value;
    const [onB = ''] = must(await applyPlans(b, [plan(null, 'Cia')], at(4))).value;
    must(await saveSettings(a, { notSame: [[onA, onB].sort().join('|')] }, at(5)));
    await bring(b, a, at(6));
    expect(await cardsOf(a, [onA, onB])).toHaveLength(2);
  });

  test('comes again after it was taken back, on the other computer, too', async () => {
    const { a, b, anna } = await twoComputers();
    const read = must(await applyPlans(a, [plan(anna, 'Anna')], at(3)));
    await bring(a, b, at(4));
    must(await undo(a, read.entryId, at(5)));
    await bring(a, b, at(6));
    expect(await days(b)).toEqual([]);
    must(await applyPlans(a, [plan(anna, 'Anna')], at(7)));
    await bring(a, b, at(8));
    for (const db of [a, b]) {
      expect(await days(db)).toHaveLength(2);
      expect(await db.profiles.count()).toBe(1);
    }
  });

  test('does not log anew what the user has written otherwise since', async () => {
    const { a, anna } = await twoComputers();
    must(await applyPlans(a, [plan(anna, 'Anna')], at(3)));
    const [first] = await a.exchanges.toArray();
    must(await editExchange(a, first?.id ?? '', { note: 'About the board' }, at(4)));
    must(await applyPlans(a, [plan(anna, 'Anna')], at(5)));
    expect(await days(a)).toHaveLength(2);
  });
});

describe('one of several taken back', () => {
  test('a label can be taken back after another came', async () => {
    const { a, anna } = await twoComputers();
    const board = must(await editContact(a, anna, { labels: ['board'] }, at(4)));
    must(await editContact(a, anna, { labels: ['board', 'from the other computer'] }, at(5)));
    const undone = must(await undo(a, board.entryId, at(6)));
    expect((await a.contacts.get(anna))?.labels).toEqual(['from the other computer']);
    must(await undo(a, undone.entryId, at(7)));
    expect((await a.contacts.get(anna))?.labels).toEqual(['board', 'from the other computer']);
  });

  test('so can one correction of a company, but not one that was corrected again', async () => {
    const { a } = await twoComputers();
    must(await saveSettings(a, { companyIndustry: {} }, at(2)));
    const first = must(await saveSettings(a, { companyIndustry: { nordvik: 'energy' } }, at(3)));
    must(await saveSettings(a, { companyIndustry: { nordvik: 'energy', sydvik: 'retail' } }, at(4)));
    must(await undo(a, first.entryId, at(5)));
    expect((await settingsOf(a)).companyIndustry).toEqual({ sydvik: 'retail' });
    const again = must(await saveSettings(a, { companyIndustry: { sydvik: 'energy' } }, at(6)));
    must(await saveSettings(a, { companyIndustry: { sydvik: 'agriculture' } }, at(7)));
    expect(codeOf(await undo(a, again.entryId, at(8)))).toBe('undoConflict');
  });

  test('nobody comes to be among those who came and those who cancelled by it', async () => {
    const { a, anna } = await twoComputers('Bo');
    const group = must(await saveGroup(a, { name: 'Forum', memberIds: [anna] }, at(2))).value;
    const says = { groupId: group.id, on: '2026-10-01', cameIds: [anna], declinedIds: [] };
    const { id } = must(await saveMeeting(a, says, at(3))).value.meeting;
    const gone = must(await saveMeeting(a, { ...says, id, cameIds: [] }, at(4)));
    must(await saveMeeting(a, { ...says, id, cameIds: [], declinedIds: [anna] }, at(5)));
    const done = await undo(a, gone.entryId, at(6));
    const { cameIds = [], declinedIds = [] } = (await a.meetings.get(id)) ?? {};
    expect([codeOf(done), cameIds, declinedIds]).toEqual(['undoConflict', [], [anna]]);
  });
});

describe('in any order', () => {
  const text = fc.constantFrom(null, 'x', 'y', 'x and more');
  const list = fc.uniqueArray(fc.constantFrom('p', 'q', 'r'));
  const fields = fc.record({
    notes: text,
    company: text,
    industry: fc.constantFrom(null, 'energy' as const, 'retail' as const),
    leader: fc.constantFrom(null, true, false),
    labels: list,
    emails: fc.uniqueArray(fc.constantFrom('a@x.se', 'A@x.se', 'b@x.se')),
    importance: fc.constantFrom(1, 2, 3),
    archived: fc.boolean(),
    positions: fc.uniqueArray(
      fc.record({
        title: fc.constantFrom('CFO', 'CEO'),
        company: fc.constant('X'),
        from: fc.constantFrom(null, '2019', '2019-04'),
        to: fc.constant(null),
      }),
      { selector: ({ title, from }) => `${title} ${from}` },
    ),
    fromLater: fc.constantFrom(undefined, 1, { deep: [1] }),
    updatedAt: fc.constantFrom(...[1, 2, 3].map((minute) => at(minute).toISOString())),
  });
  const id = newId(at(0));
  const state = fields.map(
    (some) => Object.assign(emptyContact(id, 'Anna', at(0).toISOString()), some) as Contact,
  );

  test('joining is the same from both sides, and changes nothing when it is made again', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const joined = joinRecords(a, b);
        expect(joinRecords(b, a)).toEqual(joined);
        expect(joinRecords(joined, b)).toEqual(joined);
        expect(joinRecords(joined, a)).toEqual(joined);
        expect(joinRecords(joined, joined)).toEqual(joined);
      }),
      { numRuns: 500 },
    );
  });

  test('no value is lost: it stands, is part of what stands, or is kept beside it', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const joined = joinRecords(a, b);
        const others = otherValuesOf(joined);
        for (const side of [a, b]) {
          for (const field of ['notes', 'company', 'industry', 'leader'] as const) {
            const value = side[field];
            if (value === null) continue;
            const said = String(joined[field]).includes(String(value));
            expect(said || others.some((one) => one.field === field && one.value === value)).toBe(true);
          }
          for (const label of side.labels) expect(joined.labels).toContain(label);
          const addresses = joined.emails.map((one) => one.toLowerCase());
          for (const email of side.emails) expect(addresses).toContain(email.toLowerCase());
          expect(joined.importance).toBeGreaterThanOrEqual(side.importance === 1 ? 1 : 2);
          if (side.archived) expect(joined.archived).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('two books that bring each other come to be the same', async () => {
    const { a, b, anna } = await twoComputers('Bo');
    must(await editContact(a, anna, { notes: 'A', company: 'X' }, at(5)));
    must(await editContact(b, anna, { notes: 'B', role: 'CEO' }, at(5)));
    await log(a, anna, 'one', at(6));
    await log(b, anna, 'two', at(6));
    await bring(a, b, at(7));
    await bring(b, a, at(8));
    const sorted = (book: Book) => ({
      ...book,
      exchanges: [...book.exchanges].sort((x, y) => (x.id < y.id ? -1 : 1)),
    });
    expect(sorted(await wholeBook(a))).toEqual(sorted(await wholeBook(b)));
    expect((await bring(b, a, at(9))).value).toEqual({ added: 0, changed: 0, removed: 0 });
  });

  test('somebody erased on one computer stays erased', async () => {
    const { a, b, anna } = await twoComputers('Bo');
    must(await eraseContact(a, anna, at(5)));
    await bring(b, a, at(6));
    await bring(a, b, at(7));
    for (const db of [a, b]) expect(await db.contacts.get(anna)).toBeUndefined();
  });
});

async function log(db: BookDb, contactId: Id, note: string, now: Date): Promise<void> {
  const entry = { on: '2026-10-01', channel: 'met', reachedOut: 'me', given: [], received: [] } as const;
  must(await logExchange(db, { ...entry, given: [], received: [], contactIds: [contactId], note }, now));
}
