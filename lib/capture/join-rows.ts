import { type Imported, type ImportedPerson, joinImported } from '../records/index.ts';
import { emailKey, foldText } from '../words/index.ts';
import { pageKeysOf } from './known-people.ts';
import { namesAgree } from './plan-capture.ts';

/** An address with more names than this is that of an office. */
const NAMES_MAX = 3;

/**
 * Joins rows of one file that are surely one person: with the same page, or with the same e-mail address and names that do
 * not contradict each other. The later row is told of as skipped (`rowTwice`, with the line of the first). The user's own
 * rows are left alone.
 */
export function joinRows(rows: ImportedPerson[]): { people: ImportedPerson[]; skipped: Imported['skipped'] } {
  const people: ImportedPerson[] = [];
  const skipped: Imported['skipped'] = [];
  const at = new Map<string, number>();
  const offices = officesIn(rows);
  for (const row of rows) {
    const pages = pageKeysOf(row).map((key) => `page ${key}`);
    const mails = row.emails.map((email) => `mail ${emailKey(email)}`).filter((key) => !offices.has(key));
    const place = row.reading.own ? undefined : placeOf(row, pages, mails, at, people);
    const first = place === undefined ? undefined : people[place];
    if (place !== undefined && first) {
      people[place] = joinImported(first, row);
      skipped.push({ line: row.line, problem: { code: 'rowTwice', line: row.line, params: [first.line] } });
    } else people.push(row);
    if (!row.reading.own)
      for (const key of [...pages, ...mails]) if (!at.has(key)) at.set(key, place ?? people.length - 1);
  }
  return { people, skipped };
}

function placeOf(
  row: ImportedPerson,
  pages: string[],
  mails: string[],
  at: Map<string, number>,
  people: ImportedPerson[],
): number | undefined {
  for (const key of pages) if (at.has(key)) return at.get(key);
  for (const key of mails) {
    const place = at.get(key);
    const first = place === undefined ? undefined : people[place];
    const name = first?.reading.name;
    if (!first || !name || !row.reading.name || !namesAgree(name, row.reading.name)) continue;
    // Two pages on one site are two people, whatever their address.
    const apart = row.reading.handle !== null && first.reading.handle !== null;
    if (!(apart && row.reading.site === first.reading.site)) return place;
  }
  return undefined;
}

function officesIn(rows: ImportedPerson[]): Set<string> {
  const names = new Map<string, Set<string>>();
  for (const { reading, emails } of rows)
    for (const email of emails) {
      const key = `mail ${emailKey(email)}`;
      names.set(key, (names.get(key) ?? new Set()).add(foldText(reading.name ?? '')));
    }
  return new Set([...names].flatMap(([key, { size }]) => (size > NAMES_MAX ? key : [])));
}
