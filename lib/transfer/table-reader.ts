import { fail, ok } from '../words/index.ts';
import { columnFields, titleOf } from './columns.ts';
import { readContacts } from './contacts-csv.ts';
import { TableCutter, type TableRow } from './csv-table.ts';
import { guessedText, TextFeed } from './encoding.ts';
import type { ContentReader, FileReader, Format, ParseContext } from './format.ts';
import { type ColumnMapping, guessMapping, HEADER_WITHIN, headingScore } from './mapped-csv.ts';
import type { RowReader } from './rows.ts';

/** More people and entries than this do not fit in the memory together with what is made of them. */
const HELD_MAX = 1_000_000;

/**
 * Reads a table of any known kind, recognised by its heading, or by `mapping` where the user has said what its columns
 * are. Rows are read as they come and let go. Problems: `fileEmpty`, `headerMissing`, `fileTooLarge`.
 */
export function tableReader(
  formats: readonly Format[],
  context: ParseContext,
  mapping: ColumnMapping | null = null,
): ContentReader {
  const text = new TextFeed(context.encoding);
  let readAs: ColumnMapping | null = null;
  const first: TableRow[] = [];
  let reader: RowReader | null = null;
  let tooLarge = false;
  const begin = (at: number, make: (heading: TableRow) => RowReader) => {
    reader = make(first[at] ?? { cells: [], line: 0 });
    for (const row of first.slice(at + 1)) reader.row(row);
    first.length = 0;
  };
  const asked = formats.find((format) => format.addressBook?.columnsAsked)?.id ?? '';
  const addressBookOf = (titles: string[]) =>
    formats.find((format) => format.addressBook?.fits(titles))?.id ?? asked;
  const cutter = new TableCutter((row) => {
    if (reader) {
      reader.row(row);
      if (reader.held() > HELD_MAX) tooLarge = true;
      return;
    }
    first.push(row);
    const at = first.length - 1;
    if (mapping) {
      if (at > mapping.headerAt) mapped(mapping);
      return;
    }
    const known = knownReader(formats, row.cells, context.fileName ?? '');
    if (known) begin(at, ({ cells, line }) => known(cells, context, line));
    else if (first.length === HEADER_WITHIN) guess();
  }, context.delimiter);
  const mapped = (mapping: ColumnMapping) => {
    readAs = mapping;
    begin(mapping.headerAt, ({ cells }) => readContacts(cells, asked, context, mapping.fields));
  };
  const guess = () => {
    const guessed = first.some(({ cells }) => headingScore(cells) > 0) ? guessMapping(first) : null;
    if (!guessed) return;
    const format = addressBookOf((first[guessed.headerAt]?.cells ?? []).map(titleOf));
    if (format === asked) mapped(guessed);
    else begin(guessed.headerAt, ({ cells }) => readContacts(cells, format, context));
  };
  const refused = () => tooLarge || (!reader && first.length >= HEADER_WITHIN && !mapping);
  return {
    push(bytes) {
      cutter.push(text.push(bytes));
      return !refused();
    },
    end(me) {
      if (!refused()) {
        cutter.push(text.end());
        cutter.end();
      }
      if (tooLarge) return fail({ code: 'fileTooLarge' });
      if (!reader) mapping ? mapped(mapping) : guess();
      if (!reader) return fail({ code: first.length === 0 ? 'fileEmpty' : 'headerMissing' });
      const read = (reader as RowReader).end(me);
      return ok({
        ...read,
        book: null,
        problems: [...guessedText(text.guess), ...cutter.problems, ...(read.problems ?? [])],
        ...(readAs ? { readAs } : {}),
      });
    },
  };
}

/** The reader of the kind whose heading this row is, if it is one. */
function knownReader(formats: readonly Format[], cells: string[], fileName: string): FileReader | null {
  const heading = {
    cells,
    titles: new Set(cells.map(titleOf)),
    fields: new Set(columnFields(cells)),
  };
  return formats.find(({ table }) => table?.fits(heading, fileName))?.table?.read ?? null;
}
