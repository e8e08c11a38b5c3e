import type { Imported, ImportedPerson } from '../records/index.ts';
import { type Problem, TEXT_LIMITS } from '../words/index.ts';
import type { TableRow } from './csv-table.ts';
import type { Heading } from './format.ts';
import { isSomebody } from './person.ts';

/** A row by column title (folded, without punctuation); `null` where it has no such column or nothing in it. */
export interface Row {
  cell(...titles: string[]): string | null;
  cells: string[];
  line: number;
}

/** Takes the rows below a heading one by one, and says at the end what they were. */
export interface RowReader {
  row(row: TableRow): void;
  /** `me` is the user's own name, where another file of the same archive says it. */
  end(me?: string): Omit<Imported, 'book' | 'problems'> & { problems?: Problem[] };
  /** How many people and entries it holds by now. */
  held(): number;
}

/**
 * Reads rows by the titles of their columns. Empty lines are passed over; rows of nothing but delimiters are reported as
 * skipped.
 */
export function rowsBy(
  titles: string[],
): (row: TableRow) => Row | { skipped: Imported['skipped'][number] } | null {
  const at = new Map<string, number>();
  for (const [index, title] of titles.entries()) if (!at.has(title)) at.set(title, index);
  return ({ cells, line }) => {
    if (cells.length <= 1 && !cells[0]) return null;
    if (cells.every((cell) => cell === '')) return { skipped: skip(line, 'rowEmpty') };
    const cell = (...names: string[]) => {
      for (const name of names) {
        const value = cells[at.get(name) ?? -1];
        if (value) return value;
      }
      return null;
    };
    return { cell, cells, line };
  };
}

/** A reader that makes a person of each row, or says why not. */
export function personEachRow(
  format: string,
  titles: string[],
  read: (row: Row) => ImportedPerson | Imported['skipped'][number],
): RowReader {
  const rowOf = rowsBy(titles);
  const people: ImportedPerson[] = [];
  const skipped: Imported['skipped'] = [];
  return {
    row(written) {
      const row = rowOf(written);
      if (!row) return;
      if ('skipped' in row) skipped.push(row.skipped);
      else {
        const answer = read(row);
        if ('problem' in answer) skipped.push(answer);
        else if (isSomebody(answer) || answer.reading.own) people.push(answer);
        else skipped.push(skip(row.line, 'rowWithoutName'));
      }
    },
    end: () => ({ format, people, skipped }),
    held: () => people.length,
  };
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

/** Recognises a table by its columns: one title of every list. */
export const hasColumns =
  (...wanted: string[][]) =>
  ({ titles }: Pick<Heading, 'titles'>): boolean =>
    wanted.every((any) => any.some((title) => titles.has(title)));

/** Recognises a table by one of its titles. */
export const hasTitle =
  (pattern: RegExp) =>
  (titles: readonly string[]): boolean =>
    titles.some((title) => pattern.test(title));
