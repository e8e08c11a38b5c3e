import { brokenField, soundOnes } from '../records/checks/index.ts';
import {
  balanceOf,
  type Contact,
  connectedDay,
  type Exchange,
  type Group,
  isUnsorted,
  type Meeting,
  originKey,
  type Settings,
} from '../records/index.ts';
import { LOG_TEXT_LIMIT } from '../search/query.ts';
import { emailKey, foldText, type Id, type Warmth } from '../words/index.ts';
import { fieldOf } from '../words/same.ts';
import type { BookDb } from './db.ts';
import { leavePool } from './list-pool.ts';
import type { Sending } from './sending.ts';
import type { Card, Change } from './tables.ts';

/** What a card holds of a contact's log. */
export type LogSum = Pick<Card, 'lastOn' | 'balance' | 'helped' | 'likelihood'> & {
  log: string;
  past: string;
};

/** The log of one contact as its card holds it. */
export function sumUpLog(exchanges: Exchange[]): LogSum {
  const latest = soundOnes('exchanges', exchanges).toSorted((a, b) => (a.on < b.on ? 1 : -1));
  const [log, past]: [string[], string[]] = [[], []];
  let room = LOG_TEXT_LIMIT;
  for (const { note, received } of latest) {
    if (!note || room <= 0) continue;
    const text = foldText(note).slice(0, room);
    room -= text.length + 1;
    (received.length > 0 ? past : log).push(text);
  }
  return {
    lastOn: latest[0]?.on ?? null,
    balance: latest.length > 0 ? balanceOf(latest).word : null,
    helped: latest.filter(({ received }) => received.length > 0).length,
    log: log.join(' '),
    past: past.join(' '),
  };
}

/** What a card says of a log, for the next card of the same contact. */
function sumOf(card: Card): LogSum {
  return { ...card, log: card.search.log ?? '', past: card.search.past ?? '' };
}

/** The card of a contact: what lists and search need of it. */
export function cardOf(contact: Contact, sum: LogSum | null, warmth: Warmth | null): Card {
  const { lastOn, balance, helped, likelihood, log, past } = sum ?? sumUpLog([]);
  const rest = [
    contact.headline,
    contact.location,
    contact.notes,
    contact.howWeMet,
    ...contact.labels,
    ...contact.offers,
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
    likelihood: likelihood ?? null,
    balance,
    ...(helped === undefined ? {} : { helped }),
    howMet: contact.howWeMet,
    origin: originKey(contact.origin),
    employers: [...new Set(contact.positions.flatMap(({ company }) => company ?? []))],
    connectedOn: connectedDay(contact),
    ...(contact.acquaintance ? { acquaintance: contact.acquaintance } : {}),
    ...(isUnsorted(contact, lastOn) ? { unsorted: 1 } : {}),
    ...(contact.resting ? { resting: true } : {}),
    search: {
      name: nameKey,
      work: joinFolded([contact.role, contact.company]),
      rest: joinFolded(rest),
      log,
      ...(past ? { past } : {}),
      help: joinFolded(contact.offers),
      needs: joinFolded(contact.needs),
    },
    updatedAt: contact.updatedAt,
  };
}

function joinFolded(texts: (string | null)[]): string {
  return foldText(texts.filter(Boolean).join(' '));
}

/**
 * Brings what is computed up to date with a list of changes, inside the same transaction: cards at once, standings and
 * suggestions by marking the contact stale (the ranking is not the store's to know). `held` gives contacts that the
 * command has at hand; without `withSuggestions` the list is left to the background. Cards go through `sending`, which is
 * not ended. Returns the touched contacts.
 */
export async function refreshComputed(
  db: BookDb,
  changes: Change[],
  held: (id: Id) => object | undefined,
  withSuggestions: boolean,
  sending: Sending,
): Promise<Id[]> {
  // A wish of the user's concerns everybody: without a pool, the next ranking takes the whole book.
  if (changes.some(concernsEverybody)) await db.runs.delete('pool');
  const touched = new Set<Id>();
  const added = new Set<Id>();
  /** Contacts whose log has changed, with the entries that came. */
  const logged = new Map<Id, Exchange[]>();
  const note = (contactId: Id, came: Exchange[]) =>
    logged.set(contactId, [...(logged.get(contactId) ?? []), ...came]);
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
      if (change.table === 'exchanges') note(contactId, record === change.new ? [record as Exchange] : []);
    }
    if (
      change.field !== null &&
      (change.table === 'exchanges' || change.table === 'promises' || change.table === 'profiles')
    ) {
      const owner = await db.records(change.table).get(change.id);
      if (owner) touched.add(owner.contactId);
      if (owner && change.table === 'exchanges') note(owner.contactId, []);
      // An entry moved to another contact leaves the first one to be brought up to date as well.
      if (change.field === 'contactId' && typeof change.old === 'string') {
        touched.add(change.old);
        if (change.table === 'exchanges') note(change.old, []);
      }
    }
  }
  const ids = [...touched];
  const unread = ids.filter((id) => !held(id));
  const read = new Map((await db.contacts.bulkGet(unread)).map((contact, i) => [unread[i], contact]));
  const old = ids.filter((id) => !added.has(id));
  const oldCards = new Map((await db.cards.bulkGet(old)).map((card) => [card?.id, card]));
  let cards: Card[] = [];
  const gone: Id[] = [];
  for (const id of ids) {
    if (cards.length === WRITTEN_AT_ONCE) {
      await sending.add(cards.length, db.cards.bulkPut(cards));
      cards = [];
    }
    const contact = (held(id) as Contact | undefined) ?? read.get(id);
    // Of a record that cannot be read there is no card: no list stumbles over it.
    if (!contact || contact.mergedInto || brokenField('contacts', contact) !== null) {
      gone.push(id);
      continue;
    }
    const card = oldCards.get(id);
    const came = logged.get(id);
    // Whoever came with this very change has no older entries to look for, and a log that was left alone is summed up
    // already: bulk acts stay one pass.
    if (added.has(id)) cards.push(cardOf(contact, sumUpLog(came ?? []), null));
    else if (card && !came) cards.push(cardOf(contact, sumOf(card), card.warmth));
    else {
      const sum = sumUpLog(await logOf(db, id));
      cards.push(cardOf(contact, { ...sum, likelihood: card?.likelihood }, card?.warmth ?? null));
    }
  }
  if (cards.length > 0) await sending.add(cards.length, db.cards.bulkPut(cards));
  if (ids.length > 0) await sending.add(0, db.stale.bulkPut(ids.map((id) => ({ id }))));
  if (gone.length > 0) {
    await db.cards.bulkDelete(gone);
    await db.standings.bulkDelete(gone);
    const left = new Set(gone);
    await leavePool(db, left);
    await db.showings.filter((row) => left.has(row.contactId)).delete();
    if (withSuggestions) await db.suggestions.where('contactId').anyOf(gone).delete();
  }
  return ids;
}

/** Records handed to the database at a time: between two slices an act can tell how far it is, and be stopped. */
export const WRITTEN_AT_ONCE = 1000;

/** The choices of the user that the list depends on. */
const LIST_SETTINGS: readonly (keyof Settings)[] = ['weeklyBudget', 'cadences', 'ownRecord'];

/** What is said of a group or a meeting that tells who is seen there, and when. */
const BOOKING: readonly (keyof Group | keyof Meeting)[] = [
  'memberIds',
  'on',
  'cancelled',
  'absent',
  'declinedIds',
];

function concernsEverybody({ table, field }: Change): boolean {
  if (table === 'goals') return true;
  if (table === 'groups' || table === 'meetings')
    return field === null || BOOKING.some((choice) => choice === field);
  return table === 'settings' && (field === null || LIST_SETTINGS.some((choice) => choice === field));
}

function logOf(db: BookDb, contactId: Id): Promise<Exchange[]> {
  return db.exchanges.where('[contactId+on]').between([contactId, ''], [contactId, '\uffff']).toArray();
}
