import { addDays, type Day, daysBetween, isDay } from '../days/day.ts';
import { BOOK_LISTS, type Book } from './book.ts';
import { turnedAt } from './paths.ts';
import type { RecordOf } from './record.ts';
import { RECORDS, type RecordTable } from './records.ts';

/**
 * The book as if it had been written on `today` instead of on `anchor`: every day and every instant of every record
 * moves by the same whole number of days, so that "three weeks ago" stays three weeks ago. Years in positions stay:
 * they are part of a biography. Records are copied; keys that this version does not know are kept as they are.
 */
export function shiftBook(book: Book, anchor: Day, today: Day): Book {
  const days = daysBetween(anchor, today);
  const day = (value: string) => addDays(value, days);
  const instant = (value: string) => new Date(Date.parse(value) + days * 86_400_000).toISOString();
  const shifted = (table: RecordTable, record: object): object => {
    let moved = record;
    for (const path of RECORDS[table].days) moved = turnedAt(moved, path, day);
    for (const path of RECORDS[table].instants) moved = turnedAt(moved, path, instant);
    const { whenShifted } = RECORDS[table] as RecordOf<object>;
    return whenShifted ? whenShifted(moved, days) : moved;
  };
  const moved = { ...book };
  for (const table of BOOK_LISTS)
    Object.assign(moved, { [table]: book[table].map((record) => shifted(table, record)) });
  if (book.settings) Object.assign(moved, { settings: shifted('settings', book.settings) });
  return moved;
}

/** The day a sample file was written for, from its `anchor`; null where it says none. */
export function anchorOf(file: unknown): Day | null {
  const anchor = typeof file === 'object' && file !== null && 'anchor' in file ? file.anchor : null;
  return isDay(anchor) ? anchor : null;
}
