import type { Id } from './ids.ts';

/** How alive a tie is, against its own rhythm: in touch as usual, slipping, or silent. */
export const WARMTHS = ['warm', 'cooling', 'cold'] as const;
export type Warmth = (typeof WARMTHS)[number];

/** Signs for what colour alone must not say, on paper and in files alike. Each stands in the legend. */
export const SIGNS = {
  warm: '●',
  cooling: '◐',
  cold: '○',
  unlogged: '·',
  gap: '◇',
  single: '△',
} as const satisfies Record<Warmth | 'unlogged' | 'gap' | 'single', string>;

/** What is counted of the people in a cell: how alive each tie is, or that nothing was logged that could tell. */
export const TIES = [...WARMTHS, 'unlogged'] as const;

/** What the coverage map can be laid out by. */
export const COVERAGE_AXES = ['industry', 'function', 'seniority', 'region'] as const;
export type CoverageAxis = (typeof COVERAGE_AXES)[number];

/**
 * The book laid out over two axes. `rows` and `columns` hold tag ids (countries and areas for region) in a fixed order,
 * only those with somebody in them or wanted by a goal. `cells[r][c]` belongs to `rows[r]` and `columns[c]`.
 */
export interface CoverageMap {
  rowAxis: CoverageAxis;
  columnAxis: CoverageAxis;
  rows: string[];
  columns: string[];
  cells: CoverageCell[][];
  /** Contacts that lack one of the two tags and so stand in no cell. */
  untagged: number;
  /** Contacts that lack the tag of the rows, and of the columns; who lacks both counts in either. */
  lacking: { rows: number; columns: number };
  total: number;
}

export interface CoverageCell {
  count: number;
  warm: number;
  cooling: number;
  cold: number;
  /** With whom nothing was logged: no tie that could be quiet. With the three above it gives `count`. */
  unlogged: number;
  /** How many people the goals want here; 0 when no goal names the cell. */
  wanted: number;
  /** Wanted, and nobody warm in it. */
  gap: boolean;
  /** Exactly one person holds the cell: if that tie breaks, nobody is left. */
  single: boolean;
  contactIds: Id[];
}

/** A place that a goal wants and that hangs on one person: what screen, paper and files count as resting on one. */
export const isFragile = (cell: CoverageCell): boolean => cell.single && cell.wanted > 0;
