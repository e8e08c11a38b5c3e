import {
  type Contact,
  type ImportedPerson,
  type Profile,
  profileKey,
  type Reading,
} from '../records/index.ts';
import { sameCompany } from '../words/companies.ts';
import { emailKey, foldText } from '../words/index.ts';

/** All that decides whether two are one person, whoever tells of them: the book, a page or a file. */
export interface Identity {
  name: string | null;
  /** Name and e-mail addresses in the form in which they are compared; empty where there is no name. */
  nameKey: string;
  emailKeys: readonly string[];
  pages: readonly { site: string; keys: readonly string[] }[];
  company: string | null;
  /** Companies of their positions, past and present. */
  positionsAt: readonly string[];
}

/** How we know, surest first. */
export type SameBy = 'profile' | 'email' | 'name-and-company';

/**
 * `same` may be joined unasked, `perhaps` is for the user to say. `shared` is what both have: the name in the address of a
 * page, an e-mail address, or the name.
 */
export type Verdict =
  | { is: 'same' | 'perhaps'; by: SameBy; shared: string }
  | { is: 'no'; by: 'other-page' | 'other-company' | 'nothing-shared'; shared: null };

/** An e-mail address that more names than this go by is that of an office ("info@…"). */
const NAMES_OF_ONE_ADDRESS = 3;

const NOBODYS: ReadonlySet<string> = new Set();

/**
 * The one rule of who is the same person, for pages, files, the rows of one file, and doubles in the book. Symmetric.
 *
 * 1. A page they share makes them the same, whatever they are called: names change, and each page is one person's.
 * 2. An e-mail address they share makes them the same where the names agree or one is unknown. Under another name it may be
 *    a new name or an address that two use: perhaps. Perhaps, too, where they have different pages on one site: most people
 *    have one page there, but it is easily made twice. Addresses in `offices` (see `officesAmong`) are nobody's.
 * 3. The same name, only spelt otherwise, is never more than perhaps. Different pages on one site speak against it, and so
 *    do two companies, unless one is a former or present company of the other's positions: people move on.
 */
export function verdict(a: Identity, b: Identity, offices: ReadonlySet<string> = NOBODYS): Verdict {
  const page = firstShared(pageKeysOf(a), pageKeysOf(b), NOBODYS);
  if (page !== null) return { is: 'same', by: 'profile', shared: page.replace(/^[^:]*:/, '') };
  const isElsewhere = a.pages.some(({ site }) => b.pages.some((other) => other.site === site));
  const email = firstShared(a.emailKeys, b.emailKeys, offices);
  if (email !== null)
    return {
      is: !isElsewhere && namesAgree(a.nameKey, b.nameKey) ? 'same' : 'perhaps',
      by: 'email',
      shared: email,
    };
  if (!a.nameKey || a.nameKey !== b.nameKey) return { is: 'no', by: 'nothing-shared', shared: null };
  if (isElsewhere) return { is: 'no', by: 'other-page', shared: null };
  if (!companiesAgree(a, b)) return { is: 'no', by: 'other-company', shared: null };
  return { is: 'perhaps', by: 'name-and-company', shared: firstOf([a.name ?? '', b.name ?? '']) };
}

/** The keys of which two must share one to be the same. */
export function sureKeysOf(person: Identity, offices: ReadonlySet<string> = NOBODYS): string[] {
  const keys: string[] = [];
  for (const key of pageKeysOf(person)) keys.push(`page ${key}`);
  for (const key of person.emailKeys) if (!offices.has(key)) keys.push(`mail ${key}`);
  return keys;
}

/** The keys of which two share one wherever the verdict is not `no`, surest first: whom to compare without comparing all. */
export function keysOf(person: Identity, offices: ReadonlySet<string> = NOBODYS): string[] {
  const keys = sureKeysOf(person, offices);
  if (person.nameKey) keys.push(`name ${person.nameKey}`);
  return keys;
}

/** The keys of all pages, the first first. */
export const pageKeysOf = ({ pages }: Identity): string[] => pages.flatMap(({ keys }) => keys);

/** The addresses that too many names go by to be anybody's, in the form in which addresses are compared. */
export function officesAmong(people: readonly Identity[]): Set<string> {
  const counts = new Map<string, number>();
  const often = new Set<string>();
  for (const { emailKeys } of people)
    for (const key of emailKeys) {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count > NAMES_OF_ONE_ADDRESS) often.add(key);
    }
  if (often.size === 0) return often;
  const names = new Map<string, Set<string>>();
  for (const { emailKeys, nameKey } of people)
    for (const key of emailKeys)
      if (often.has(key)) names.set(key, (names.get(key) ?? new Set()).add(nameKey));
  return new Set([...names].flatMap(([key, { size }]) => (size > NAMES_OF_ONE_ADDRESS ? key : [])));
}

/** Somebody of the book, with their pages. */
export function identityOfContact(contact: Contact, profiles: readonly Profile[]): Identity {
  return identityFrom(contact, contact.emails, profiles);
}

/** Somebody a page or a file tells of. */
export function identityOf(person: Pick<ImportedPerson, 'reading' | 'emails' | 'profiles'>): Identity {
  const { reading, emails, profiles = [] } = person;
  const pages = [reading, ...profiles].flatMap(({ site, handle, aliases }) =>
    handle ? [{ site, keys: [handle, ...aliases].map((each) => profileKey(site, each)) }] : [],
  );
  return identityFrom(reading, emails, pages);
}

const identityFrom = (
  { name, company, positions }: Pick<Reading, 'name' | 'company' | 'positions'>,
  emails: readonly string[],
  pages: Identity['pages'],
): Identity => ({
  name,
  nameKey: foldText(name ?? ''),
  emailKeys: emails.map(emailKey).filter(Boolean),
  company,
  positionsAt: companiesOf(positions),
  pages,
});

const companiesOf = (positions: Contact['positions']): string[] =>
  positions.flatMap(({ company }) => company ?? []);

/** The first in the order of letters, so that it is the same whoever is asked first. */
const firstOf = (texts: readonly string[]): string => [...texts].sort()[0] ?? '';

function firstShared(
  some: readonly string[],
  others: readonly string[],
  not: ReadonlySet<string>,
): string | null {
  if (some.length === 0 || others.length === 0) return null;
  const shared = some.filter((one) => others.includes(one) && !not.has(one));
  return shared.length > 0 ? firstOf(shared) : null;
}

/** As far as the names go: one is unknown, or has all the words of the other ("Anna Berg", "Anna Maria Berg"). */
function namesAgree(a: string, b: string): boolean {
  if (!a || !b) return true;
  const [words, otherWords] = [a.split(' '), b.split(' ')];
  return words.every((word) => otherWords.includes(word)) || otherWords.every((word) => words.includes(word));
}

function companiesAgree(a: Identity, b: Identity): boolean {
  if (!a.company || !b.company) return true;
  const hasHeld = ({ positionsAt }: Identity, company: string) =>
    positionsAt.some((one) => sameCompany(one, company));
  return sameCompany(a.company, b.company) || hasHeld(a, b.company) || hasHeld(b, a.company);
}
