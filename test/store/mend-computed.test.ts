import { beforeEach, expect, test } from 'vitest';
import {
  addContact,
  type BookDb,
  logExchange,
  mendComputed,
  mergeContacts,
  refreshStandings,
  saveSuggestions,
} from '../../lib/store/index.ts';
import { freshBook, listed, must, NOW } from './fresh-book.ts';

let db: BookDb;
let [ida, olav, liv] = ['', '', ''];

/** Two people, one of them also known by a record merged into hers; ranked and listed. */
beforeEach(async () => {
  db = await freshBook();
  ida = must(await addContact(db, { name: 'Ida Moe' }, null, NOW)).value.id;
  olav = must(await addContact(db, { name: 'Olav Ness' }, null, NOW)).value.id;
  liv = must(await addContact(db, { name: 'Ida M.' }, null, NOW)).value.id;
  must(await mergeContacts(db, ida, liv, NOW));
  const said = {
    channel: 'call',
    reachedOut: 'me',
    given: [],
    received: ['advice'],
    note: 'Budget',
  } as const;
  must(
    await logExchange(
      db,
      { contactIds: [ida], on: '2026-11-20', ...said, given: [], received: ['advice'] },
      NOW,
    ),
  );
  await refreshStandings(db, 10, () => ({ warmth: 'warm', standing: {}, input: {} }));
  await saveSuggestions(db, listed(ida, olav));
});

test('nothing is written where everything agrees', async () => {
  const before = [await db.cards.toArray(), await db.suggestions.toArray()];
  expect(await mendComputed(db)).toBe(0);
  expect([await db.cards.toArray(), await db.suggestions.toArray()]).toEqual(before);
  expect(await db.stale.count()).toBe(0);
});

test('a card that is missing is made anew, found by its words and ranked again', async () => {
  const card = await db.cards.get(ida);
  await db.cards.delete(ida);
  await db.suggestions.clear();
  expect(await mendComputed(db)).toBe(1);
  expect(await db.cards.get(ida)).toEqual({ ...card, warmth: null, likelihood: null });
  expect(await db.stale.toCollection().primaryKeys()).toEqual([ida]);
});

test('who is known to no ranking is marked for one, and rows of nobody go', async () => {
  await db.standings.delete(olav);
  const [card, standing] = [await db.cards.get(ida), await db.standings.get(ida)];
  if (card) await db.cards.put({ ...card, id: liv });
  if (standing) await db.standings.put({ ...standing, id: 'nobody' });
  expect(await mendComputed(db)).toBe(3);
  expect(await db.stale.toCollection().primaryKeys()).toEqual([olav]);
  expect((await db.cards.toCollection().primaryKeys()).sort()).toEqual([ida, olav].sort());
  expect(await db.standings.toCollection().primaryKeys()).toEqual([ida]);
});

test('a suggestion of nobody, or by another name, leaves the list until the next ranking', async () => {
  await db.suggestions.update(0, { contactId: 'nobody' });
  await db.suggestions.update(1, { name: 'Olaf' });
  expect(await mendComputed(db)).toBe(2);
  expect(await db.suggestions.count()).toBe(0);
  expect(await db.runs.get('pool')).toBeUndefined();
});
