import { fail, type Imported, ok, type Result } from '../contact/index.ts';
import { columnFields, titleOf } from './columns.ts';
import { parseContactsTable } from './contacts-csv.ts';
import { ID_COLUMN, parseOwnCsv } from './csv-own.ts';
import type { Table } from './csv-table.ts';
import {
  type FileReader,
  parseConnections,
  parseEndorsements,
  parseInvitations,
  parseNotes,
  parsePositions,
  parseProfile,
  parseRecommendations,
} from './linkedin-files.ts';
import { parseMessages } from './linkedin-messages.ts';
import type { ParseContext } from './parse-file.ts';

/** A heading may stand below a preamble of notes; further down there is none. */
const HEADER_WITHIN = 30;

// What only the heading of this kind of file has. The first that fits wins.
const KINDS: { titles: string[][]; read: FileReader }[] = [
  { titles: [['conversation id'], ['from'], ['to'], ['date']], read: parseMessages },
  { titles: [['from'], ['to'], ['sent at'], ['direction']], read: parseInvitations },
  { titles: [['endorsement date', 'endorsement status'], ['skill name']], read: parseEndorsements },
  {
    titles: [['first name'], ['job title'], ['text'], ['creation date', 'status']],
    read: parseRecommendations,
  },
  { titles: [['connection first name'], ['note']], read: parseNotes },
  { titles: [['company name'], ['title'], ['started on']], read: parsePositions },
  { titles: [['first name'], ['maiden name', 'birth date'], ['headline']], read: parseProfile },
];

/** Reads a table of any known kind, recognised by its heading. Fails with `headerMissing` where there is none. */
export function parseTable(table: Table, context: ParseContext): Result<Imported> {
  let guessed: { at: number; score: number } | null = null;
  for (const [at, { cells }] of table.rows.slice(0, HEADER_WITHIN).entries()) {
    if (cells.some((cell) => cell.replace(/^\uFEFF/, '') === ID_COLUMN)) return ok(parseOwnCsv(table, at));
    const titles = new Set(cells.map(titleOf));
    const kind = KINDS.find((known) => known.titles.every((any) => any.some((title) => titles.has(title))));
    if (kind) return ok(kind.read(table, at, context));
    const fields = new Set(columnFields(cells));
    if (fields.has('metOn') && (fields.has('given') || fields.has('family') || fields.has('name')))
      return ok(parseConnections(table, at, context));
    const score = headingScore(fields, cells);
    if (score > (guessed?.score ?? 0)) guessed = { at, score };
  }
  if (!guessed) return fail({ code: table.rows.length === 0 ? 'fileEmpty' : 'headerMissing' });
  const titles = (table.rows[guessed.at]?.cells ?? []).map(titleOf);
  return ok(parseContactsTable(table, guessed.at, kindOfContacts(titles)));
}

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
