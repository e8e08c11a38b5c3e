import type { ReadAs } from '../records/index.ts';
import type { ColumnField } from '../words/column-fields.ts';
import { fail, ok, type Result } from '../words/index.ts';
import { columnFields, isNever, titleOf } from './columns.ts';
import { readTable, type TableRow } from './csv-table.ts';
import { decodeText } from './encoding.ts';
import type { HowWritten } from './format.ts';

/** What each column of a table is taken for: guessed first, then as the user corrects it. */
export type ColumnMapping = ReadAs;

/** One column as the user sees it: its title, a few of its values, what it is taken for. */
export interface MappedColumn {
  title: string;
  values: string[];
  field: ColumnField;
}

const VALUES_SHOWN = 3;
/** A heading may stand below a preamble of notes; further down there is none. What columns hold is told from as many rows. */
export const HEADER_WITHIN = 30;

/**
 * What the columns of any table hold: as `mapping` says, which is how the table was read, or else as it would be read,
 * as far as the beginning of the file tells. Problem: `fileEmpty`.
 */
export function mapColumns(
  beginning: Uint8Array,
  mapping?: ColumnMapping | null,
  { encoding, delimiter }: HowWritten = {},
): Result<{ mapping: ColumnMapping; columns: MappedColumn[]; delimiter: string }> {
  const table = readTable(decodeText(beginning, encoding).text, delimiter);
  const used = mapping ?? guessMapping(table.rows.slice(0, HEADER_WITHIN));
  if (!used) return fail({ code: 'fileEmpty' });
  const rows = table.rows.slice(used.headerAt + 1).map((row) => row.cells);
  const titles = table.rows[used.headerAt]?.cells ?? [];
  const columns = used.fields.map((field, at) => ({
    title: titles[at] ?? '',
    values: rows.flatMap((cells) => cells[at] || []).slice(0, VALUES_SHOWN),
    field,
  }));
  return ok({ mapping: used, columns, delimiter: table.delimiter });
}

/**
 * How the first rows of a table are read where nobody has said it: the heading is the row with the most known titles, else
 * the first of the common width, since notes above it are narrower; a column is what its title says, else what its values
 * plainly are. Null for a table of nothing.
 */
export function guessMapping(rows: readonly TableRow[]): ColumnMapping | null {
  const filled = rows.findIndex(({ cells }) => cells.some(Boolean));
  if (filled < 0) return null;
  const scores = rows.map(({ cells }) => headingScore(cells));
  const best = Math.max(...scores);
  const first = best > 0 ? scores.indexOf(best) : Math.max(filled, firstOfCommonWidth(rows));
  const header = rows[first]?.cells ?? [];
  const byTitle = columnFields(header);
  const known = byTitle.some((field) => field !== 'ignored');
  const headerAt = known || !header.some(looksLikeValue) ? first : first - 1;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const below = rows.slice(headerAt + 1).map((row) => row.cells);
  const fields = Array.from({ length: width }, (_, at): ColumnField => {
    const title = headerAt === first ? (header[at] ?? '') : '';
    const titled = headerAt === first ? (byTitle[at] ?? 'ignored') : 'ignored';
    return titled === 'ignored' && !isNever(title) ? byValues(below, at, title) : titled;
  });
  return { headerAt, fields: nameOnce(fields, below) };
}

function firstOfCommonWidth(rows: readonly TableRow[]): number {
  const widths = rows.map(({ cells }) => cells.filter(Boolean).length);
  const wide = Math.max(...widths);
  return widths.findIndex((width) => width >= wide / 2);
}

/**
 * How much a row looks like the heading of an address table: known titles, one of which says who; 0 when it does not. A
 * lone "Name" may head anything. A title is short and no value: a row with an address or a number in it is a row of people.
 */
export function headingScore(cells: string[]): number {
  const fields = new Set(columnFields(cells));
  const who = (['name', 'given', 'family', 'email'] as const).some((field) => fields.has(field));
  const known = fields.size - (fields.has('ignored') ? 1 : 0);
  return who && !cells.some(looksLikeValue) && (known > 1 || fields.has('email')) ? known : 0;
}

const looksLikeValue = (cell: string) => /\S@\S|^\+?[\d ()-]{6,}$|^https?:/.test(cell);

/**
 * What values alone tell. Text tells nothing, and under a title that nobody knows a number is a telephone only where it is
 * written as to be called from abroad: it may as well be a customer's, or a person's own.
 */
function byValues(rows: string[][], at: number, title: string): ColumnField {
  const values = rows.flatMap((cells) => cells[at] || []);
  const mostly = (is: (value: string) => boolean) =>
    values.length > 0 && values.filter(is).length > values.length * 0.7;
  if (mostly((value) => /^\S+@\S+\.\S+$/.test(value))) return 'email';
  if (mostly((value) => /^https?:\/\/|linkedin\.com\//i.test(value))) return 'url';
  if (mostly((value) => /^(?:\+|00)[1-9][\d ()./-]{6,}$/.test(value))) return 'phone';
  return titleOf(title) === '' && mostly(looksLikePhone) ? 'phone' : 'ignored';
}

/** Digits as a telephone is written, and no day, postal code, or number that identifies a person or a company. */
const looksLikePhone = (value: string): boolean =>
  /^\(?0[\d ()./-]{6,}$|^\d{2,3}(?:[ -]\d{2,3}){2,3}$|^\d{8}$/.test(value) &&
  !/^\d{6}(?:\d\d)?[-+A-Z]?\d{3,4}[\dA-Z]?$|^\d{4}[-.]\d\d[-.]\d\d$|^\d\d[-./]\d\d[-./]\d{2,4}$/.test(value);

/** Where nothing is known to be a name, the first column of two words or more is taken for it. */
function nameOnce(fields: ColumnField[], rows: string[][]): ColumnField[] {
  if (fields.some((field) => field === 'name' || field === 'given' || field === 'family')) return fields;
  const at = fields.findIndex(
    (field, column) =>
      field === 'ignored' &&
      rows.filter((cells) => /^\p{L}[\p{L}.'’-]* \p{L}[\p{L}.'’ -]*$/u.test(cells[column] ?? '')).length >
        rows.length / 2,
  );
  return at < 0 ? fields : fields.map((field, column) => (column === at ? 'name' : field));
}
