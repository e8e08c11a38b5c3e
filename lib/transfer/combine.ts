import { type Imported, type ImportedPerson, joinImported } from '../records/index.ts';
import { indexPeople } from '../same-person/people-index.ts';
import { type Identity, identityOf, keysOf, sureKeysOf, verdict } from '../same-person/verdict.ts';
import { fail, foldText, ok, type Problem, type Result } from '../words/index.ts';
import type { Format } from './format.ts';

/**
 * The files of one archive as one import. Rows of the same profile become one person; a row without a profile joins the
 * only person of that name. A file that holds a whole book stands alone: among several parts it is refused.
 */
export function combine(
  parts: Imported[],
  problems: Problem[],
  formats: readonly Format[],
): Result<Imported> {
  const [first] = parts;
  if (!first) return fail(problems[0] ?? { code: 'fileUnknown' });
  const book = parts.find((part) => part.book !== null);
  if (book) return parts.length === 1 ? ok(book) : fail({ code: 'fileUnknown' });
  const wholeOf = (part: Imported) => formats.find(({ id }) => id === part.format)?.partOf;
  const whole = parts.map(wholeOf).find((id) => id !== undefined);
  // LinkedIn's archive has tables of skills, courses and one's own addresses that look like people and are none.
  const used = whole === undefined ? parts : parts.filter((part) => wholeOf(part) === whole);
  const addresses = new Set(formats.filter(({ holdsAddresses }) => holdsAddresses).map(({ id }) => id));
  return ok({
    format: whole ?? first.format,
    people: mergeRows(
      used.flatMap((part) => part.people),
      addresses,
    ),
    book: null,
    skipped: used.flatMap((part) => part.skipped),
    problems: [...problems, ...used.flatMap((part) => part.problems)],
  });
}

/**
 * Joins rows that speak of one person, in the order the people first appear: those that are surely the same, and besides
 * rows without a profile by their name, but only where the files hold a single address of that name: of two namesakes nobody
 * can tell which one a bare name means. The user's own rows are one. Input is not changed.
 */
function mergeRows(rows: ImportedPerson[], addressFormats: ReadonlySet<string>): ImportedPerson[] {
  const people: ImportedPerson[] = [];
  const namesakes = namesakesIn(rows, addressFormats);
  const places = indexPeople<number>((who) => (namesakes.has(who.nameKey) ? sureKeysOf(who) : keysOf(who)));
  let own: number | undefined;
  for (const row of [...rows.filter(hasHandle), ...rows.filter((row) => !hasHandle(row))]) {
    const isOwn = row.reading.own === true;
    const who = identityInArchive(row);
    const isOf = (place: number) => {
      const person = people[place];
      return person !== undefined && verdict(identityInArchive(person), who).is !== 'no';
    };
    const place = isOwn ? own : places.likely(who).find(isOf);
    const person = place === undefined ? undefined : people[place];
    if (place !== undefined && person) people[place] = joinImported(person, row);
    else people.push(row);
    if (isOwn) own ??= people.length - 1;
    else places.add(place ?? people.length - 1, who);
  }
  return people;
}

const hasHandle = (row: ImportedPerson) => row.reading.handle !== null;

/**
 * One archive tells of one network: a company that a recommendation names is that of its day, and speaks against nobody. Rows
 * with one e-mail address are joined when the import is planned, where the user is told.
 */
const identityInArchive = (row: ImportedPerson): Identity => ({
  ...identityOf(row),
  emailKeys: [],
  company: null,
});

/** Names that more than one address, or more than one profile, goes by. */
function namesakesIn(rows: ImportedPerson[], addressFormats: ReadonlySet<string>): Set<string> {
  const addresses = new Map<string, number>();
  const handles = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = foldText(row.reading.name ?? '');
    if (addressFormats.has(row.reading.evidence.name ?? ''))
      addresses.set(key, (addresses.get(key) ?? 0) + 1);
    if (row.reading.handle) handles.set(key, (handles.get(key) ?? new Set()).add(row.reading.handle));
  }
  return new Set(
    [...addresses.keys(), ...handles.keys()].filter(
      (key) => (addresses.get(key) ?? 0) > 1 || (handles.get(key)?.size ?? 0) > 1,
    ),
  );
}
