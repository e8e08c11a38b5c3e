import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RECORD_TABLES } from '../../lib/records/index.ts';
import * as store from '../../lib/store/index.ts';
import { freshBook, listed, must, snapshot } from './fresh-book.ts';
import { ACTS, at, BIG_ACTS, COMMAND_OF, namedButGone, withoutStamps } from './random-acts.ts';

const ROOT = resolve(import.meta.dirname, '../../lib/store');
const ALL: typeof ACTS = { ...ACTS, ...BIG_ACTS };
/** How many random books each command is tried in: `PROPERTY_RUNS=50` for a long look. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 1);

/** Every command: what the store exports and what gives back an entry of the undo log. */
function commands(): string[] {
  const files = readdirSync(join(ROOT, 'commands')).map((name) => join(ROOT, 'commands', name));
  return [...files, join(ROOT, 'undo.ts')].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?function (\w+)([\s\S]*?)\n?\{\n/gm)].flatMap(
      ([, name = '', head = '']) =>
        head.includes('): Promise<Result<Done<') && Object.hasOwn(store, name) ? name : [],
    ),
  );
}

/** What each random book begins with: something of every kind, and everybody named in several places. */
const BEGINNING: readonly (readonly [act: string, pick: number])[] = [
  ...[1, 3, 5, 7].map((pick) => ['add', pick] as const),
  ...['log', 'promise', 'goal', 'settings', 'tellApart'].map((act) => [act, 1] as const),
  ...[0, 2].flatMap((pick) => [['group', pick] as const, ['meeting', pick + 1] as const]),
  ['editMeeting', 1],
  ...[0, 1, 2, 3, 4, 5].map((pick) => ['introduce', pick] as const),
  ...[1, 2].map((pick) => ['metThrough', pick] as const),
  ['deleteLog', 0],
];

/** The acts by which people go, or others stand for them: tried the more often. */
const TAKES_PEOPLE = new Set(['erase', 'eraseTwo', 'merge', 'undo', 'undoImport', 'removeBook']);

async function randomBook(steps: { act: string; pick: number }[]) {
  const db = await freshBook();
  let seconds = 0;
  const go = async (act: string, pick: number) => ALL[act]?.(db, pick, `Ada ${pick % 7}`, at(++seconds));
  for (const [act, pick] of BEGINNING) {
    await go(act, pick);
    if (act !== 'add' || pick !== 7) continue;
    // What only this machine notes: somebody on the list was answered.
    const [first = '', second = ''] = await db.contacts.toCollection().primaryKeys();
    await store.saveSuggestions(db, listed(first, second));
    await go('snooze', 0);
  }
  for (const { act, pick } of steps) await go(act, pick);
  return { db, next: () => at(++seconds) };
}

const steps = fc.array(
  fc.record({
    act: fc.constantFrom(...Object.keys(ALL).filter((act) => act !== 'eraseBook')),
    pick: fc.nat(1000),
  }),
  { maxLength: 4 },
);

describe('every command', () => {
  test('has a random act', () => {
    const covered = new Set(Object.values(COMMAND_OF));
    const found = commands();
    expect(found.length).toBeGreaterThan(30);
    for (const command of found)
      expect(
        covered.has(command),
        `the command "${command}" is tried by no random act: add one to ACTS or BIG_ACTS in test/store/random-acts.ts, and its name to COMMAND_OF`,
      ).toBe(true);
    for (const act of Object.keys(ALL))
      expect(COMMAND_OF[act], `say in COMMAND_OF which command the act "${act}" is`).toBeDefined();
  });

  test('is tried in a book that has a record of every kind', async () => {
    const { db } = await randomBook([]);
    for (const table of RECORD_TABLES)
      expect(
        await db.records(table).count(),
        `the random book has no "${table}": let an act of BEGINNING make one`,
      ).toBeGreaterThan(0);
    expect(await namedButGone(db)).toEqual([]);
    db.close();
  });

  test.each(Object.keys(ALL))('%s leaves nobody named who is gone, and undo restores every byte', (act) =>
    fc.assert(
      fc.asyncProperty(steps, fc.nat(1000), async (before, pick) => {
        const { db, next } = await randomBook(before);
        expect(await namedButGone(db), 'before').toEqual([]);
        const state = await snapshot(db);
        const now = next();
        const done = await ALL[act]?.(db, act === 'eraseBook' ? 0 : pick, 'Bo', now);
        expect(await namedButGone(db)).toEqual([]);
        // These do more than the one act.
        const isOne = act !== 'undoImport' && act !== 'removeBook';
        if (done?.ok && isOne && (await db.journal.get(done.value.entryId))) {
          must(await store.undo(db, done.value.entryId, next()));
          expect(withoutStamps(await snapshot(db), now.toISOString())).toBe(state);
          expect(await namedButGone(db), 'after undo').toEqual([]);
        } else if (!done?.ok && isOne) expect(await snapshot(db)).toBe(state);
        db.close();
      }),
      { numRuns: TAKES_PEOPLE.has(act) ? RUNS * 4 : RUNS },
    ),
  );
});
