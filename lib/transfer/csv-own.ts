import { isDay } from '../days/index.ts';
import {
  type Book,
  type Contact,
  connectedDay,
  type ImportedPerson,
  metDay,
  type Profile,
} from '../records/index.ts';
import { grouped } from '../words/grouped.ts';
import { ACQUAINTANCES, isId } from '../words/index.ts';
import { titleOf } from './columns.ts';
import { restore, type Separator, writeTable } from './csv-write.ts';
import { DayColumns } from './day-columns.ts';
import { birthdayOf, NO_YEAR } from './file-dates.ts';
import type { Heading, ParseContext } from './format.ts';
import { distinct, personFrom } from './person.ts';
import { personEachRow, type RowReader } from './rows.ts';
import { setTag } from './vcard-read.ts';

/** The column that marks a table as ours. */
const ID_COLUMN = 'Bollplank id';
const NOTES_COLUMN = 'Notes';

interface Column {
  title: string;
  write(contact: Contact, profiles: Profile[]): string | null;
}

const yes = (value: boolean | null) => (value === null ? null : value ? 'yes' : 'no');

// The titles are the file's own words, the same in every language, so that any Bollplank reads any Bollplank's file.
const COLUMNS: Column[] = [
  { title: 'Name', write: (contact) => contact.name },
  { title: 'Headline', write: (contact) => contact.headline },
  { title: 'Company', write: (contact) => contact.company },
  { title: 'Role', write: (contact) => contact.role },
  { title: 'Location', write: (contact) => contact.location },
  { title: 'Industry', write: (contact) => contact.industry },
  { title: 'Function', write: (contact) => contact.function },
  { title: 'Seniority', write: (contact) => contact.seniority },
  { title: 'Leader', write: (contact) => yes(contact.leader) },
  { title: 'Country', write: (contact) => contact.region?.country ?? null },
  { title: 'Area', write: (contact) => contact.region?.area ?? null },
  { title: 'Labels', write: (contact) => joinList(contact.labels) },
  { title: 'Relation', write: (contact) => contact.relation },
  { title: 'How we met', write: (contact) => contact.howWeMet },
  { title: 'Met on', write: metDay },
  { title: 'Connected on', write: connectedDay },
  { title: 'Offers', write: (contact) => joinList(contact.offers) },
  { title: 'Needs', write: (contact) => joinList(contact.needs) },
  { title: 'E-mail', write: (contact) => joinList(contact.emails) },
  { title: 'Phone', write: (contact) => joinList(contact.phones) },
  { title: 'Profiles', write: (_, profiles) => joinList(profiles.map((profile) => profile.url)) },
  { title: 'Websites', write: (contact) => joinList(contact.websites ?? []) },
  { title: 'Birthday', write: (contact) => birthdayOf(contact)?.replace(`${NO_YEAR}-`, '--') ?? null },
  { title: 'Language', write: (contact) => contact.language },
  { title: 'Importance', write: (contact) => String(contact.importance) },
  { title: 'Acquaintance', write: (contact) => contact.acquaintance ?? null },
  { title: 'Cadence in days', write: (contact) => contact.cadenceDays?.toString() ?? null },
  { title: 'Snoozed until', write: (contact) => contact.snoozedUntil },
  { title: 'Resting', write: (contact) => yes(contact.resting) },
  { title: 'Archived', write: (contact) => yes(contact.archived) },
  { title: NOTES_COLUMN, write: (contact) => contact.notes },
  { title: ID_COLUMN, write: (contact) => contact.id },
];

/** The contacts as a table. `separator` is `;` where the user's spreadsheet expects it. */
export function writeCsv(book: Book, options: { separator: Separator; privateNotes: boolean }): string {
  const columns = COLUMNS.filter((column) => options.privateNotes || column.title !== NOTES_COLUMN);
  const profiles = grouped(book.profiles, (profile) => profile.contactId);
  const rows = book.contacts.map((contact) =>
    columns.map((column) => column.write(contact, profiles.get(contact.id) ?? []) ?? ''),
  );
  return writeTable(
    columns.map((column) => column.title),
    rows,
    options.separator,
  );
}

/** Whether a table is ours. */
export const isOwnCsv = ({ cells }: Pick<Heading, 'cells'>): boolean =>
  cells.some((cell) => cell.replace(/^\uFEFF/, '') === ID_COLUMN);

/** Reads back a table written by `writeCsv`, whatever a spreadsheet has done to its order, quotes, delimiter and days. */
export function readOwnCsv(heading: string[], context: ParseContext): RowReader {
  const days = new DayColumns(heading.map(titleOf), context);
  const reader = personEachRow('csv', heading, ({ cells, line }) => {
    const row = new Map(heading.map((title, at) => [title, restore(cells[at] ?? '')]));
    const cell = (title: string) => row.get(title)?.trim() || null;
    const person = personOfRow(cell, line);
    days.put(
      person,
      { met: cell('Met on'), connected: cell('Connected on'), birthday: cell('Birthday') },
      line,
    );
    return person;
  });
  return { ...reader, end: () => ({ ...reader.end(), problems: days.settle() }) };
}

function personOfRow(cell: (title: string) => string | null, line: number): ImportedPerson {
  const list = (title: string) => splitList(cell(title) ?? '');
  const day = (title: string) => (isDay(cell(title)) ? cell(title) : null);
  const id = cell(ID_COLUMN)?.toLowerCase();
  const contact: Partial<Contact> = {};
  if (isId(id)) contact.id = id;
  for (const title of ['Industry', 'Function', 'Seniority', 'Relation'])
    setTag(contact, title.toLowerCase(), cell(title) ?? '');
  const leader = cell('Leader');
  if (leader !== null) contact.leader = leader === 'yes';
  const country = cell('Country');
  const area = cell('Area');
  if (country !== null || area !== null) contact.region = { country, area };
  contact.howWeMet = cell('How we met');
  contact.offers = list('Offers');
  contact.needs = list('Needs');
  contact.language = cell('Language');
  const importance = Number(cell('Importance') ?? 1);
  if (importance === 2 || importance === 3) contact.importance = importance;
  const acquaintance = ACQUAINTANCES.find((one) => one === cell('Acquaintance'));
  if (acquaintance) contact.acquaintance = acquaintance;
  const cadence = Number(cell('Cadence in days') ?? 0);
  if (Number.isInteger(cadence) && cadence >= 1 && cadence <= 3650) contact.cadenceDays = cadence;
  contact.snoozedUntil = day('Snoozed until');
  contact.resting = cell('Resting') === 'yes';
  contact.archived = cell('Archived') === 'yes';
  return personFrom(
    {
      line,
      name: cell('Name'),
      headline: cell('Headline'),
      company: cell('Company'),
      role: cell('Role'),
      location: cell('Location'),
      urls: [...list('Profiles'), ...list('Websites')],
      profiles: list('Profiles'),
      emails: list('E-mail'),
      phones: list('Phone'),
      labels: distinct(list('Labels')),
      notes: cell(NOTES_COLUMN),
      contact,
    },
    'csv',
  );
}

/** Several values in one cell, as people write them: `a; b`. A semicolon inside a value is written `\;`. */
function joinList(values: string[]): string {
  return values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ');
}

function splitList(cell: string): string[] {
  const values: string[] = [];
  let value = '';
  for (let at = 0; at < cell.length; at++) {
    const char = cell[at] ?? '';
    if (char === ';') {
      values.push(value);
      value = '';
    } else value += char === '\\' ? (cell[++at] ?? '') : char;
  }
  return [...values, value].map((text) => text.trim()).filter(Boolean);
}
