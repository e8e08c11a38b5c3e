import { fail, type Imported, ok, type Result } from '../contact/index.ts';
import { ID_COLUMN, parseOwnCsv } from './csv-own.ts';
import type { Table } from './csv-table.ts';
import type { ParseContext } from './parse-file.ts';

export function parseTable(table: Table, _context: ParseContext): Result<Imported> {
  const own = table.rows.findIndex((row) => row.cells.includes(ID_COLUMN));
  if (own >= 0) return ok(parseOwnCsv(table, own));
  return fail({ code: 'headerMissing' });
}
