import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCoverage, goalProgress } from '../../lib/coverage/index.ts';
import { type Contact, emptyContact, type Goal } from '../../lib/records/index.ts';
import { COVERAGE_AXES, FUNCTIONS, INDUSTRIES, WARMTHS, type Warmth } from '../../lib/words/index.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const person = (id: string, fields: Partial<Contact> = {}): Contact => ({
  ...emptyContact(id, `Person ${id}`, NOW),
  ...fields,
});
const goal = (fields: Partial<Goal>): Goal => ({
  id: 'g',
  text: 'Someone to ask',
  industries: [],
  functions: [],
  seniorities: [],
  regions: [],
  labels: [],
  wanted: 1,
  until: null,
  weight: 1,
  createdAt: NOW,
  updatedAt: NOW,
  ...fields,
});
const axes = { rows: 'industry', columns: 'function' } as const;
const warmth = (warm: string[]) => (id: string) => (warm.includes(id) ? 'warm' : 'cold') as Warmth;

describe('buildCoverage', () => {
  it('is empty for an empty book', () => {
    expect(buildCoverage([], () => 'warm', [], axes)).toEqual({
      rowAxis: 'industry',
      columnAxis: 'function',
      rows: [],
      columns: [],
      cells: [],
      untagged: 0,
      lacking: { rows: 0, columns: 0 },
      total: 0,
    });
  });

  it('calls nobody quiet with whom nothing was logged, and a place with only them a gap', () => {
    const people = ['a', 'b', 'c'].map((id) => person(id, { industry: 'retail', function: 'hr' }));
    const of = (id: string) => (id === 'a' ? 'cold' : null);
    const wanted = goal({ industries: ['retail'], functions: ['hr'], wanted: 2 });
    const { cells } = buildCoverage(people, of, [wanted], axes);
    expect(cells[0]?.[0]).toMatchObject({ count: 3, warm: 0, cooling: 0, cold: 1, unlogged: 2, gap: true });
  });

  it('counts people by warmth in the fixed order of tags and marks a single point of dependence', () => {
    const map = buildCoverage(
      [
        person('a', { industry: 'retail', function: 'hr' }),
        person('b', { industry: 'energy', function: 'finance' }),
        person('c', { industry: 'retail', function: 'hr' }),
        person('d', { industry: 'retail' }),
        person('e', { industry: 'retail', function: 'hr', archived: true }),
        person('f', { industry: 'retail', function: 'hr', mergedInto: 'a' }),
      ],
      warmth(['a']),
      [],
      axes,
    );
    expect(map.rows).toEqual(['energy', 'retail']);
    expect(map.columns).toEqual(['finance', 'hr']);
    expect(map.cells[1]?.[1]).toMatchObject({
      count: 2,
      warm: 1,
      cold: 1,
      single: false,
      contactIds: ['a', 'c'],
    });
    expect(map.cells[0]?.[0]).toMatchObject({ count: 1, single: true, gap: false });
    expect(map.cells[0]?.[1]).toMatchObject({ count: 0, single: false });
    expect(map).toMatchObject({ untagged: 1, total: 4 });
  });

  it('shows a wanted cell with nobody warm as a gap, even with nobody in the book', () => {
    const wish = goal({ industries: ['energy'], functions: ['hr'], wanted: 2 });
    const gap = (map: ReturnType<typeof buildCoverage>) => map.cells[0]?.[0];
    expect(gap(buildCoverage([], () => 'warm', [wish], axes))).toMatchObject({
      wanted: 2,
      gap: true,
      count: 0,
    });
    const there = [person('a', { industry: 'energy', function: 'hr' })];
    expect(gap(buildCoverage(there, () => 'cooling', [wish], axes))?.gap).toBe(true);
    expect(gap(buildCoverage(there, () => 'warm', [wish], axes))?.gap).toBe(false);
  });

  it('shares what a goal wants over its cells and takes the largest of several goals', () => {
    const map = buildCoverage(
      [],
      () => 'warm',
      [
        goal({ industries: ['energy', 'retail'], functions: ['hr', 'finance'], wanted: 5 }),
        goal({ industries: ['energy'], functions: ['hr'], wanted: 3 }),
      ],
      axes,
    );
    expect(map.cells.flat().map((cell) => cell.wanted)).toEqual([2, 3, 2, 2]);
  });

  it('lets anyone in the line meet a goal that leaves the other axis open', () => {
    const people = [
      person('a', { industry: 'energy', function: 'hr' }),
      person('b', { industry: 'retail', function: 'finance' }),
    ];
    const wish = [goal({ industries: ['energy'], wanted: 1 })];
    const met = buildCoverage(people, warmth(['a']), wish, axes);
    expect(met.cells[0]?.map((cell) => [cell.wanted, cell.gap])).toEqual([
      [0, false],
      [1, false],
    ]);
    const unmet = buildCoverage(people, warmth([]), wish, axes);
    expect(unmet.cells[0]?.map((cell) => cell.gap)).toEqual([true, true]);
    expect(unmet.cells[1]?.map((cell) => cell.gap)).toEqual([false, false]);
  });

  it('places people by country, and by area where a goal asks for it, whatever its spelling', () => {
    const map = buildCoverage(
      [
        person('a', { region: { country: 'SE', area: 'Skåne' }, function: 'hr' }),
        person('b', { region: { country: 'DK', area: 'Fyn' }, function: 'hr' }),
        person('c', { region: { country: null, area: 'Norden' }, function: 'hr' }),
      ],
      () => 'warm',
      [goal({ regions: ['skane'], functions: ['hr'] })],
      { rows: 'region', columns: 'function' },
    );
    expect(map.rows).toEqual(['DK', 'SE', 'Norden', 'skane']);
    expect(map.cells.map((row) => row[0]?.count)).toEqual([1, 1, 1, 1]);
    expect(map.cells[3]?.[0]).toMatchObject({ wanted: 1, gap: false });
  });

  it('holds its sums on any book', () => {
    const anyContact = fc.record({
      industry: fc.option(fc.constantFrom(...INDUSTRIES)),
      function: fc.option(fc.constantFrom(...FUNCTIONS)),
      region: fc.option(
        fc.record({ country: fc.option(fc.constantFrom('SE', 'DK', 'NO')), area: fc.option(fc.string()) }),
      ),
      archived: fc.boolean(),
    });
    const anyGoal = fc.record({
      industries: fc.subarray([...INDUSTRIES], { maxLength: 3 }),
      functions: fc.subarray([...FUNCTIONS], { maxLength: 3 }),
      wanted: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyContact),
        fc.array(anyGoal, { maxLength: 3 }),
        fc.constantFrom(...COVERAGE_AXES),
        fc.constantFrom(...COVERAGE_AXES),
        fc.array(fc.constantFrom(...WARMTHS, null), { minLength: 1 }),
        (fields, goals, rows, columns, warmths) => {
          const people = fields.map((field, at) => person(String(at), field));
          const of = (id: string) => warmths[Number(id) % warmths.length] ?? null;
          const map = buildCoverage(people, of, goals.map(goal), { rows, columns });
          const ids = new Set<string>();
          expect(map.cells.length).toBe(map.rows.length);
          for (const row of map.cells) {
            expect(row.length).toBe(map.columns.length);
            for (const cell of row) {
              expect(cell.warm + cell.cooling + cell.cold + cell.unlogged).toBe(cell.count);
              expect(cell.contactIds.length).toBe(cell.count);
              expect(cell.gap).toBe(cell.wanted > 0 && cell.warm === 0);
              expect(cell.single).toBe(cell.count === 1);
              for (const id of cell.contactIds) ids.add(id);
            }
          }
          expect(ids.size + map.untagged).toBe(map.total);
          expect(map.total).toBe(people.filter((p) => !p.archived).length);
        },
      ),
    );
  });
});

describe('goalProgress', () => {
  it('counts those who fit every list', () => {
    const people = [
      person('a', { industry: 'energy', function: 'hr', labels: ['Forum Öst'] }),
      person('b', { industry: 'energy', function: 'hr' }),
      person('c', { industry: 'retail', function: 'hr', labels: ['forum ost'] }),
    ];
    const wish = goal({ industries: ['energy'], labels: ['forum öst'], wanted: 3 });
    expect(goalProgress(wish, people, warmth(['a']))).toEqual({
      goalId: 'g',
      wanted: 3,
      have: 1,
      warm: 1,
      contactIds: ['a'],
    });
  });
});
