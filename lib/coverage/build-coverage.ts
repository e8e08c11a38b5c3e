import { type Contact, type Goal, goalTags } from '../records/index.ts';
import {
  type CoverageAxis,
  type CoverageCell,
  type CoverageMap,
  foldText,
  type Id,
  type Warmth,
} from '../words/index.ts';
import { askedAreas, type Placed, sortTags, tagsOf } from './axes.ts';

/** What the map needs of a contact. */
export type CoverageContact = Placed & Pick<Contact, 'id' | 'archived' | 'mergedInto'>;

/**
 * Lays the book out over two axes. Archived and merged records stand aside. The order of rows and columns is fixed
 * (`sortTags`), whatever the order of the contacts. `warmthOf` is null for those with whom nothing was logged.
 *
 * Goals: the cells a goal names are the product of its lists. Its `wanted` is shared evenly over them, rounded up, and
 * where several goals name a cell the largest share counts, since one person can serve them all. A goal that leaves one
 * of the two axes open is met by anyone in its line: it names the cells of the line with somebody warm, and only if
 * there are none the whole line. A goal open on both axes says nothing about this map.
 */
export function buildCoverage(
  contacts: CoverageContact[],
  warmthOf: (id: Id) => Warmth | null,
  goals: Goal[],
  axes: { rows: CoverageAxis; columns: CoverageAxis },
): CoverageMap {
  const areas = askedAreas(goals);
  const living = contacts.filter((contact) => !contact.archived && contact.mergedInto === undefined);
  const placed = living.map((contact) => ({
    id: contact.id,
    rows: tagsOf(contact, axes.rows, areas),
    columns: tagsOf(contact, axes.columns, areas),
  }));
  const inCell = placed.filter((place) => place.rows.length > 0 && place.columns.length > 0);
  const wantedTags = (goal: Goal, axis: CoverageAxis) =>
    goalTags(goal, axis).map((tag) => (axis === 'region' ? canonical(tag, areas) : tag));

  const rows = sortTags(
    [...distinct(inCell, 'rows'), ...goals.flatMap((goal) => wantedTags(goal, axes.rows))],
    axes.rows,
  );
  const columns = sortTags(
    [...distinct(inCell, 'columns'), ...goals.flatMap((goal) => wantedTags(goal, axes.columns))],
    axes.columns,
  );
  const rowAt = indexOf(rows);
  const columnAt = indexOf(columns);
  const cells = rows.map(() => columns.map(emptyCell));

  for (const place of inCell) {
    const tie = warmthOf(place.id) ?? 'unlogged';
    for (const row of place.rows)
      for (const column of place.columns) {
        const cell = cells[rowAt.get(row) ?? -1]?.[columnAt.get(column) ?? -1];
        if (!cell) continue;
        cell.count++;
        cell[tie]++;
        cell.contactIds.push(place.id);
      }
  }
  for (const goal of goals) {
    const named = namedCells(cells, {
      rows: places(wantedTags(goal, axes.rows), rowAt),
      columns: places(wantedTags(goal, axes.columns), columnAt),
    });
    const share = named.length === 0 ? 0 : Math.ceil(Math.max(0, goal.wanted) / named.length);
    for (const cell of named) cell.wanted = Math.max(cell.wanted, share);
  }
  for (const cell of cells.flat()) {
    cell.gap = cell.wanted > 0 && cell.warm === 0;
    cell.single = cell.count === 1;
  }
  return {
    rowAxis: axes.rows,
    columnAxis: axes.columns,
    rows,
    columns,
    cells,
    untagged: living.length - inCell.length,
    lacking: {
      rows: placed.filter((place) => place.rows.length === 0).length,
      columns: placed.filter((place) => place.columns.length === 0).length,
    },
    total: living.length,
  };
}

/** The different tags of a side: few, however many people there are. */
function distinct<Side extends string>(places: Record<Side, string[]>[], side: Side): Set<string> {
  const tags = new Set<string>();
  for (const place of places) for (const tag of place[side]) tags.add(tag);
  return tags;
}

function namedCells(cells: CoverageCell[][], at: { rows: number[]; columns: number[] }): CoverageCell[] {
  const open = { rows: at.rows.length === 0, columns: at.columns.length === 0 };
  if (open.rows && open.columns) return [];
  const rows = open.rows ? cells.keys() : at.rows;
  const line: CoverageCell[] = [];
  for (const r of rows) {
    const row = cells[r] ?? [];
    for (const c of open.columns ? row.keys() : at.columns) {
      const cell = row[c];
      if (cell) line.push(cell);
    }
  }
  if (!open.rows && !open.columns) return line;
  const warm = line.filter((cell) => cell.warm > 0);
  return warm.length > 0 ? warm : line;
}

// Two goals may spell an area differently ("Skåne", "skane"): the first spelling stands on the map.
const canonical = (tag: string, areas: Map<string, string>) => areas.get(foldText(tag)) ?? tag;
const indexOf = (tags: string[]) => new Map(tags.map((tag, at) => [tag, at]));
const places = (tags: string[], at: Map<string, number>) => [
  ...new Set(tags.map((tag) => at.get(tag)).filter((place) => place !== undefined)),
];
const emptyCell = (): CoverageCell => ({
  count: 0,
  warm: 0,
  cooling: 0,
  cold: 0,
  unlogged: 0,
  wanted: 0,
  gap: false,
  single: false,
  contactIds: [],
});
