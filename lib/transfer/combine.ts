import { type Imported, type ImportedPerson, joinImported } from '../records/index.ts';
import { fail, foldText, ok, type Problem, type Result } from '../words/index.ts';

/**
 * The files of one archive as one import. Rows of the same profile become one person; a row without a profile joins the
 * only person of that name. A file that holds a whole book stands alone: among several parts it is refused.
 */
export function combine(parts: Imported[], problems: Problem[]): Result<Imported> {
  const [first] = parts;
  if (!first) return fail(problems[0] ?? { code: 'fileUnknown' });
  const book = parts.find((part) => part.book !== null);
  if (book) return parts.length === 1 ? ok(book) : fail({ code: 'fileUnknown' });
  const linkedin = parts.some((part) => part.format.startsWith('linkedin-'));
  // LinkedIn's archive has tables of skills, courses and one's own addresses that look like people and are none.
  const used = linkedin ? parts.filter((part) => part.format.startsWith('linkedin-')) : parts;
  return ok({
    format: linkedin ? 'linkedin-archive' : first.format,
    people: mergeRows(used.flatMap((part) => part.people)),
    book: null,
    skipped: used.flatMap((part) => part.skipped),
    problems: [...problems, ...used.flatMap((part) => part.problems)],
  });
}

/**
 * Joins rows that speak of one person, in the order the people first appear. Rows with a profile go by it. A row without
 * one goes by its name, but only where the files hold a single address of that name: of two namesakes nobody can tell
 * which one a bare name means. The user's own rows are one. Input is not changed.
 */
function mergeRows(rows: ImportedPerson[]): ImportedPerson[] {
  const people: ImportedPerson[] = [];
  const at = new Map<string, number>();
  const namesakes = namesakesIn(rows);
  for (const row of [...rows.filter(hasHandle), ...rows.filter((row) => !hasHandle(row))]) {
    const keys = keysOf(row, namesakes);
    const known = keys.map((key) => at.get(key)).find((place) => place !== undefined);
    const person = known === undefined ? undefined : people[known];
    if (known !== undefined && person) people[known] = joinImported(person, row);
    else people.push(row);
    for (const key of keys) if (!at.has(key)) at.set(key, known ?? people.length - 1);
  }
  return people;
}

const hasHandle = (row: ImportedPerson) => row.reading.handle !== null;
const nameKey = (row: ImportedPerson) => `name:${foldText(row.reading.name ?? '')}`;

function keysOf(row: ImportedPerson, namesakes: Set<string>): string[] {
  if (row.reading.own) return ['own'];
  const { site, handle } = row.reading;
  const named = row.reading.name !== null && !namesakes.has(nameKey(row)) ? [nameKey(row)] : [];
  return handle === null ? named : [`${site}:${handle}`, ...named];
}

/** Names that more than one address, or more than one profile, goes by. */
function namesakesIn(rows: ImportedPerson[]): Set<string> {
  const addresses = new Map<string, number>();
  const handles = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = nameKey(row);
    if (ADDRESSES.test(row.reading.evidence.name ?? '')) addresses.set(key, (addresses.get(key) ?? 0) + 1);
    if (row.reading.handle) handles.set(key, (handles.get(key) ?? new Set()).add(row.reading.handle));
  }
  return new Set(
    [...addresses.keys(), ...handles.keys()].filter(
      (key) => (addresses.get(key) ?? 0) > 1 || (handles.get(key)?.size ?? 0) > 1,
    ),
  );
}
const ADDRESSES = /connections|contacts|csv|vcard/;
