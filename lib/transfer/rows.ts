import { type Imported, type Problem, TEXT_LIMITS } from '../contact/index.ts';
import type { Table } from './csv-table.ts';

/** A row by column title (folded, without punctuation); `null` where it has no such column or nothing in it. */
export interface Row {
  cell(...titles: string[]): string | null;
  cells: string[];
  line: number;
}

/** Rows below a heading. Empty lines are passed over; rows of nothing but delimiters are reported as skipped. */
export function rowsBelow(
  table: Table,
  headerAt: number,
  titles: string[],
): { rows: Row[]; skipped: Imported['skipped'] } {
  const at = new Map<string, number>();
  for (const [index, title] of titles.entries()) if (!at.has(title)) at.set(title, index);
  const rows: Row[] = [];
  const skipped: Imported['skipped'] = [];
  for (const { cells, line } of table.rows.slice(headerAt + 1)) {
    if (cells.length <= 1 && !cells[0]) continue;
    if (cells.every((cell) => cell === '')) {
      skipped.push(skip(line, 'rowEmpty'));
      continue;
    }
    const cell = (...names: string[]) => {
      for (const name of names) {
        const value = cells[at.get(name) ?? -1];
        if (value) return value;
      }
      return null;
    };
    rows.push({ cell, cells, line });
  }
  return { rows, skipped };
}

export const skip = (line: number, code: Problem['code']): Imported['skipped'][number] => ({
  line,
  problem: { code, line },
});

/** Several values in one cell, as address books join them. */
export const splitValues = (cell: string, separators: RegExp): string[] =>
  cell
    .slice(0, TEXT_LIMITS.note)
    .split(separators)
    .map((value) => value.trim())
    .filter(Boolean);
