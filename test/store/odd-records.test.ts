import { expect, test } from 'vitest';
import { emptyContact, otherValuesOf } from '../../lib/records/index.ts';
import {
  addContact,
  allCards,
  allGoals,
  allGroups,
  answerOther,
  contactOf,
  editContact,
  exchangesOf,
  logExchange,
  lookOver,
  saveGroup,
  saveSettings,
  settingsOf,
  undo,
  wholeBook,
} from '../../lib/store/index.ts';
import { networkRecords } from '../../lib/store/queries/network.ts';
import { rankAll } from '../../lib/suggesting/rank-book.ts';
import { newId } from '../../lib/words/index.ts';
import { freshBook, must, NOW } from './fresh-book.ts';

const AT = NOW.toISOString();
const TIMES = { createdAt: AT, updatedAt: AT };

/** A book with Anna, and a record that no version would write today, put past every check. */
async function withOdd(table: string, record: (anna: string) => object) {
  const db = await freshBook();
  const { value } = must(await addContact(db, { name: 'Anna Berg' }, null, NOW));
  const entry = { on: '2026-10-01', channel: 'call', reachedOut: 'me', given: [], received: [] } as const;
  must(await logExchange(db, { ...entry, given: [], received: [], note: null, contactIds: [value.id] }, NOW));
  const odd = record(value.id);
  await db.table(table).put(odd);
  if (table === 'contacts') await db.stale.put({ id: (odd as { id: string }).id });
  await db.stale.put({ id: value.id });
  return { db, anna: value.id, odd };
}

const odd = (more: object) => () => ({ ...emptyContact(newId(NOW), 'Odd', AT), ...more });

test.each([
  ['contacts', odd({ occasions: [null] })],
  ['contacts', odd({ positions: 'x', labels: [{}], emails: [5], notes: {} })],
  ['contacts', odd({ region: 'SE', name: {} })],
  [
    'exchanges',
    (contactId: string) => ({ id: newId(NOW), contactId, on: '2026-10-02', note: {}, given: null, ...TIMES }),
  ],
  ['promises', (contactId: string) => ({ id: newId(NOW), contactId, by: {}, text: null, ...TIMES })],
  ['goals', () => ({ id: newId(NOW), text: 'x', industries: [{}], regions: [null], ...TIMES })],
  ['groups', () => ({ id: newId(NOW), name: {}, memberIds: [{}], ...TIMES })],
] as const)('one odd record of %s stops nothing, and is found and told', async (table, record) => {
  const { db, anna, odd: damaged } = await withOdd(table, record);
  await rankAll(db, NOW);
  expect(await db.standings.toCollection().primaryKeys()).toEqual([anna]);
  expect((await allCards(db)).map(({ name }) => name)).toEqual(['Anna Berg']);
  expect([await allGoals(db), await allGroups(db)]).toEqual([[], []]);
  expect((await networkRecords(db)).people.map(({ name }) => name)).toEqual(['Anna Berg']);
  expect((await contactOf(db, anna))?.contact.name).toBe('Anna Berg');
  expect(await exchangesOf(db, anna)).toHaveLength(1);
  must(await editContact(db, anna, { role: 'CFO' }, NOW));
  expect((await lookOver(db)).unread).toMatchObject([{ kind: table, record: damaged }]);
  // Nothing is thrown away: every backup has it as it is.
  expect((await wholeBook(db))[table]).toContainEqual(damaged);
});

test('settings that are damaged in one choice hold all others', async () => {
  const db = await freshBook();
  must(await saveSettings(db, { weeklyBudget: 9 }, NOW));
  await db.settings.update('settings', { savedViews: 'abc' } as never);
  expect(await settingsOf(db)).toMatchObject({ weeklyBudget: 9 });
  expect((await settingsOf(db)).savedViews).toBeUndefined();
  expect((await lookOver(db)).unread).toMatchObject([{ kind: 'settings', field: 'savedViews' }]);
});

test('a record whose key is no text is found like any other', async () => {
  const { db } = await withOdd('goals', () => ({ id: 7, text: 'x', ...TIMES }));
  for (const id of [-Infinity, new Date(0), ['a']]) await db.table('goals').put({ id, text: 'x', ...TIMES });
  await db.table('settings').put({ id: 'other', weeklyBudget: 5 });
  const { unread } = await lookOver(db);
  expect(unread.map(({ kind }) => kind)).toEqual(['goals', 'goals', 'goals', 'goals', 'settings']);
});

test('what differs of every kind of record is found on the page that shows it, and answered there', async () => {
  const db = await freshBook();
  const [anna, bo] = await Promise.all(
    ['Anna', 'Bo'].map(async (name) => must(await addContact(db, { name }, null, NOW)).value.id),
  );
  const other = { field: 'outcome', value: 'A new job', at: AT };
  const id = newId(NOW);
  const between = [anna, bo];
  const introduction = { id, betweenIds: between, byId: null, on: '2026-10-01', why: null, ...TIMES };
  await db.table('introductions').put({ ...introduction, outcome: 'Lunch', otherValues: [other] });
  const group = must(await saveGroup(db, { name: 'Forum' }, NOW)).value.id;
  const named = { field: 'topic', value: 'Pay', at: AT };
  await db.table('meetings').put({
    ...{ id: newId(NOW), groupId: group, on: '2026-10-01', cancelled: false, note: null, topic: 'Hiring' },
    ...{ otherValues: [named], ...TIMES },
  });
  must(await saveSettings(db, { weeklyBudget: 9 }, NOW));
  const budget = { field: 'weeklyBudget', value: 3, at: AT };
  await db.settings.update('settings', { otherValues: [budget] });
  expect((await lookOver(db)).differing).toEqual([
    { page: 'contact', id: anna, name: 'Anna' },
    { page: 'group', id: group, name: 'Forum' },
    { page: 'settings' },
  ]);
  must(await answerOther(db, 'introductions', id, other, true, NOW));
  must(await answerOther(db, 'settings', 'settings', budget, true, NOW));
  expect((await db.introductions.get(id))?.outcome).toBe('A new job');
  expect((await settingsOf(db)).weeklyBudget).toBe(3);
});

test.each([
  [true, 'Ring i maj'],
  [false, 'Ring i juni'],
])('a value of another computer is answered, and not asked about again: taken %s', async (take, notes) => {
  const db = await freshBook();
  const { value } = must(await addContact(db, { name: 'Anna', notes: 'Ring i juni' }, null, NOW));
  const other = { field: 'notes', value: 'Ring i maj', at: AT };
  await db.contacts.update(value.id, { otherValues: [other] });
  expect((await lookOver(db)).differing).toEqual([{ page: 'contact', id: value.id, name: 'Anna' }]);
  const done = must(await answerOther(db, 'contacts', value.id, other, take, NOW));
  const after = await db.contacts.get(value.id);
  expect(after?.notes).toBe(notes);
  expect(otherValuesOf(after ?? {})).toEqual([]);
  expect(JSON.stringify(after?.settledValues)).not.toContain('Ring');
  must(await undo(db, done.entryId, NOW));
  expect(otherValuesOf((await db.contacts.get(value.id)) ?? {})).toEqual([other]);
});
