import type { ColumnField } from '../words/column-fields.ts';
import { fail, ok, type Result } from '../words/index.ts';
import { columnFields } from './columns.ts';
import { readTable, type Table } from './csv-table.ts';
import { decodeText } from './encoding.ts';

/** What each column of a table is taken for: guessed first, then as the user corrects it. */
export interface ColumnMapping {
  /** Index of the heading row; -1 when the table has none and its first row is a person. */
  headerAt: number;
  fields: ColumnField[];
}

/** One column as the user sees it: its title, a few of its values, what it is taken for. */
export interface MappedColumn {
  title: string;
  values: string[];
  field: ColumnField;
}

const VALUES_SHOWN = 3;
/** Rows looked at for what a column without a title holds. */
const SAMPLE_ROWS = 50;

/**
 * What the columns of any table seem to hold, by their titles, else by their values (addresses, numbers, links), as far as
 * the beginning of the file tells.
 * `mapping` takes the user's word instead. Problem: `fileEmpty`.
 */
export function mapColumns(
  beginning: Uint8Array,
  mapping?: ColumnMapping,
): Result<{ mapping: ColumnMapping; columns: MappedColumn[] }> {
  const table = readTable(decodeText(beginning).text);
  const used = mapping ?? guessMapping(table);
  if (!used) return fail({ code: 'fileEmpty' });
  const rows = table.rows.slice(used.headerAt + 1).map((row) => row.cells);
  const titles = table.rows[used.headerAt]?.cells ?? [];
  const columns = used.fields.map((field, at) => ({
    title: titles[at] ?? '',
    values: rows.flatMap((cells) => cells[at] || []).slice(0, VALUES_SHOWN),
    field,
  }));
  return ok({ mapping: used, columns });
}

function guessMapping(table: Table): ColumnMapping | null {
  const filled = table.rows.findIndex(({ cells }) => cells.some(Boolean));
  if (filled < 0) return null;
  // The heading is the first row of the common width; notes above it are narrower.
  const widths = table.rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.filter(Boolean).length);
  const wide = Math.max(...widths);
  const first = Math.max(
    filled,
    widths.findIndex((width) => width >= wide / 2),
  );
  const header = table.rows[first]?.cells ?? [];
  const byTitle = columnFields(header);
  const known = byTitle.some((field) => field !== 'ignored');
  const looksLikeRow = header.some((cell) => /\S@\S|^\+?[\d ()-]{6,}$|^https?:/.test(cell));
  const headerAt = known || !looksLikeRow ? first : first - 1;
  const width = Math.max(...table.rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.length));
  const rows = table.rows.slice(headerAt + 1, headerAt + 1 + SAMPLE_ROWS).map((row) => row.cells);
  const fields = Array.from({ length: width }, (_, at): ColumnField => {
    const titled = headerAt === first ? (byTitle[at] ?? 'ignored') : 'ignored';
    return titled === 'ignored' ? byValues(rows, at) : titled;
  });
  return { headerAt, fields: nameOnce(fields, rows) };
}

/** What values alone tell. Text tells nothing. */
function byValues(rows: string[][], at: number): ColumnField {
  const values = rows.flatMap((cells) => cells[at] || []);
  const mostly = (pattern: RegExp) =>
    values.length > 0 && values.filter((value) => pattern.test(value)).length > values.length * 0.7;
  if (mostly(/^\S+@\S+\.\S+$/)) return 'email';
  if (mostly(/^https?:\/\/|linkedin\.com\//i)) return 'url';
  if (mostly(/^\+?[\d ()./-]{6,}$/) && !mostly(/^\d{4}-\d{2}-\d{2}$/)) return 'phone';
  return 'ignored';
}

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
