import { beforeEach, expect, test } from 'vitest';
import {
  addContact,
  type BookDb,
  contactOf,
  countUnsorted,
  editMany,
  logExchange,
  mergeContacts,
  saveGoal,
  undo,
} from '../../lib/store/index.ts';
import { rankAll, rankChanged } from '../../lib/suggesting/rank-book.ts';
import type { Id } from '../../lib/words/index.ts';
import { freshBook, must, NOW } from '../store/fresh-book.ts';

let db: BookDb;
beforeEach(async () => {
  db = await freshBook();
});

const connect = async (name: string, metOn: string, more = {}): Promise<Id> =>
  must(await addContact(db, { name, metOn, connected: true, ...more }, null, NOW)).value.id;
const listed = async () => {
  await rankAll(db, NOW);
  return (await suggestionsOf()).map(({ name, shelf, reasons }) => [name, shelf, reasons[0]?.code]);
};
const suggestionsOf = () => db.suggestions.toArray();

test('a day of connecting warms nobody and is no contact', async () => {
  const id = await connect('Ida Moe', '2026-11-10');
  await rankAll(db, NOW);
  const row = (await contactOf(db, id))?.standing;
  expect(row).toMatchObject({ warmth: 'cold', standing: { days: 0, lastDay: null } });
  expect(await db.cards.get(id)).toMatchObject({ lastOn: null, connectedOn: '2026-11-10', unsorted: 1 });
});

test('of a bare import those are suggested who meet a goal, with what is known of them', async () => {
  await connect('Ida Moe', '2011-03-09', { industry: 'energy' });
  await connect('Bo Ek', '2012-01-01');
  const goal = { text: 'Energy', functions: [], seniorities: [], regions: [], labels: [] };
  must(await saveGoal(db, { ...goal, industries: ['energy'], wanted: 3, until: null, weight: 1 }, NOW));
  await rankAll(db, NOW);
  const [only, ...others] = await suggestionsOf();
  expect(others).toEqual([]);
  expect(only).toMatchObject({ name: 'Ida Moe', shelf: 'get-to-know' });
  expect(only?.reasons.slice(0, 2)).toEqual([
    { code: 'connected', params: ['2011'] },
    { code: 'goal', params: ['Energy'] },
  ]);
});

test('who is said to be known comes onto the list, and leaves it when that is taken back', async () => {
  const ids = [await connect('Ida Moe', '2011-03-09'), await connect('Bo Ek', '2012-01-01')];
  expect(await listed()).toEqual([]);
  const known = { edit: 'acquaintance', acquaintance: 'known' } as const;
  const { entryId } = must(await editMany(db, ids.slice(0, 1), known, NOW));
  await rankChanged(db, NOW);
  expect((await suggestionsOf()).map(({ name }) => name)).toEqual(['Ida Moe']);
  must(await undo(db, entryId, NOW));
  await rankChanged(db, NOW);
  expect(await suggestionsOf()).toEqual([]);
});

test('how many are unsorted follows what is said, logged and taken back', async () => {
  const [ida, bo, eva] = [
    await connect('Ida Moe', '2011-03-09'),
    await connect('Bo Ek', '2012-01-01'),
    await connect('Eva Ny', '2013-01-01'),
  ];
  expect(await countUnsorted(db)).toBe(3);
  const hardly = { edit: 'acquaintance', acquaintance: 'hardly' } as const;
  const { entryId } = must(await editMany(db, [ida, bo], hardly, NOW));
  expect(await countUnsorted(db)).toBe(1);
  const entry = { channel: 'call', reachedOut: 'both', given: [], received: [], note: null } as const;
  must(
    await logExchange(db, { ...entry, given: [], received: [], contactIds: [eva], on: '2026-11-20' }, NOW),
  );
  expect(await countUnsorted(db)).toBe(0);
  must(await undo(db, entryId, NOW));
  expect(await countUnsorted(db)).toBe(2);
});

test('rows and cards of an older make are made anew, and nobody stays met by being connected', async () => {
  const id = await connect('Ida Moe', '2011-03-09');
  await rankAll(db, NOW);
  const [row, card] = [await db.standings.get(id), await db.cards.get(id)];
  if (!row || !card) throw new Error('Not ranked');
  const { make: _, ...old } = row;
  const { connectedOn: __, unsorted: ___, ...oldCard } = card;
  await db.standings.put({ ...old, warmth: 'warm' });
  await db.cards.put(oldCard);
  await rankAll(db, NOW);
  expect((await db.standings.get(id))?.warmth).toBe('cold');
  expect(await countUnsorted(db)).toBe(1);
});

test('two who are one keep what the day is, and what was said', async () => {
  const [keep, gone] = [
    must(await addContact(db, { name: 'Ida Moe' }, null, NOW)).value.id,
    await connect('Ida Moe', '2011-03-09', { acquaintance: 'known' }),
  ];
  must(await mergeContacts(db, keep, gone, NOW));
  expect((await contactOf(db, keep))?.contact).toMatchObject({
    metOn: '2011-03-09',
    connected: true,
    acquaintance: 'known',
  });
});
