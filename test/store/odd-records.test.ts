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

test.each([
  [true, 'Ring i maj'],
  [false, 'Ring i juni'],
])('a value of another computer is answered, and not asked about again: taken %s', async (take, notes) => {
  const db = await freshBook();
  const { value } = must(await addContact(db, { name: 'Anna', notes: 'Ring i juni' }, null, NOW));
  const other = { field: 'notes', value: 'Ring i maj', at: AT };
  await db.contacts.update(value.id, { otherValues: [other] });
  expect((await lookOver(db)).differing).toEqual([{ id: value.id, name: 'Anna' }]);
  const done = must(await answerOther(db, 'contacts', value.id, other, take, NOW));
  const after = await db.contacts.get(value.id);
  expect(after?.notes).toBe(notes);
  expect(otherValuesOf(after ?? {})).toEqual([]);
  expect(JSON.stringify(after?.settledValues)).not.toContain('Ring');
  must(await undo(db, done.entryId, NOW));
  expect(otherValuesOf((await db.contacts.get(value.id)) ?? {})).toEqual([other]);
});
