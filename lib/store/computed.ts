import { brokenField } from '../records/checks/index.ts';
import type { Contact, Exchange } from '../records/index.ts';
import type { Id } from '../words/index.ts';
import { cardOf, sumOf, sumUpLog } from './card.ts';
import type { BookDb } from './db.ts';
import { leavePool } from './list-pool.ts';
import type { Sending } from './sending.ts';
import type { Card, Change } from './tables.ts';
import { type Touched, touchedBy } from './touched.ts';

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
  const touched = await touchedBy(db, changes);
  // A wish of the user's concerns everybody: without a pool, the next ranking takes the whole book.
  if (touched.everybody) await db.runs.delete('pool');
  const ids = [...touched.ids];
  const gone = await writeCards(db, touched, held, sending);
  if (ids.length > 0) await sending.add(0, db.stale.bulkPut(ids.map((id) => ({ id }))));
  if (gone.length > 0) await forget(db, gone, withSuggestions);
  return ids;
}

/** Records handed to the database at a time: between two slices an act can tell how far it is, and be stopped. */
export const WRITTEN_AT_ONCE = 1000;

/** Writes the cards of those touched. Gives those who have none any more. */
async function writeCards(
  db: BookDb,
  { ids: touched, added, logged }: Touched,
  held: (id: Id) => object | undefined,
  sending: Sending,
): Promise<Id[]> {
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
    if (!contact || contact.mergedInto || brokenField('contacts', contact) !== null) gone.push(id);
    else {
      const came = logged.get(id);
      const card = oldCards.get(id);
      // Whoever came with this very change has no older entries to look for, and a log that was left alone is summed up
      // already: bulk acts stay one pass, which waits for nothing.
      if (added.has(id)) cards.push(cardOf(contact, sumUpLog(came ?? []), null));
      else if (card && !came) cards.push(cardOf(contact, sumOf(card), card.warmth));
      else {
        const sum = sumUpLog(await logOf(db, id));
        cards.push(cardOf(contact, { ...sum, likelihood: card?.likelihood }, card?.warmth ?? null));
      }
    }
  }
  if (cards.length > 0) await sending.add(cards.length, db.cards.bulkPut(cards));
  return gone;
}

/** Takes what was computed of people who are gone; without `withSuggestions` the list is left to the background. */
async function forget(db: BookDb, gone: Id[], withSuggestions: boolean): Promise<void> {
  await db.cards.bulkDelete(gone);
  await db.standings.bulkDelete(gone);
  const left = new Set(gone);
  await leavePool(db, left);
  await db.showings.filter((row) => left.has(row.contactId)).delete();
  if (withSuggestions) await db.suggestions.where('contactId').anyOf(gone).delete();
}

function logOf(db: BookDb, contactId: Id): Promise<Exchange[]> {
  return db.exchanges.where('[contactId+on]').between([contactId, ''], [contactId, '\uffff']).toArray();
}
