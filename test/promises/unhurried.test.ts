import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf } from '../../lib/days/index.ts';
import {
  addContact,
  archiveContact,
  type BookDb,
  logExchange,
  restContact,
  saveSettings,
  snoozeContact,
  suggestionsNow,
  undo,
} from '../../lib/store/index.ts';
import { noteView } from '../../lib/suggesting/keep-up.ts';
import { rankAll, rankChanged } from '../../lib/suggesting/rank-book.ts';
import type { Id } from '../../lib/words/index.ts';
import { freshBook, must, NOW, snapshot } from '../store/fresh-book.ts';

const TODAY = dayOf(NOW);
const DAY_MS = 86_400_000;

async function silentBook(people: number): Promise<{ db: BookDb; ids: Id[] }> {
  const db = await freshBook();
  const ids: Id[] = [];
  for (let i = 0; i < people; i++) {
    const { id } = must(await addContact(db, { name: `Person ${i}` }, null, NOW)).value;
    ids.push(id);
    for (const ago of [120, 150, 180]) {
      const entry = { channel: 'call', reachedOut: 'both', note: null } as const;
      const draft = { ...entry, contactIds: [id], on: addDays(TODAY, -ago - i), given: [], received: [] };
      must(await logExchange(db, draft, NOW));
    }
  }
  return { db, ids };
}
const listOf = async (db: BookDb) => must(await suggestionsNow(50, db.name)).map((row) => row.contactId);

test('P6 Unhurried: whatever is done with the suggestions, a week never shows more people than its budget', async () => {
  const acts = fc.array(fc.constantFrom('snooze', 'rest', 'archive', 'log', 'look'), {
    minLength: 4,
    maxLength: 7,
  });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), acts, async (budget, chosen) => {
      const { db } = await silentBook(8);
      must(await saveSettings(db, { weeklyBudget: budget }, NOW));
      await rankAll(db, NOW, () => 0.5);
      const shown = new Set<Id>();
      for (const act of chosen) {
        const list = await listOf(db);
        for (const id of list) shown.add(id);
        await noteView(db, list, NOW);
        const [id] = list;
        if (id === undefined) break;
        if (act === 'snooze') must(await snoozeContact(db, id, addDays(TODAY, 20), NOW));
        if (act === 'rest') must(await restContact(db, id, true, NOW));
        if (act === 'archive') must(await archiveContact(db, id, true, NOW));
        if (act === 'log') {
          const entry = { channel: 'call', reachedOut: 'me', note: null, on: TODAY } as const;
          must(await logExchange(db, { ...entry, contactIds: [id], given: [], received: [] }, NOW));
        }
        await rankChanged(db, NOW, () => 0.5);
      }
      expect(shown.size).toBeLessThanOrEqual(budget);
      db.close();
    }),
    { numRuns: 3 },
  );
});

test('P6 Unhurried: months without a look pile nothing up', async () => {
  const { db } = await silentBook(12);
  must(await saveSettings(db, { weeklyBudget: 3 }, NOW));
  for (const weeks of [0, 1, 2, 30]) await rankAll(db, new Date(NOW.getTime() + weeks * 7 * DAY_MS));
  expect(await listOf(db)).toHaveLength(3);
});

test('P6 Unhurried: who is snoozed, rests or was put away is not suggested, until the user has undone it', async () => {
  const { db, ids } = await silentBook(3);
  const [a = '', b = '', c = ''] = ids;
  await rankAll(db, NOW);
  expect(await listOf(db)).toHaveLength(3);
  const before = await snapshot(db, false);
  const entries = [
    must(await snoozeContact(db, a, addDays(TODAY, 5), NOW)).entryId,
    must(await restContact(db, b, true, NOW)).entryId,
    must(await archiveContact(db, c, true, NOW)).entryId,
  ];
  await rankAll(db, NOW);
  expect(await listOf(db)).toEqual([]);
  for (const entry of entries.reverse()) must(await undo(db, entry, NOW));
  await rankAll(db, NOW);
  expect(await listOf(db)).toHaveLength(3);
  expect(await snapshot(db, false)).toBe(before);
});
