import Papa from 'papaparse';
import { cleanNote, UNLIMITED } from '../words/index.ts';

export type Separator = ',' | ';' | '\t';

const BOM = '\uFEFF';

/**
 * The one door of every table that is written (RFC 4180: CRLF, every cell quoted), UTF-8 with a byte order mark so that
 * spreadsheets see å and ø. No cell starts a formula; see `defuse`.
 */
export function writeTable(fields: string[], rows: string[][], separator: Separator): string {
  const safe = (cells: string[]) => cells.map((cell) => defuse(cleanNote(cell, UNLIMITED) ?? ''));
  const table = Papa.unparse(
    { fields: safe(fields), data: rows.map(safe) },
    { quotes: true, newline: '\r\n', delimiter: separator },
  );
  return `${BOM}${table}\r\n`;
}

/**
 * Where a spreadsheet may find the beginning of a formula, wide forms of East Asian keyboards included: at the beginning
 * of a cell, and inside it behind whatever cuts cells where a file is opened with another separator than it was written
 * with – the quotes around a cell then no longer hold, nor do its line breaks. Matches the apostrophes that stand in front.
 */
const STARTS = /(?<!')(?='*[=+\-@|%＝＋－＠])(?<=(?:^|[,;|\n\t])[\s"]*)'*/g;

/** A cell that no spreadsheet runs: one apostrophe before everything that could start a formula. Undone by `restore`. */
export function defuse(cell: string): string {
  return cell.replace(STARTS, "'$&");
}

/** The text that `defuse` was given. */
export function restore(cell: string): string {
  return cell.replace(STARTS, (marks) => marks.slice(1));
}
