import type { ImportedPerson } from '../records/index.ts';
import type { ColumnField } from '../words/column-fields.ts';
import type { Problem } from '../words/index.ts';
import { columnFields, isHome, titleOf } from './columns.ts';
import { DayColumns } from './day-columns.ts';
import type { ParseContext } from './format.ts';
import { linkedinPage } from './linkedin-page.ts';
import { academic, isFamilyFirst, placeOf, spokenName, turnedName } from './names.ts';
import { isEverybody, personFrom } from './person.ts';
import { personEachRow, type RowReader, splitValues } from './rows.ts';

/** Google joins several values in one cell with `:::`. */
const GOOGLE_JOIN = /\s*:::\s*/;

/** A column with what it holds; `of` is the site its title names, whose handles may stand there alone. */
interface Column {
  field: ColumnField;
  at: number;
  ofLinkedin: boolean;
}

/**
 * Reads any address table: Google, Outlook, Thunderbird, LinkedIn's copy of the address book, or a table of one's own,
 * by what its column titles mean (`columnFields`), in any of the languages known there, or by `fields` where the user
 * has said it. Told at the end: days nobody can read (`daysUnread`), and that a table has but half of each name
 * (`namesHalf`).
 */
export function readContacts(
  heading: string[],
  format: string,
  context: ParseContext,
  fields: readonly ColumnField[] = columnFields(heading),
): RowReader {
  const columns = fields.map((field, at) => ({
    field,
    at,
    ofLinkedin: /linked ?in/.test(titleOf(heading[at] ?? '')),
  }));
  const ordered = [
    ...columns.filter(({ at }) => !isHome(heading[at] ?? '')),
    ...columns.filter(({ at }) => isHome(heading[at] ?? '')),
  ];
  const titles = heading.map(titleOf);
  const days = new DayColumns(titles, context);
  const reader = personEachRow(format, titles, ({ cells, line }) =>
    personOf(cells, ordered, line, format, days),
  );
  return {
    ...reader,
    end() {
      const read = reader.end();
      turnNames(read.people);
      return { ...read, problems: [...halfNames(fields), ...days.settle()] };
    },
  };
}

function personOf(
  cells: string[],
  columns: readonly Column[],
  line: number,
  format: string,
  days: DayColumns,
): ImportedPerson {
  const all = (wanted: ColumnField) =>
    columns.flatMap(({ field, at }) => (field === wanted ? (cells[at] ?? []) : []));
  const first = (field: ColumnField) => firstOf(all(field));
  const emails = all('email').flatMap((cell) => splitValues(cell, /\s*:::\s*|[;,\s]+/));
  const phones = all('phone').flatMap((cell) => splitValues(cell, /\s*:::\s*|\s*[;|]\s*/));
  const parts = {
    given: joinedOnce(first('given'), first('family')),
    middle: first('middle'),
    family: first('family'),
    prefix: academic(first('prefix')),
    suffix: first('suffix'),
  };
  const written = first('name');
  const spoken = parts.given || parts.middle || parts.family ? spokenName(parts) : null;
  const whole = written && parts.given && parts.family && isFamilyFirst(written, parts) ? spoken : written;
  const person = personFrom(
    {
      line,
      name:
        whole ??
        spoken ??
        first('nickname') ??
        first('company') ??
        emails.find((email) => email.includes('@')) ??
        phones[0],
      family: parts.given ? parts.family : null,
      headline: first('headline'),
      company: first('company'),
      role: first('role'),
      industry: first('industry'),
      location:
        first('location') ??
        placeOf({ city: first('city'), region: first('region'), country: first('country') }),
      urls: urlsOf(cells, columns),
      emails,
      phones,
      labels: all('labels')
        .flatMap((cell) => splitValues(cell, cell.includes(':::') ? GOOGLE_JOIN : /[;,]/))
        .filter((label) => !isEverybody(label))
        .map((label) => label.replace(/^\* ?/, '')),
      notes: all('notes').join('\n\n'),
    },
    format,
  );
  days.put(
    person,
    {
      met: first('metOn'),
      connected: first('connectedOn'),
      birthday: birthdayFrom(first),
      anniversary: first('anniversary'),
      lastContact: first('lastContact'),
    },
    line,
  );
  return person;
}

/** Addresses; in a column called LinkedIn handles too, but nobody's name. */
function urlsOf(cells: string[], columns: readonly Column[]): string[] {
  const names = columns
    .filter(({ field }) => field === 'name' || field === 'given' || field === 'family')
    .flatMap(({ at }) => cells[at] ?? []);
  return columns.flatMap(({ field, at, ofLinkedin }) => {
    const cell = field === 'url' ? (cells[at] ?? '') : '';
    const page = ofLinkedin ? linkedinPage(cell, names) : null;
    return page ? [page] : splitValues(cell, /\s*:::\s*|[;,\s]+/);
  });
}

/** A given name that is written with the family name ("Anna Ek" beside "Ek") is not followed by it once more. */
function joinedOnce(given: string | null, family: string | null): string | null {
  if (!given || !family || !given.toLowerCase().endsWith(` ${family.toLowerCase()}`)) return given;
  return given.slice(0, -family.length).trim();
}

/** A birthday whose year, month and day stand in columns of their own, or in one. */
function birthdayFrom(first: (field: ColumnField) => string | null): string | null {
  const [year, month, day] = [first('bornYear'), first('bornMonth'), first('bornDay')];
  if (!month || !day) return first('birthday');
  const two = (part: string) => part.padStart(2, '0');
  return `${year ? `${year}-` : '--'}${two(month)}-${two(day)}`;
}

/** Where the names of a table stand with the family name first, before a comma, they are turned round. */
function turnNames(people: readonly ImportedPerson[]): void {
  const named = people.filter(({ reading }) => reading.name !== null);
  const turned = named.flatMap((person) => {
    const name = turnedName(person.reading.name ?? '');
    return name ? [{ person, name }] : [];
  });
  if (turned.length < 2 || turned.length < named.length * 0.6) return;
  for (const { person, name } of turned) person.reading.name = name;
}

/** A table with one half of each name lacks the other, or has it under a title that is not known. */
function halfNames(fields: readonly ColumnField[]): Problem[] {
  const has = (field: ColumnField) => fields.includes(field);
  if (has('name') || has('given') === has('family')) return [];
  return [{ code: has('given') ? 'namesOnlyGiven' : 'namesOnlyFamily' }];
}

function firstOf(cells: string[]): string | null {
  for (const cell of cells) {
    const [value] = splitValues(cell, GOOGLE_JOIN);
    if (value) return value;
  }
  return null;
}
