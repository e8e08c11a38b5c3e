import { type Contact, type Day, foldText, type Id, type Warmth } from '../contact/index.ts';
import type { BookDb } from './db.ts';
import { fieldOf } from './same.ts';
import type { Card, Change } from './tables.ts';

/** The card of a contact: what lists and search need of it. */
export function cardOf(contact: Contact, lastOn: Day | null, warmth: Warmth | null): Card {
  const rest = [
    contact.headline,
    contact.location,
    contact.notes,
    contact.howWeMet,
    ...contact.labels,
    ...contact.offers,
    ...contact.needs,
    ...contact.emails,
  ];
  const nameKey = foldText(contact.name);
  return {
    id: contact.id,
    name: contact.name,
    nameKey,
    role: contact.role,
    company: contact.company,
    industry: contact.industry,
    function: contact.function,
    seniority: contact.seniority,
    country: contact.region?.country ?? null,
    area: contact.region?.area ?? null,
    relation: contact.relation,
    labels: contact.labels,
    archived: contact.archived,
    lastOn,
    warmth,
    emailKeys: [...new Set(contact.emails.map(emailKey))],
    search: { name: nameKey, work: joinFolded([contact.role, contact.company]), rest: joinFolded(rest) },
    updatedAt: contact.updatedAt,
  };
}

function joinFolded(texts: (string | null)[]): string {
  return foldText(texts.filter(Boolean).join(' '));
}

/** The form in which e-mail addresses are compared. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/**
 * Brings what is computed up to date with a list of changes, inside the same transaction: cards at once, standings and
 * suggestions by marking the contact stale (the ranking is not the store's to know). `held` gives contacts that the
 * command has at hand; without `withSuggestions` the list is left to the background. Returns the touched contacts.
 */
export async function refreshComputed(
  db: BookDb,
  changes: Change[],
  held: (id: Id) => object | undefined,
  withSuggestions: boolean,
): Promise<Id[]> {
  // A wish of the user's concerns everybody: without a last ranking, the next one takes the whole book.
  if (changes.some(({ table }) => table === 'goals' || table === 'settings')) await db.runs.delete('ranking');
  const touched = new Set<Id>();
  const added = new Set<Id>();
  const logged = new Map<Id, Day>();
  for (const change of changes) {
    if (change.table === 'contacts') {
      touched.add(change.id);
      if (change.field === null && !('old' in change)) added.add(change.id);
      continue;
    }
    for (const record of [change.old, change.new]) {
      if (change.field !== null || typeof record !== 'object' || record === null) continue;
      const contactId = fieldOf(record, 'contactId');
      if (typeof contactId !== 'string') continue;
      touched.add(contactId);
      const on = fieldOf(record, 'on');
      if (change.table === 'exchanges' && record === change.new && typeof on === 'string')
        logged.set(contactId, maxDay(logged.get(contactId), on));
    }
    if (
      change.field !== null &&
      (change.table === 'exchanges' || change.table === 'promises' || change.table === 'profiles')
    ) {
      const owner = await db.records(change.table).get(change.id);
      if (owner) touched.add(owner.contactId);
      // An entry moved to another contact leaves the first one to be brought up to date as well.
      if (change.field === 'contactId' && typeof change.old === 'string') touched.add(change.old);
    }
  }
  const ids = [...touched];
  const unread = ids.filter((id) => !held(id));
  const read = new Map((await db.contacts.bulkGet(unread)).map((contact, i) => [unread[i], contact]));
  const old = ids.filter((id) => !added.has(id));
  const warmth = new Map((await db.standings.bulkGet(old)).map((row) => [row?.id, row?.warmth]));
  const cards: Card[] = [];
  const gone: Id[] = [];
  for (const id of ids) {
    const contact = (held(id) as Contact | undefined) ?? read.get(id);
    if (!contact || contact.mergedInto) {
      gone.push(id);
      continue;
    }
    // A contact that came with this very change has no older entries to look for: a bulk import stays one pass.
    const lastOn = added.has(id) ? (logged.get(id) ?? null) : await lastDayOf(db, id);
    cards.push(cardOf(contact, lastOn, warmth.get(id) ?? null));
  }
  await db.cards.bulkPut(cards);
  await db.stale.bulkPut(ids.map((id) => ({ id })));
  if (gone.length > 0) {
    await db.cards.bulkDelete(gone);
    await db.standings.bulkDelete(gone);
    const left = new Set(gone);
    await db.showings.filter((row) => left.has(row.contactId)).delete();
    if (withSuggestions) await db.suggestions.where('contactId').anyOf(gone).delete();
  }
  return ids;
}

/** The latest day in the log with a contact, or null. Reads one index key. */
export async function lastDayOf(db: BookDb, contactId: Id): Promise<Day | null> {
  const last = await db.exchanges
    .where('[contactId+on]')
    .between([contactId, ''], [contactId, '\uffff'])
    .last();
  return last?.on ?? null;
}

function maxDay(a: Day | undefined, b: Day): Day {
  return a !== undefined && a > b ? a : b;
}
