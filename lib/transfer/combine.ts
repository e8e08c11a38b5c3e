import {
  fail,
  foldText,
  type Imported,
  type ImportedPerson,
  ok,
  type Problem,
  type Result,
} from '../contact/index.ts';
import { distinct } from './person.ts';

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
  return ok({
    format: linkedin ? 'linkedin-archive' : first.format,
    people: mergeRows(parts.flatMap((part) => part.people)),
    book: null,
    skipped: parts.flatMap((part) => part.skipped),
    problems: [...problems, ...parts.flatMap((part) => part.problems)],
  });
}

/** Joins rows that speak of one person, in the order the people first appear. Input is not changed. */
export function mergeRows(rows: ImportedPerson[]): ImportedPerson[] {
  const people: ImportedPerson[] = [];
  const byHandle = new Map<string, number>();
  const byName = new Map<string, number[]>();
  // Rows with a profile first: they tell apart people of one name before a bare name is given to one of them.
  for (const row of [...rows.filter(hasHandle), ...rows.filter((row) => !hasHandle(row))]) {
    const name = foldText(row.reading.name ?? '');
    const sameName = byName.get(name) ?? [];
    const handle = row.reading.handle && `${row.reading.site}:${row.reading.handle}`;
    const known = handle
      ? byHandle.get(handle)
      : sameName.length === 1 && isBare(row)
        ? sameName[0]
        : undefined;
    const person = known === undefined ? undefined : people[known];
    if (known !== undefined && person) {
      people[known] = join(person, row);
      continue;
    }
    if (handle) byHandle.set(handle, people.length);
    if (name) byName.set(name, [...sameName, people.length]);
    people.push(row);
  }
  return people;
}

const hasHandle = (row: ImportedPerson) => row.reading.handle !== null;

/** A row that says no more than a name and what happened: it cannot be told from its namesake. */
const isBare = (row: ImportedPerson) => row.emails.length === 0 && row.reading.company === null;

/** Two rows of one person: the first keeps its word, the second fills what is empty. */
function join(a: ImportedPerson, b: ImportedPerson): ImportedPerson {
  const reading = { ...a.reading };
  for (const field of ['name', 'headline', 'company', 'role', 'location', 'industry', 'own'] as const)
    Object.assign(reading, { [field]: reading[field] ?? b.reading[field] });
  reading.evidence = { ...b.reading.evidence, ...a.reading.evidence };
  if (reading.positions.length === 0) reading.positions = b.reading.positions;
  const exchanges = [...a.exchanges];
  for (const exchange of b.exchanges)
    if (!exchanges.some((known) => JSON.stringify(known) === JSON.stringify(exchange)))
      exchanges.push(exchange);
  const urls = distinct([...(a.urls ?? []), ...(b.urls ?? [])]);
  return {
    ...a,
    reading,
    emails: distinct([...a.emails, ...b.emails]),
    phones: distinct([...a.phones, ...b.phones]),
    labels: distinct([...a.labels, ...b.labels]),
    notes: distinct([a.notes, b.notes]).join('\n\n') || null,
    metOn: a.metOn ?? b.metOn,
    exchanges,
    ...(urls.length > 0 ? { urls } : {}),
    ...(a.contact || b.contact ? { contact: { ...b.contact, ...a.contact } } : {}),
  };
}
