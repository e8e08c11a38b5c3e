import { describe, expect, test } from 'vitest';
import { foldMap, heatOf, peopleIn, strongestRow, wantedOf } from '../../lib/words/fold-map.ts';
import type { CoverageCell, CoverageMap } from '../../lib/words/index.ts';

const cell = (part: Partial<CoverageCell> = {}): CoverageCell => ({
  count: part.contactIds?.length ?? 0,
  warm: 0,
  cooling: 0,
  cold: 0,
  unlogged: 0,
  wanted: 0,
  gap: false,
  single: false,
  contactIds: [],
  ...part,
});
const mapOf = (cells: CoverageCell[][]): CoverageMap => ({
  rowAxis: 'industry',
  columnAxis: 'function',
  rows: cells.map((_, at) => `row${at}`),
  columns: (cells[0] ?? []).map((_, at) => `column${at}`),
  cells,
  untagged: 0,
  lacking: { rows: 0, columns: 0 },
  total: 0,
});
const people = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `p${from + at}`);
/** Twenty rows of one column, the later the fewer. */
const tall = (change: (at: number) => Partial<CoverageCell> = () => ({})) =>
  mapOf(
    Array.from({ length: 20 }, (_, at) => [cell({ contactIds: people(20 - at, at * 100), ...change(at) })]),
  );
const tags = (lines: readonly { tag: string }[]) => lines.map(({ tag }) => tag);

describe('what is shown of a map at once', () => {
  test('the lines with most people come first, and the small ones are folded', () => {
    const { rows, columns } = foldMap(tall(), 'most');
    expect(rows.shown).toHaveLength(12);
    expect(rows.shown[0]).toEqual(expect.objectContaining({ tag: 'row0', total: 20 }));
    expect(tags(rows.folded)).toEqual(tags(rows.folded.toSorted((a, b) => b.total - a.total)));
    expect(columns.folded).toEqual([]);
  });

  test('a wanted line stays in sight, however empty', () => {
    const { rows } = foldMap(
      tall((at) => (at === 19 ? { contactIds: [], count: 0, wanted: 2, gap: true } : {})),
      'most',
    );
    expect(tags(rows.shown)).toContain('row19');
    expect(rows.shown).toHaveLength(13);
  });

  test('one line alone is not worth a fold', () => {
    const thirteen = mapOf(Array.from({ length: 13 }, (_, at) => [cell({ contactIds: people(at + 1) })]));
    expect(foldMap(thirteen, 'most').rows.folded).toEqual([]);
    expect(foldMap(thirteen, 'most').rows.shown).toHaveLength(13);
  });

  test('everything, or only what is wanted, on demand', () => {
    const map = tall((at) => (at === 3 ? { wanted: 1 } : {}));
    expect(foldMap(map, 'all').rows.folded).toEqual([]);
    expect(tags(foldMap(map, 'wanted').rows.shown)).toEqual(['row3']);
    expect(foldMap(map, 'wanted').rows.folded).toHaveLength(19);
  });

  test('a map of nobody has nothing to fold', () => {
    expect(foldMap(mapOf([]), 'most')).toEqual({
      rows: { shown: [], folded: [] },
      columns: { shown: [], folded: [] },
    });
  });
});

test('somebody who stands in two columns of a row is one person', () => {
  const map = mapOf([[cell({ contactIds: ['a', 'b'] }), cell({ contactIds: ['b'] })]]);
  const { rows, columns } = foldMap(map, 'all');
  expect(peopleIn(map, rows.shown, columns.shown).sort()).toEqual(['a', 'b']);
});

test('nobody counts for more than is wanted of a place', () => {
  const map = mapOf([[cell({ warm: 5, wanted: 2 }), cell({ warm: 0, wanted: 3 }), cell({ warm: 4 })]]);
  expect(wantedOf(map)).toEqual({ found: 2, wanted: 5 });
});

test('the strongest row is the one with most in touch, and none where two are alike', () => {
  expect(strongestRow(mapOf([[cell({ warm: 1 })], [cell({ warm: 3 })]]))).toBe('row1');
  expect(strongestRow(mapOf([[cell({ warm: 3 })], [cell({ warm: 3 })]]))).toBeNull();
  expect(strongestRow(mapOf([[cell()]]))).toBeNull();
  expect(strongestRow(mapOf([]))).toBeNull();
});

test('the tint counts those in touch as the legend says', () => {
  expect([0, 1, 2, 3, 4, 5, 500].map(heatOf)).toEqual([0, 1, 2, 3, 3, 4, 4]);
});
