import type { ColumnField } from '../words/column-fields.ts';
import { foldText } from '../words/index.ts';
import { NEVER, PATTERNS, QUALIFIERS, WHOLE_TITLES } from './column-titles.ts';

/** A column title as it is compared: without case, accents and punctuation. */
export const titleOf = (header: string) =>
  foldText(header.replace(/^\uFEFF/, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same with the words apart that programs write as one (`companyName`, `PrimaryEMailAddress`). */
const wordsOf = (header: string) =>
  titleOf(header.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' '));

const joined = (title: string) => title.replaceAll(' ', '');

const BY_TITLE = new Map(
  WHOLE_TITLES.flatMap(([field, titles]) =>
    titles.split('|').map((title): [string, ColumnField] => [titleOf(title), field]),
  ),
);
/** Titles whose words somebody has written as one ("Givenname", "Firstname"). */
const BY_JOINED = new Map([...BY_TITLE].map(([title, field]) => [joined(title), field]));

/** Whether a column is about somebody's home, or another place besides; in a professional book what is of work comes first. */
export const isHome = (header: string) =>
  /\b(?:home|privat\w*|domicile|hem(?:ort|adress|telefon|nummer|land)?|hjem\w*|bolig|dom|casa|koti\w*|thuis|particular|annan|annat|annen|andet|anden|other|weiter\w*|muu|autre)\b/.test(
    titleOf(header),
  );

/** The fields of a heading row, column by column; ambiguous titles are settled by what stands beside them. */
export function columnFields(header: string[]): ColumnField[] {
  const titles = header.map(titleOf);
  const fields = header.map(fieldOf);
  const has = (field: ColumnField) => fields.includes(field);
  const move = (at: number, field: ColumnField) => {
    fields[at] = field;
  };
  for (const [at, title] of titles.entries()) {
    // "Name" and "Nom" beside a given name mean the family name, beside a family name the given one; alone they are all.
    if (/^(?:name|naam|navn|namn)$/.test(title) && has('given') !== has('family'))
      move(at, has('given') ? 'family' : 'given');
    if (title === 'nom' && !has('given')) move(at, 'name');
    if (/^(?:nombre|nome|ime|ad)$/.test(title) && !has('family')) move(at, 'name');
    // Outlook's "Title" is "Dr."; where a role has a column of its own, it is no role.
    if (
      isPlainTitle(title) &&
      fields.some((field, other) => field === 'role' && !isPlainTitle(titles[other]))
    )
      move(at, 'prefix');
    // A place of work is an office where the company has a column of its own; a client is whom the person is of.
    if (isWorkplace(title) && !has('company')) move(at, 'company');
    if (isClient(title)) {
      if (!hasName(fields)) move(at, 'name');
      else if (!has('company')) move(at, 'company');
    }
    // Where years and months of birth stand apart, so does the day.
    if (
      fields[at] === 'birthday' &&
      /(?:day|dag|tag|paiva)$/.test(title) &&
      has('bornYear') &&
      has('bornMonth')
    )
      move(at, 'bornDay');
    // Outlook in Swedish calls the number of the place alone "Arbete" and "Hem".
    if (isPlace(title) && titles.includes(`telefon 2 ${title}`)) move(at, 'phone');
  }
  return fields;
}

const isPlainTitle = (title: string | undefined) =>
  /^(?:title|titel|titre|titulo|titolo|tytul|tittel|titteli)$/.test(title ?? '');
const isWorkplace = (title: string) =>
  /^(?:arbetsplats|arbejdsplads|arbeidsplass|arbeitsplatz|tyopaikka|workplace)(?:en)?$/.test(title);
const isClient = (title: string) =>
  /^(?:kunde?|client|klient|customer|asiakas)(?:s? ?(?:namn|navn|name))?$/.test(title);
const isPlace = (title: string) => /^(?:arbete|hem|arbejde|hjem|arbeid|work|home)$/.test(title);
const hasName = (fields: readonly ColumnField[]) =>
  fields.some((field) => field === 'name' || field === 'given' || field === 'family');

/** What a column of this title is for sure not, whatever its values look like. */
export const isNever = (header: string): boolean => isOneOf(NEVER, [titleOf(header), wordsOf(header)]);

const isOneOf = (patterns: readonly RegExp[], titles: readonly string[]) =>
  patterns.some((pattern) => titles.some((title) => pattern.test(title)));

function fieldOf(header: string): ColumnField {
  const title = titleOf(header);
  if (title === '') return 'ignored';
  if (title === 'nom') return 'family';
  const titles = [...new Set([title, wordsOf(header)])];
  const whole = titles.map(wholeOf).find(Boolean);
  if (whole) return whole;
  if (isOneOf(NEVER, titles)) return 'ignored';
  // Which of several it is says nothing of what it is ("Telefon 2, arbete", "Person - Job title").
  const bare = [...new Set(titles.map(unqualified))].filter(Boolean);
  const named = bare.map(wholeOf).find(Boolean);
  if (named) return named;
  return PATTERNS.find(([, pattern]) => isOneOf([pattern], [...titles, ...bare]))?.[0] ?? 'ignored';
}

const wholeOf = (title: string): ColumnField | undefined =>
  BY_TITLE.get(title) ?? (/^birth day$/.test(title) ? undefined : BY_JOINED.get(joined(title)));

const unqualified = (title: string): string =>
  title
    .split(' ')
    .filter((word) => !QUALIFIERS.has(word) && !/^\d$/.test(word))
    .join(' ');
