import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../lib/days/index.ts';
import {
  addContact,
  type BookDb,
  editContact,
  eraseContact,
  lastRun,
  listedOn,
  logExchange,
  mergeContacts,
  openBook,
  restContact,
  savePromise,
  snoozeContact,
  suggestionsNow,
  undo,
} from '../../lib/store/index.ts';
import { noteView } from '../../lib/suggesting/keep-up.ts';
import { rankAll, rankChanged } from '../../lib/suggesting/rank-book.ts';
import { type Id, ok } from '../../lib/words/index.ts';
import { freshBook, must, NOW } from '../store/fresh-book.ts';

const TODAY = '2026-11-21';
const PEOPLE = 14;

const ACTS = ['log', 'logOld', 'snooze', 'rest', 'edit', 'promise', 'erase', 'merge', 'add', 'view'] as const;
const arbitraryActs = fc.array(
  fc.record({
    act: fc.constantFrom(...ACTS),
    who: fc.nat(PEOPLE - 1),
    days: fc.nat(400),
    undone: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

async function log(db: BookDb, id: Id, on: string) {
  const entry = { channel: 'call', reachedOut: 'both', note: null } as const;
  return logExchange(db, { ...entry, contactIds: [id], on, given: [], received: ['advice'] }, NOW);
}

async function bookOfSome(): Promise<{ db: BookDb; ids: Id[] }> {
  const db = await freshBook();
  const ids: Id[] = [];
  for (let i = 0; i < PEOPLE; i++) {
    const { value } = must(
      await addContact(db, { name: `Person ${i}`, company: `Company ${i % 4}` }, null, NOW),
    );
    ids.push(value.id);
    for (let k = 0; k < 1 + (i % 4); k++)
      must(await log(db, value.id, addDays(TODAY, -9 * i - 40 * (k + 1))));
  }
  return { db, ids };
}

async function carryOut(
  db: BookDb,
  ids: Id[],
  { act, who, days }: { act: (typeof ACTS)[number]; who: number; days: number },
) {
  const id = ids[who] ?? '';
  const next = ids[(who + 1) % PEOPLE] ?? '';
  const nothing = ok({ value: null, entryId: '' });
  if (act === 'log') return log(db, id, TODAY);
  if (act === 'logOld') return log(db, id, addDays(TODAY, -days));
  if (act === 'snooze') return snoozeContact(db, id, addDays(TODAY, 1 + days), NOW);
  if (act === 'rest') return restContact(db, id, days % 2 === 0, NOW);
  if (act === 'edit')
    return editContact(
      db,
      id,
      { importance: 3, company: 'Elsewhere', cadenceDays: 1 + days, role: 'CFO' },
      NOW,
    );
  if (act === 'promise')
    return savePromise(
      db,
      { contactId: id, by: 'me', text: 'the report', due: addDays(TODAY, days % 9) },
      NOW,
    );
  if (act === 'erase') return eraseContact(db, id, NOW);
  if (act === 'merge') return mergeContacts(db, id, next, NOW);
  if (act === 'add') return addContact(db, { name: `New ${days}`, importance: 2 }, null, NOW);
  const rows = must(await suggestionsNow(3, db.name));
  await noteView(
    db,
    rows.map((row) => row.contactId),
    NOW,
  );
  return nothing;
}

test('whatever is done, the list made of few is the list made of everybody, and as much of the book is up to date', async () => {
  let quick = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryActs, async (acts) => {
      const { db, ids } = await bookOfSome();
      await rankAll(db, NOW, () => 0.5);
      // A later moment of the same day, by which a full ranking would be known.
      const later = new Date(NOW.getTime() + 60_000);
      for (const one of acts) {
        const done = await carryOut(db, ids, one);
        if (done.ok && one.undone && done.value.entryId) await undo(db, done.value.entryId, NOW);
        await rankChanged(db, later);
        if ((await lastRun(db))?.at === NOW.toISOString()) quick++;
        const some = await tables(db);
        await db.runs.delete('pool');
        await rankAll(db, NOW);
        expect(some).toEqual(await tables(db));
        expect(await listedOn(db)).toBe(TODAY);
      }
      db.close();
    }),
    { numRuns: 12 },
  );
  expect(quick).toBeGreaterThan(12);
}, 60_000);

test('a chain of acts ends in the list of everybody, too, though the worker is stopped and another part ranks in between', async () => {
  let quick = 0;
  const arbitraryChain = fc.tuple(
    arbitraryActs,
    fc.array(fc.constantFrom('same', 'new', 'other'), { minLength: 8 }),
  );
  await fc.assert(
    fc.asyncProperty(arbitraryChain, async ([acts, workers]) => {
      const { db, ids } = await bookOfSome();
      const other = must(await openBook(db.name));
      let worker = must(await openBook(db.name));
      await rankAll(worker, NOW, () => 0.5);
      const later = new Date(NOW.getTime() + 60_000);
      for (const [i, one] of acts.entries()) {
        const done = await carryOut(db, ids, one);
        if (done.ok && one.undone && done.value.entryId) await undo(db, done.value.entryId, NOW);
        if (workers[i] === 'new') {
          worker.close();
          worker = must(await openBook(db.name));
        }
        await rankChanged(workers[i] === 'other' ? other : worker, later);
      }
      if ((await lastRun(db))?.at === NOW.toISOString()) quick++;
      const some = await tables(db);
      await db.runs.delete('pool');
      await rankAll(db, NOW);
      expect(some).toEqual(await tables(db));
      for (const one of [db, other, worker]) one.close();
    }),
    { numRuns: 8 },
  );
  expect(quick).toBeGreaterThan(2);
}, 60_000);

test('what another part has ranked meanwhile is not taken for what this part remembers', async () => {
  const { db, ids } = await bookOfSome();
  const other = must(await openBook(db.name));
  await rankAll(db, NOW);
  must(await editContact(db, ids[11] ?? '', { importance: 3 }, NOW));
  await rankChanged(other, NOW);
  must(await log(db, ids[2] ?? '', TODAY));
  await rankChanged(db, NOW);
  const some = await tables(db);
  expect(JSON.stringify(some)).toContain(ids[11]);
  await db.runs.delete('pool');
  await rankAll(db, NOW);
  expect(some).toEqual(await tables(db));
  other.close();
  db.close();
});

async function tables(db: BookDb): Promise<unknown> {
  const pool = await db.runs.get('pool');
  const near = pool?.id === 'pool' ? [...pool.ids].sort() : [];
  return [
    await db.suggestions.toArray(),
    await db.standings.toArray(),
    (await db.cards.toArray()).map(({ id, warmth }) => [id, warmth]),
    await db.stale.count(),
    near,
  ];
}
