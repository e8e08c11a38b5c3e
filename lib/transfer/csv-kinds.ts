import { fail, ok } from '../words/index.ts';
import { columnFields, titleOf } from './columns.ts';
import { readContacts } from './contacts-csv.ts';
import { ID_COLUMN, readOwnCsv } from './csv-own.ts';
import { TableCutter, type TableRow } from './csv-table.ts';
import { TextFeed } from './encoding.ts';
import {
  type FileReader,
  readConnections,
  readEndorsements,
  readInvitations,
  readNotes,
  readPositions,
  readProfile,
  readRecommendations,
} from './linkedin-files.ts';
import { readMessages } from './linkedin-messages.ts';
import type { ColumnMapping } from './mapped-csv.ts';
import type { ContentReader, ParseContext } from './parse-file.ts';
import type { RowReader } from './rows.ts';

/** A heading may stand below a preamble of notes; further down there is none. */
const HEADER_WITHIN = 30;

// What only the heading of this kind of file has. The first that fits wins.
const KINDS: { titles: string[][]; read: FileReader }[] = [
  { titles: [['conversation id'], ['from'], ['to'], ['date']], read: readMessages },
  { titles: [['from'], ['to'], ['sent at'], ['direction']], read: readInvitations },
  { titles: [['endorsement date', 'endorsement status'], ['skill name']], read: readEndorsements },
  {
    titles: [['first name'], ['job title'], ['text'], ['creation date', 'status']],
    read: readRecommendations,
  },
  { titles: [['connection first name'], ['note']], read: readNotes },
  { titles: [['company name'], ['title'], ['started on']], read: readPositions },
  { titles: [['first name'], ['maiden name', 'birth date'], ['headline']], read: readProfile },
];

/** More people and entries than this do not fit in the memory together with what is made of them. */
const HELD_MAX = 1_000_000;

/**
 * Reads a table of any known kind, recognised by its heading, or by `mapping` where the user has said what its columns
 * are. Rows are read as they come and let go. Problems: `fileEmpty`, `headerMissing`, `fileTooLarge`.
 */
export function tableReader(context: ParseContext, mapping: ColumnMapping | null = null): ContentReader {
  const text = new TextFeed();
  const first: TableRow[] = [];
  let reader: RowReader | null = null;
  let tooLarge = false;
  const begin = (at: number, make: (heading: TableRow) => RowReader) => {
    reader = make(first[at] ?? { cells: [], line: 0 });
    for (const row of first.slice(at + 1)) reader.row(row);
    first.length = 0;
  };
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
    const known = knownReader(row.cells);
    if (known) begin(at, ({ cells, line }) => known(cells, context, line));
    else if (first.length === HEADER_WITHIN) guess();
  });
  const mapped = ({ headerAt, fields }: ColumnMapping) =>
    begin(headerAt, ({ cells }) => readContacts(cells, 'other-csv', context, fields));
  const guess = () => {
    const scores = first.map(({ cells }) => headingScore(new Set(columnFields(cells)), cells));
    const best = Math.max(0, ...scores);
    if (best > 0)
      begin(scores.indexOf(best), ({ cells }) =>
        readContacts(cells, kindOfContacts(cells.map(titleOf)), context),
      );
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
      return ok({ ...read, book: null, problems: [...cutter.problems, ...(read.problems ?? [])] });
    },
  };
}

/** The reader of the kind whose heading this row is, if it is one. */
function knownReader(cells: string[]): FileReader | null {
  if (cells.some((cell) => cell.replace(/^\uFEFF/, '') === ID_COLUMN)) return readOwnCsv;
  const titles = new Set(cells.map(titleOf));
  const kind = KINDS.find((known) => known.titles.every((any) => any.some((title) => titles.has(title))));
  if (kind) return kind.read;
  const fields = new Set(columnFields(cells));
  const named = fields.has('given') || fields.has('family') || fields.has('name');
  // A table of one's own may say when people met, too; it has columns that LinkedIn's never has.
  const linkedin = [...fields].every((field) => CONNECTION_FIELDS.has(field));
  return fields.has('metOn') && named && linkedin ? readConnections : null;
}

const CONNECTION_FIELDS = new Set<string>([
  'given',
  'family',
  'name',
  'url',
  'email',
  'company',
  'role',
  'metOn',
  'ignored',
]);

/** How much a row looks like the heading of an address table: known titles, one of which says who; 0 when it does
 * not. A lone "Name" may head anything. */
function headingScore(fields: Set<string>, cells: string[]): number {
  const who = ['name', 'given', 'family', 'email'].some((field) => fields.has(field));
  // A title is short and no value: a row with an address or a number in it is a row of people.
  const looksLikeRow = cells.some((cell) => /\S@\S|^\+?[\d ()-]{6,}$|^https?:/.test(cell));
  const known = fields.size - (fields.has('ignored') ? 1 : 0);
  return who && !looksLikeRow && (known > 1 || fields.has('email')) ? known : 0;
}

function kindOfContacts(titles: string[]): string {
  const has = (pattern: RegExp) => titles.some((title) => pattern.test(title));
  if (has(/^bookmarkedat$|^instantmessagehandles$/)) return 'linkedin-contacts';
  if (has(/^(?:e mail|phone|website|organization) 1 (?:value|type|label|name)$/)) return 'google-csv';
  if (has(/^organization name$/) && has(/^labels$/)) return 'google-csv';
  if (has(/^(?:primary email|primare e mail adresse|adresse electronique principale)$/))
    return 'thunderbird-csv';
  if (has(/^screen name$/) && has(/^display name$/)) return 'thunderbird-csv';
  const outlook =
    /^(?:e ?mail|e ?post|adresse|direccion|indirizzo|endereco|adres|sahkoposti).*2|^(?:weitere vornamen|internet free busy|telefon geschaftlich|telephone bureau|business phone|office location|assistant s phone)/;
  if (has(outlook)) return 'outlook-csv';
  return 'other-csv';
}
