import { brokenField, soundOnes } from '../../records/checks/index.ts';
import type { Contact, Profile } from '../../records/index.ts';
import { emailKey, foldText, type Id } from '../../words/index.ts';
import { sameValue } from '../../words/same.ts';
import type { BookDb } from '../db.ts';
import { eachPiece } from '../pieces.ts';
import { isSoundCard } from '../sound-card.ts';
import type { Card, StandingRow } from '../tables.ts';

/** A contact with its pages and, once the background has computed it, how the tie stands. */
export interface ContactView {
  contact: Contact;
  profiles: Profile[];
  standing: StandingRow | null;
  /** The records that were merged into this one. */
  mergedFrom: Id[];
}

/** One contact by id. A record that was merged away leads to the one that carries on. */
export async function contactOf(db: BookDb, id: Id): Promise<ContactView | null> {
  let contact = await db.contacts.get(id);
  for (let steps = 0; contact?.mergedInto && steps < 20; steps++)
    contact = await db.contacts.get(contact.mergedInto);
  if (!contact || contact.mergedInto || brokenField('contacts', contact) !== null) return null;
  const [profiles, standing, mergedFrom] = await Promise.all([
    db.profiles.where('contactId').equals(contact.id).toArray(),
    db.standings.get(contact.id),
    db.contacts.where('mergedInto').equals(contact.id).primaryKeys(),
  ]);
  return { contact, profiles: soundOnes('profiles', profiles), standing: standing ?? null, mergedFrom };
}

/** The contacts of these ids as they stand, merged ones too; those that are gone are left out. */
export async function contactsOf(db: BookDb, ids: Id[]): Promise<Contact[]> {
  return (await db.contacts.bulkGet(ids)).filter((one) => one !== undefined);
}

/** How many contacts stand in the book, merged ones too. */
export function countAllContacts(db: BookDb): Promise<number> {
  return db.contacts.count();
}

/** Hands over every contact as it stands, merged ones too, in the order of ids, `most` at a time. */
export function eachContact(db: BookDb, use: (some: Contact[]) => void, most: number): Promise<void> {
  return eachPiece(db.contacts, use, most);
}

/** Everybody with their pages, to be compared with each other: reads the whole of both. */
export async function everybody(db: BookDb): Promise<{ contacts: Contact[]; profiles: Profile[] }> {
  const [contacts, profiles] = await Promise.all([db.contacts.toArray(), db.profiles.toArray()]);
  return { contacts, profiles };
}

/** The contact that has one of these profile keys (`linkedin:anna-berg`); the first key that is known decides. */
export async function contactByKeys(db: BookDb, keys: string[]): Promise<ContactView | null> {
  const profiles = await db.profiles.where('keys').anyOf(keys).toArray();
  for (const key of keys) {
    const found = profiles.find((profile) => profile.keys.includes(key));
    if (found) return contactOf(db, found.contactId);
  }
  return null;
}

/** Whom a person might be: everyone who shares a profile key, an e-mail address or the folded name. */
export async function knownLike(
  db: BookDb,
  person: { keys: string[]; emails: string[]; name: string | null },
): Promise<{ contact: Contact; profiles: Profile[] }[]> {
  const [byKey, byEmail, byName] = await Promise.all([
    db.profiles.where('keys').anyOf(person.keys).toArray(),
    db.cards.where('emailKeys').anyOf(person.emails.map(emailKey)).primaryKeys(),
    person.name ? db.cards.where('nameKey').equals(foldText(person.name)).primaryKeys() : [],
  ]);
  const ids = [...new Set([...byKey.map((profile) => profile.contactId), ...byEmail, ...byName])];
  const contacts = (await db.contacts.bulkGet(ids)).filter((one) => one !== undefined && !one.mergedInto);
  const profiles = await db.profiles.where('contactId').anyOf(ids).toArray();
  return contacts.flatMap((contact) =>
    contact ? [{ contact, profiles: profiles.filter((profile) => profile.contactId === contact.id) }] : [],
  );
}

/** Cards read at a time: what a browser hands over in one piece, it hands over without a pause. */
const AT_ONCE = 1000;
/** The same where each is asked for by itself, which costs the page more than reading them does. */
const MENDED_AT_ONCE = 150;
/** Cards read in one transaction. */
const READ_TOGETHER = 1500;

/**
 * Every card, in the order of names. For the dashboard only: it reads the whole book, in its small form, piece by piece
 * so that the page goes on answering.
 */
export async function allCards(db: BookDb): Promise<Card[]> {
  const cards: Card[] = [];
  await db.transaction('r', db.cards, async () => {
    await eachPiece(db.cards, (some) => cards.push(...some.filter(isSoundCard)), AT_ONCE);
  });
  // Reading in the order of keys and sorting here is several times faster than reading in the order of an index.
  return cards.sort(byNameKey);
}

/** The cards of some contacts, in the order of `ids`; those that are gone are left out. */
export async function cardsOf(db: BookDb, ids: Id[]): Promise<Card[]> {
  return (await db.cards.bulkGet(ids)).filter((card) => card !== undefined);
}

/**
 * `cards`, which `allCards` gave, brought up to date for some contacts: new ones in, gone ones out. A card that is what
 * it was stays the same object, and so does the list when nothing in it has changed.
 */
export async function refreshCards(db: BookDb, cards: Card[], ids: Id[]): Promise<Card[]> {
  const wanted = new Set(ids);
  const held = new Map<Id, Card>();
  for (const card of cards) if (wanted.has(card.id)) held.set(card.id, card);
  const fresh = new Map<Id, Card | undefined>();
  // Each piece is asked for, handed over and compared in a task of its own; several share a transaction, since each waits
  // for its turn while the background writes one slice after the other.
  for (let from = 0; from < ids.length; from += READ_TOGETHER)
    await db.transaction('r', db.cards, async () => {
      const end = Math.min(ids.length, from + READ_TOGETHER);
      for (let at = from; at < end; at += MENDED_AT_ONCE) {
        const some = ids.slice(at, Math.min(end, at + MENDED_AT_ONCE));
        for (const [i, now] of (await db.cards.bulkGet(some)).entries()) {
          const id = some[i] ?? '';
          const before = held.get(id);
          fresh.set(id, before && sameValue(now, before) ? before : now);
        }
      }
    });
  const list: Card[] = [];
  let changed = false;
  let unsorted = false;
  for (const card of cards) {
    const now = held.has(card.id) ? fresh.get(card.id) : card;
    if (now !== card) changed = true;
    if (now && now.nameKey !== card.nameKey) unsorted = true;
    if (now) list.push(now);
  }
  for (const id of held.keys()) fresh.delete(id);
  // Who is left was not there before.
  for (const card of fresh.values())
    if (card) {
      list.push(card);
      changed = unsorted = true;
    }
  if (!changed) return cards;
  return unsorted ? list.sort(byNameKey) : list;
}

function byNameKey(a: Card, b: Card): number {
  return a.nameKey < b.nameKey ? -1 : a.nameKey > b.nameKey ? 1 : a.id < b.id ? -1 : 1;
}

/** A page of the book in the order of names, archived people left out. Reads only the rows it gives. */
export async function listContacts(
  db: BookDb,
  { offset = 0, limit, archived = false }: { offset?: number; limit: number; archived?: boolean },
): Promise<Contact[]> {
  const ids = await db.cards
    .orderBy('nameKey')
    .filter((card) => archived || !card.archived)
    .offset(offset)
    .limit(limit)
    .primaryKeys();
  return (await db.contacts.bulkGet(ids)).filter((contact) => contact !== undefined);
}

/** People whose name begins with `text`, for a chooser ("met through …"). */
export async function suggestNames(
  db: BookDb,
  text: string,
  limit: number,
): Promise<{ id: Id; name: string; company: string | null }[]> {
  const cards = await db.cards.where('nameKey').startsWith(foldText(text)).limit(limit).toArray();
  return cards.map(({ id, name, company }) => ({ id, name, company }));
}

/** From so many letters on a word is looked for in the middle of names, too. */
const INSIDE_FROM = 2;

/**
 * People for the address bar, which knows nothing of the dashboard's index: those whose name begins with `text`, then
 * those of whose name some word begins with each of its words ("brok" finds Linnea Brokvist). Reads the names from their
 * index, and only the rows it gives. At most `limit`.
 */
export async function suggestByWords(
  db: BookDb,
  text: string,
  limit: number,
): Promise<{ id: Id; name: string; company: string | null }[]> {
  const first = await suggestNames(db, text, limit);
  const words = foldText(text).split(' ').filter(Boolean);
  if (first.length >= limit || words.every((word) => word.length < INSIDE_FROM)) return first;
  const keys = (await db.cards.orderBy('nameKey').uniqueKeys()).map(String);
  const fitting = keys.filter((key) => {
    const padded = ` ${key}`;
    return words.every((word) => padded.includes(` ${word}`));
  });
  const known = new Set(first.map(({ id }) => id));
  const more = await db.cards
    .where('nameKey')
    .anyOf(fitting.slice(0, 2 * limit))
    .limit(2 * limit)
    .toArray();
  return [
    ...first,
    ...more.filter(({ id }) => !known.has(id)).map(({ id, name, company }) => ({ id, name, company })),
  ].slice(0, limit);
}

/** How many contacts carry each label, the commonest first. Reads index keys only. */
export async function labelCounts(db: BookDb): Promise<{ label: string; count: number }[]> {
  const labels = (await db.cards.orderBy('labels').uniqueKeys()).map(String);
  const counts = await Promise.all(labels.map((label) => db.cards.where('labels').equals(label).count()));
  return labels
    .map((label, i) => ({ label, count: counts[i] ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

/** How many people there are in the book, merged records not counted. */
export function countContacts(db: BookDb): Promise<number> {
  return db.cards.count();
}

/** How many people there are of whom nothing tells yet what they are to the user. */
export function countUnsorted(db: BookDb): Promise<number> {
  return db.cards.where('unsorted').equals(1).count();
}

/** Everybody who offers something, archived people left out. Reads every contact once: only when the user asks for it. */
export async function contactsWithOffers(db: BookDb): Promise<Pick<Contact, 'id' | 'name' | 'offers'>[]> {
  const found = await db.contacts
    .filter(({ offers, archived, mergedInto }) => offers.length > 0 && !archived && !mergedInto)
    .toArray();
  return found.map(({ id, name, offers }) => ({ id, name, offers }));
}
