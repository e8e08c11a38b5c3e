import type { SortColumn } from '../base/route.ts';

export interface TableLayout {
  columns: readonly SortColumn[];
  /** Height of a row in pixels. */
  height: number;
  /** Role and company stand under the name instead of in columns of their own. */
  workUnderName: boolean;
  /** Last contact and warmth share a cell. */
  lastTogether: boolean;
  /** Each row says why this person could help. */
  asking?: boolean;
}

/** From the roomiest to the narrowest: the first whose `from` fits the width of the list (pixels) is used. */
const LAYOUTS: readonly (TableLayout & { from: number })[] = [
  {
    from: 1160,
    columns: ['name', 'role', 'company', 'industry', 'function', 'lastOn', 'warmth', 'labels'],
    height: 44,
    workUnderName: false,
    lastTogether: false,
  },
  {
    from: 880,
    columns: ['name', 'industry', 'function', 'lastOn', 'warmth', 'labels'],
    height: 56,
    workUnderName: true,
    lastTogether: false,
  },
  {
    from: 620,
    columns: ['name', 'industry', 'function', 'lastOn', 'warmth'],
    height: 56,
    workUnderName: true,
    lastTogether: false,
  },
  { from: 0, columns: ['name', 'lastOn'], height: 60, workUnderName: true, lastTogether: true },
];

/** What the table shows in so many pixels. Nothing is measured yet at 0: that is laid out as a usual window. */
export function layoutFor(width: number): TableLayout {
  const narrowest = LAYOUTS.at(-1) as TableLayout;
  return LAYOUTS.find(({ from }) => (width || 800) >= from) ?? narrowest;
}

/** What a row grows by, in pixels, when it may say where it was found. */
const FOUND_HEIGHT = 18;

/** A layout with only the columns asked for (the name always stays), and with room for what a search has found. */
export function withColumns(
  layout: TableLayout,
  chosen: readonly SortColumn[] | null,
  searching: boolean,
  asking: boolean,
): TableLayout {
  return {
    ...layout,
    columns: layout.columns.filter((column) => column === 'name' || !chosen || chosen.includes(column)),
    height: layout.height + (searching ? FOUND_HEIGHT : 0) + (searching && asking ? FOUND_HEIGHT : 0),
    asking: searching && asking,
  };
}
