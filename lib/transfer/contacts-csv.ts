import type { ImportedPerson } from '../records/index.ts';
import type { ColumnField } from '../words/column-fields.ts';
import { columnFields, isHome, titleOf } from './columns.ts';
import { DayColumns } from './day-columns.ts';
import type { ParseContext } from './format.ts';
import { distinct, joinName, personFrom } from './person.ts';
import { personEachRow, type RowReader, splitValues } from './rows.ts';

/** Google joins several values in one cell with `:::`. */
const GOOGLE_JOIN = /\s*:::\s*/;

/**
 * Reads any address table: Google, Outlook, Thunderbird, LinkedIn's copy of the address book, or a table of one's own,
 * by what its column titles mean (`columnFields`), in any of the languages known there, or by `fields` where the user
 * has said it.
 */
export function readContacts(
  heading: string[],
  format: string,
  context: ParseContext,
  fields?: readonly ColumnField[],
): RowReader {
  const columns = (fields ?? columnFields(heading)).map((field, at) => ({ field, at }));
  const ordered = [
    ...columns.filter(({ at }) => !isHome(heading[at] ?? '')),
    ...columns.filter(({ at }) => isHome(heading[at] ?? '')),
  ];
  const titles = heading.map(titleOf);
  const days = new DayColumns(titles, context);
  const reader = personEachRow(format, titles, ({ cells, line }) =>
    personOf(cells, ordered, line, format, days),
  );
  return { ...reader, end: () => ({ ...reader.end(), problems: days.settle() }) };
}

function personOf(
  cells: string[],
  columns: { field: ColumnField; at: number }[],
  line: number,
  format: string,
  days: DayColumns,
): ImportedPerson {
  const all = (wanted: ColumnField) =>
    columns.flatMap(({ field, at }) => (field === wanted ? (cells[at] ?? []) : []));
  const first = (field: ColumnField) => firstOf(all(field));
  const emails = all('email').flatMap((cell) => splitValues(cell, /\s*:::\s*|[;,\s]+/));
  const phones = all('phone').flatMap((cell) => splitValues(cell, /\s*:::\s*|\s*[;|]\s*/));
  const spoken = joinName(first('given'), first('middle'), first('family'));
  const suffix = first('suffix');
  const name =
    firstOf(all('name')) ??
    (spoken ? joinName(academic(first('prefix')), spoken, suffix) : null) ??
    first('nickname') ??
    first('company') ??
    emails.find((email) => email.includes('@')) ??
    phones[0];
  const person = personFrom(
    {
      line,
      name,
      headline: first('headline'),
      company: first('company'),
      role: first('role'),
      industry: first('industry'),
      location: first('location') ?? (distinct([first('city'), first('country')]).join(', ') || null),
      urls: all('url').flatMap((cell) => splitValues(cell, /\s*:::\s*|[;,\s]+/)),
      emails,
      phones,
      labels: all('labels')
        .flatMap((cell) => splitValues(cell, cell.includes(':::') ? GOOGLE_JOIN : /[;,]/))
        .map((label) => label.replace(/^\* ?/, '')),
      notes: all('notes').join('\n\n'),
    },
    format,
  );
  days.put(person, { met: first('metOn'), connected: first('connectedOn'), birthday: first('birthday') });
  return person;
}

function firstOf(cells: string[]): string | null {
  for (const cell of cells) {
    const [value] = splitValues(cell, GOOGLE_JOIN);
    if (value) return value;
  }
  return null;
}

/** "Dr." is part of how a person is named; "Mr." is not. */
const academic = (prefix: string | null) =>
  prefix && /^(?:dr|prof|doc|ing)\b/i.test(prefix) ? prefix : null;
