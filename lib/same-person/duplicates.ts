import type { Contact, Profile } from '../records/index.ts';
import { sameCompany } from '../words/companies.ts';
import { foldText, type Id } from '../words/index.ts';

/** Why two contacts may be one person, surest first. */
export type DoubleBy = 'profile' | 'email' | 'name-and-company';

export interface Double {
  a: Contact;
  b: Contact;
  by: DoubleBy;
  /** What they share, as the book has it: an address, or the name. */
  shared: string;
}

/** How a pair of contacts is remembered, whichever comes first. */
export const pairKey = (a: Id, b: Id): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** People who share an address with more than this many others do not share it as one person (info@…). */
const SHARED_BY_MANY = 3;
/** Of a placeholder that thousands are called by ("Kund"), this many are compared: pairs grow with the square. */
const COMPARED = 60;

/**
 * Every pair of contacts that may be one person: by the same page, else the same e-mail address, else the same name where
 * the companies do not speak against it. `notSame` holds the pairs the user has answered. Surest first, at most `limit`;
 * where very many share one page or one name, only the first of them are compared.
 */
export function findDoubles(
  contacts: Contact[],
  profiles: Profile[],
  notSame: readonly string[],
  limit = Number.POSITIVE_INFINITY,
): Double[] {
  const living = new Map(contacts.flatMap((one) => (one.mergedInto ? [] : [[one.id, one] as const])));
  const answered = new Set(notSame);
  const found = new Map<string, Double>();
  const pair = (all: Id[], by: DoubleBy, shared: string, agrees = (_a: Contact, _b: Contact) => true) => {
    if (all.length > SHARED_BY_MANY && by === 'email') return;
    const ids = all.slice(0, COMPARED);
    for (const [at, first] of ids.entries())
      for (const second of ids.slice(at + 1)) {
        if (found.size >= limit) return;
        const [a, b] = [living.get(first), living.get(second)];
        const key = pairKey(first, second);
        if (a && b && !found.has(key) && !answered.has(key) && agrees(a, b))
          found.set(key, { a, b, by, shared });
      }
  };
  for (const [key, ids] of groupBy(
    profiles,
    (page) => page.keys,
    (page) => page.contactId,
  ))
    pair(ids, 'profile', key.replace(/^[^:]*:/, ''));
  const people = [...living.values()];
  for (const [email, ids] of groupBy(
    people,
    (one) => one.emails.map((each) => each.trim().normalize('NFC').toLowerCase()),
    (one) => one.id,
  ))
    pair(ids, 'email', email);
  const sites = new Map<Id, Set<string>>();
  for (const page of profiles)
    sites.set(page.contactId, (sites.get(page.contactId) ?? new Set()).add(page.site));
  for (const [, ids] of groupBy(
    people,
    (one) => [foldText(one.name)],
    (one) => one.id,
  ))
    pair(ids, 'name-and-company', living.get(ids[0] ?? '')?.name ?? '', (a, b) => {
      // Two pages on one site are two people, whatever their name.
      const own = sites.get(a.id);
      if ([...(sites.get(b.id) ?? [])].some((site) => own?.has(site))) return false;
      return !a.company || !b.company || sameCompany(a.company, b.company);
    });
  return [...found.values()];
}

function groupBy<T>(all: T[], keysOf: (one: T) => string[], idOf: (one: T) => Id): Map<string, Id[]> {
  const groups = new Map<string, Set<Id>>();
  for (const one of all)
    for (const key of new Set(keysOf(one))) {
      if (!key) continue;
      const ids = groups.get(key);
      if (ids) ids.add(idOf(one));
      else groups.set(key, new Set([idOf(one)]));
    }
  return new Map([...groups].flatMap(([key, ids]) => (ids.size > 1 ? [[key, [...ids]] as const] : [])));
}
