import fc from 'fast-check';
import { createMergeableStore, type MergeableChanges } from 'tinybase/mergeable-store';
import { describe, expect, test } from 'vitest';
import { laterOf, madeBy, NEVER, nextStamp, stampOf, timeOf } from '../../lib/devices/clock.ts';
import { leavesOf, recordOf, textOf } from '../../lib/devices/leaves.ts';
import { linesOf, rowsIn } from '../../lib/devices/lines.ts';
import {
  changesOf,
  erasedAs,
  isNews,
  joinRows,
  type RowState,
  shownRow,
  stampsIn,
  stoneOf,
} from '../../lib/devices/rows.ts';
import { defaultSettings, emptyContact, otherValuesOf } from '../../lib/records/index.ts';
import { RECORD_TABLES } from '../../lib/records/records.ts';
import { FULL } from '../records/full-records.ts';
import { plain } from './histories.ts';

const T = Date.UTC(2026, 10, 1);
/** Computer A, B or C at a minute. */
const by = (computer: string, minute: number) => {
  const name = computer.repeat(5);
  return { at: nextStamp(NEVER, T + minute * 60_000, name, 0), computer: name };
};
const must = (row: RowState | null): RowState => {
  if (!row) throw new Error('nothing changed');
  return row;
};
const anna = { ...emptyContact('anna', 'Anna', '2026-11-01T00:00:00.000Z'), labels: ['padel'] };
const born = must(changesOf('contacts', undefined, anna, by('A', 0)));
/** The state after an edit of what is shown. */
const edited = (state: RowState, changes: object, computer: string, minute: number) =>
  joinRows(
    state,
    must(changesOf('contacts', state, { ...shownRow('contacts', state), ...changes }, by(computer, minute))),
  );
const shown = (state: RowState) => shownRow('contacts', state) as unknown as typeof anna;

describe('the clock', () => {
  test('stamps come after all that was heard, in the order of texts, whatever the wall says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ now: fc.nat(2 ** 41), random: fc.double({ min: 0, max: 0.999, noNaN: true }) })),
        (times) => {
          let last = NEVER;
          for (const { now, random } of times) {
            const next = nextStamp(last, now, 'AbCd3', random);
            expect(next > last).toBe(true);
            expect(timeOf(next)).toBeGreaterThanOrEqual(now);
            expect(madeBy(next)).toBe('AbCd3');
            last = laterOf(last, next);
          }
        },
      ),
    );
    expect(timeOf(stampOf(T, 'AbCd3'))).toBe(T);
    expect(
      nextStamp(`${stampOf(T, 'AAAAA').slice(0, 7)}zzzzAAAAA`, T, 'AAAAA', 0.5) > stampOf(T + 1, '-----'),
    ).toBe(true);
  });
});

describe('rows and cells', () => {
  test('every kind of record, and what a newer version wrote into it, is built again as it was', () => {
    for (const table of RECORD_TABLES) {
      const record = { ...FULL[table], fromLater: { deep: [1, null] }, empty: [], none: null };
      const leaves = new Map([...leavesOf(table, record)].map(([path, { value }]) => [path, value]));
      expect(recordOf(table, leaves)).toEqual(record);
    }
    const odd = {
      ...defaultSettings(''),
      companyIndustry: JSON.parse('{"a/b~c":"energy","__proto__":"retail"}'),
    };
    const leaves = new Map([...leavesOf('settings', odd)].map(([path, { value }]) => [path, value]));
    expect(textOf(recordOf('settings', leaves))).toBe(textOf(odd));
  });

  test('an edit sends what it changed and nothing else', () => {
    const change = must(
      changesOf('contacts', born, { ...anna, role: 'CFO', labels: ['padel', 'board'] }, by('A', 1)),
    );
    expect([...change.cells.keys()].sort()).toEqual(['labels/board', 'role']);
    expect(changesOf('contacts', born, anna, by('A', 1))).toBeNull();
  });

  test('fields, elements of sets and keys of maps are decided one by one', () => {
    const a = edited(edited(born, { labels: ['padel', 'board'] }, 'A', 1), { company: 'Nordvik AB' }, 'A', 5);
    const b = edited(edited(born, { labels: [] }, 'B', 2), { company: 'Sydvik AB', role: 'CFO' }, 'B', 4);
    expect(shown(joinRows(a, b))).toMatchObject({ labels: ['board'], company: 'Nordvik AB', role: 'CFO' });
  });

  test('of texts written without knowledge of each other both are shown, until one is answered', () => {
    const a = edited(born, { notes: 'Ring i maj' }, 'A', 1);
    const b = edited(born, { notes: 'Ring i juni' }, 'B', 2);
    const both = joinRows(a, b);
    const other = { field: 'notes', value: 'Ring i maj', at: new Date(T + 60_000).toISOString() };
    expect(shown(both)).toMatchObject({ notes: 'Ring i juni' });
    expect(otherValuesOf(shown(both))).toEqual([other]);
    const answered = edited(both, { otherValues: undefined }, 'A', 3);
    expect(otherValuesOf(shown(joinRows(answered, b)))).toEqual([]);
    // Who wrote on knowing the other text has replaced it, and what stands beside stays until it is answered.
    const on = edited(both, { notes: 'Ring i juli' }, 'B', 4);
    expect(otherValuesOf(shown(joinRows(joinRows(on, a), b)))).toEqual([other]);
    expect(otherValuesOf(shown(joinRows(edited(b, { notes: 'Ring i juli' }, 'A', 5), b)))).toEqual([]);
  });

  test('erased wins over every edit of that life, and only bringing back wins over it', () => {
    const gone = joinRows(
      born,
      must(erasedAs(born, { id: 'anna', deletedAt: 'now', marks: ['x'] }, by('A', 1))),
    );
    const late = edited(born, { role: 'CFO' }, 'B', 9);
    expect(shownRow('contacts', joinRows(late, gone))).toBeNull();
    expect(stoneOf(joinRows(late, gone))).toEqual({ id: 'anna', deletedAt: 'now', marks: ['x'] });
    expect(erasedAs(gone, { id: 'anna' }, by('B', 2))).toBeNull();
    const back = joinRows(gone, must(changesOf('contacts', gone, anna, by('A', 2))));
    expect(shown(joinRows(joinRows(late, gone), back))).toEqual(anna);
    expect(stoneOf(back)).toBeNull();
  });

  test('what says nothing in a new record gives way to whatever another computer says there', () => {
    const other = must(
      changesOf('contacts', undefined, { ...anna, role: 'CFO', archived: true }, by('B', -9)),
    );
    expect(shown(joinRows(born, other))).toMatchObject({ role: 'CFO', archived: true, labels: ['padel'] });
  });

  test('changes that come before their record are kept for it', () => {
    const change = must(changesOf('contacts', born, { ...anna, role: 'CFO' }, by('B', 1)));
    expect(shownRow('contacts', change)).toBeNull();
    expect(shown(joinRows(change, born))).toMatchObject({ name: 'Anna', role: 'CFO' });
  });
});

describe('joining', () => {
  const text = fc.constantFrom('maj', 'juni', 'juli');
  const act = fc.record({
    computer: fc.constantFrom('A', 'B', 'C'),
    from: fc.nat(9),
    minute: fc.nat(4),
    role: fc.constantFrom(null, 'CFO', 'CEO'),
    notes: fc.option(text),
    labels: fc.uniqueArray(fc.constantFrom('p', 'q', 'r')),
    erases: fc.boolean(),
  });

  /** States of one record as acts of several computers made them, each from one of those before it. */
  const states = fc.array(act, { minLength: 3, maxLength: 7 }).map((acts) => {
    const all = [born];
    for (const { computer, from, minute, erases, ...fields } of acts) {
      const base = all[from % all.length] ?? born;
      let last = '';
      for (const stamp of all.flatMap((one) => [...stampsIn(one)])) last = laterOf(last, stamp);
      const name = computer.repeat(5);
      const writing = { at: nextStamp(last, T + minute * 60_000, name, 0), computer: name };
      const change = erases
        ? erasedAs(base, { id: 'anna', deletedAt: computer }, writing)
        : changesOf('contacts', base, { ...(shownRow('contacts', base) ?? anna), ...fields }, writing);
      if (change) all.push(joinRows(base, change));
    }
    return all;
  });
  const same = (a: RowState, b: RowState) => expect(textOf(plain(a))).toBe(textOf(plain(b)));

  test('is the same in any order and grouping, and again', () => {
    fc.assert(
      fc.property(states, fc.nat(), fc.nat(), fc.nat(), (all, i, j, k) => {
        const pick = (at: number) => all[at % all.length] ?? born;
        const [a, b, c] = [pick(i), pick(j), pick(k)];
        same(joinRows(a, b), joinRows(b, a));
        same(joinRows(joinRows(a, b), c), joinRows(a, joinRows(b, c)));
        same(joinRows(a, a), a);
        expect(isNews(a, b)).toBe(textOf(plain(joinRows(a, b))) !== textOf(plain(a)));
      }),
      { numRuns: 400 },
    );
  });

  test('survives being written and read', () => {
    fc.assert(
      fc.property(states, (all) => {
        const found = rowsIn(linesOf(all.map((row, at) => [`contacts/${at}` as const, row] as const)));
        if (typeof found === 'string') throw new Error(found);
        for (const [at, row] of all.entries()) same(found.rows.get(`contacts/${at}`) ?? born, row);
      }),
      { numRuns: 100 },
    );
    expect(rowsIn('{"bollplank":2}\nwhatever')).toBe('newer');
    expect(rowsIn('nothing of ours')).toBe('damaged');
    expect(rowsIn('{"bollplank":1}\n["contacts/a",{"l":1}]\nbroken')).toMatchObject({ broken: 1 });
  });

  test('decides every cell as TinyBase’s MergeableStore does on the same clocks', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            cell: fc.constantFrom('role', 'company', 'labels/p'),
            computer: fc.constantFrom('A', 'B', 'C'),
            minute: fc.nat(5),
            count: fc.double({ min: 0, max: 0.999, noNaN: true }),
            value: fc.option(fc.constantFrom('x', 'y', 'z')),
          }),
          { minLength: 1, maxLength: 20 },
        ),
        fc.infiniteStream(fc.nat()),
        (writes, order) => {
          const stamped = writes.map(({ cell, computer, minute, count, value }, at) => {
            const stamp = nextStamp(NEVER, T + minute, computer.repeat(5), count);
            return { cell, stamp: stamp.slice(0, 10) + at.toString(36) + stamp.slice(11), value };
          });
          const store = createMergeableStore('oracle');
          for (const { cell, stamp, value } of stamped) {
            const row = { anna: [{ [cell]: [value ?? undefined, stamp] }, ''] };
            store.applyMergeableChanges([
              [{ contacts: [row, ''] }, ''],
              [{}, ''],
              1,
            ] as unknown as MergeableChanges);
          }
          const shuffled = [...stamped].sort(() => ((order.next().value ?? 0) % 2 ? 1 : -1));
          const joined = shuffled
            .map(({ cell, stamp, value }): RowState => {
              const held = value === null ? { at: stamp } : { at: stamp, value };
              return { life: 1, whole: true, cells: new Map([[cell, held]]), texts: new Map() };
            })
            .reduce(joinRows);
          const ours = Object.fromEntries(
            [...joined.cells].flatMap(([cell, { value }]) => (value === undefined ? [] : [[cell, value]])),
          );
          expect(ours).toEqual(store.getRow('contacts', 'anna'));
        },
      ),
      { numRuns: 1500 },
    );
  });
});
