import type { CoverageMap } from './coverage-map.ts';
import type { Id } from './ids.ts';

/** A row or column of the map: where it stands in the map, and how many people are in it. */
export interface MapLine {
  at: number;
  tag: string;
  total: number;
}

/** The lines of one side, those with most people first, and those that are folded away. */
export interface FoldedSide {
  shown: MapLine[];
  folded: MapLine[];
}

export interface FoldedMap {
  rows: FoldedSide;
  columns: FoldedSide;
}

/** How many lines stay in sight; what is wanted stays beside them. */
const SHOWN = { rows: 12, columns: 8 } as const;

/**
 * What is shown of a map at once: on each side the lines with most people, and every line in which somebody is wanted. The
 * others are folded. A single one left over is not worth a fold. `which`: `all` folds nothing, `wanted` shows only what is
 * wanted. `most` is how many lines of each side stay in sight.
 */
export function foldMap(
  map: CoverageMap,
  which: 'most' | 'all' | 'wanted',
  most: { rows: number; columns: number } = SHOWN,
): FoldedMap {
  const rows = map.rows.map((tag, at) => {
    const cells = map.cells[at] ?? [];
    return { at, tag, total: sumOf(cells), wanted: cells.some((cell) => cell.wanted > 0) };
  });
  const columns = map.columns.map((tag, at) => {
    const cells = map.cells.flatMap((row) => row[at] ?? []);
    return { at, tag, total: sumOf(cells), wanted: cells.some((cell) => cell.wanted > 0) };
  });
  return { rows: fold(rows, most.rows, which), columns: fold(columns, most.columns, which) };
}

const sumOf = (cells: readonly { count: number }[]) => cells.reduce((sum, { count }) => sum + count, 0);

function fold(
  lines: readonly (MapLine & { wanted: boolean })[],
  most: number,
  which: 'most' | 'all' | 'wanted',
): FoldedSide {
  const sorted = [...lines].sort((a, b) => b.total - a.total || a.at - b.at);
  const stays = (line: MapLine & { wanted: boolean }, place: number) =>
    line.wanted || (which !== 'wanted' && (which === 'all' || place < most));
  const shown = sorted.filter(stays);
  const folded = sorted.filter((line, place) => !stays(line, place));
  return folded.length === 1 && which === 'most' ? { shown: sorted, folded: [] } : { shown, folded };
}

/** The people of one row in some columns, each once. */
export function peopleIn(map: CoverageMap, rows: readonly MapLine[], columns: readonly MapLine[]): Id[] {
  const ids = new Set<Id>();
  for (const row of rows)
    for (const column of columns)
      for (const id of map.cells[row.at]?.[column.at]?.contactIds ?? []) ids.add(id);
  return [...ids];
}

/** Of the people that are wanted, how many are there and in touch: nobody counts for more than is wanted of a place. */
export function wantedOf(map: CoverageMap): { found: number; wanted: number } {
  let found = 0;
  let wanted = 0;
  for (const cell of map.cells.flat()) {
    wanted += cell.wanted;
    found += Math.min(cell.warm, cell.wanted);
  }
  return { found, wanted };
}

/** The row with most people in touch; null where there is nobody, or where several have as many. */
export function strongestRow(map: CoverageMap): string | null {
  const warm = map.rows.map((tag, at) => ({
    tag,
    warm: (map.cells[at] ?? []).reduce((sum, cell) => sum + cell.warm, 0),
  }));
  const [first, second] = warm.sort((a, b) => b.warm - a.warm);
  return first && first.warm > 0 && first.warm !== second?.warm ? first.tag : null;
}

/** How strong the tint of a place is, by how many people in it one is in touch with: 1, 2, 3–4, 5 or more. */
export const heatOf = (warm: number): 0 | 1 | 2 | 3 | 4 =>
  warm === 0 ? 0 : warm === 1 ? 1 : warm === 2 ? 2 : warm < 5 ? 3 : 4;
