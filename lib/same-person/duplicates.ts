import type { Contact, Profile } from '../records/index.ts';
import type { Id } from '../words/index.ts';
import { indexPeople } from './people-index.ts';
import { identityOfContact, keysOf, officesAmong, type SameBy, verdict } from './verdict.ts';

export interface Double {
  a: Contact;
  b: Contact;
  /** Why the two may be one person. */
  by: SameBy;
  /** What they share: an address, or the name. */
  shared: string;
}

/** How a pair of contacts is remembered, whichever comes first. */
export const pairKey = (a: Id, b: Id): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** Of a placeholder that thousands are called by ("Kund"), this many are compared: pairs grow with the square. */
const COMPARED = 60;

/**
 * Every pair of contacts of which the verdict is not `no`. `notSame` holds the pairs the user has answered. Surest first, at
 * most `limit`; where very many share one page or one name, only the first of them are compared.
 */
export function findDoubles(
  contacts: Contact[],
  profiles: Profile[],
  notSame: readonly string[],
  limit = Number.POSITIVE_INFINITY,
): Double[] {
  const pages = new Map<Id, Profile[]>();
  for (const page of profiles) {
    const held = pages.get(page.contactId);
    if (held) held.push(page);
    else pages.set(page.contactId, [page]);
  }
  const people = contacts
    .filter(({ mergedInto }) => !mergedInto)
    .map((contact) => ({ contact, who: identityOfContact(contact, pages.get(contact.id) ?? []) }));
  const offices = officesAmong(people.map(({ who }) => who));
  const index = indexPeople<(typeof people)[number]>((who) => keysOf(who, offices));
  for (const one of people) index.add(one, one.who);
  const answered = new Set(notSame);
  const found = new Map<string, Double>();
  for (const group of index.groups()) {
    const compared = group.slice(0, COMPARED);
    for (const [at, a] of compared.entries())
      for (const b of compared.slice(at + 1)) {
        if (found.size >= limit) return [...found.values()];
        const key = pairKey(a.contact.id, b.contact.id);
        if (found.has(key) || answered.has(key)) continue;
        const { is, by, shared } = verdict(a.who, b.who, offices);
        if (is !== 'no') found.set(key, { a: a.contact, b: b.contact, by, shared });
      }
  }
  return [...found.values()];
}
