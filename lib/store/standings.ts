import { Dexie } from 'dexie';
import type { Day } from '../days/index.ts';
import { brokenField, soundOnes } from '../records/checks/index.ts';
import type { Contact, Exchange, Promised, Review } from '../records/index.ts';
import { grouped } from '../words/grouped.ts';
import type { Id, Warmth } from '../words/index.ts';
import { cardOf, sumUpLog } from './card.ts';
import type { BookDb } from './db.ts';
import { poolNote } from './list-pool.ts';
import { announceChange, NAMED_IDS_LIMIT } from './notice.ts';
import { eachPiece } from './pieces.ts';
import { needRoom } from './room.ts';
import type { Card, RunRow, StandingRow } from './tables.ts';

/** All that the ranking may need to know of one contact. */
export interface StandingSource {
  contact: Contact;
  exchanges: Exchange[];
  promises: Promised[];
}

/** Sums one contact up. Pure and synchronous: it runs inside a transaction. */
export type ComputeStanding<Standing, Input> = (source: StandingSource) => {
  warmth: Warmth;
  likelihood?: StandingRow['likelihood'];
  make?: number;
  standing: Standing;
  input: Input;
};

/**
 * Computes the standing of up to `limit` stale contacts in one transaction and takes them off the list, so that a
 * background that is stopped in the middle goes on where it was. Views are told whose warmth may be another now. Returns
 * their ids; none when nothing was stale.
 */
export async function refreshStandings<Standing, Input>(
  db: BookDb,
  limit: number,
  compute: ComputeStanding<Standing, Input>,
): Promise<Id[]> {
  const tables = [db.stale, db.contacts, db.exchanges, db.promises, db.standings, db.cards, db.runs];
  await needRoom();
  const refreshed = await db.transaction('rw', tables, async () => {
    const ids = await db.stale.orderBy('id').limit(limit).primaryKeys();
    if (ids.length === 0) return [];
    const { rows, cards } = await computeRows(db, ids, compute);
    await db.standings.bulkPut(rows);
    await db.cards.bulkPut(cards);
    await db.stale.bulkDelete(ids);
    // Until the list is written, nobody may take the pool for what the standings say.
    await db.runs.delete('pool');
    return ids;
  });
  if (refreshed.length > NAMED_IDS_LIMIT)
    announceChange({ tables: ['standings'], contactIds: [], everything: true });
  else if (refreshed.length > 0)
    announceChange({ tables: ['standings'], contactIds: refreshed, everything: false });
  return refreshed;
}

/** The standings of contacts, and the cards whose warmth they change. Those that are gone are left out. */
export async function computeRows<Standing, Input>(
  db: BookDb,
  ids: Id[],
  compute: ComputeStanding<Standing, Input>,
): Promise<{ rows: StandingRow[]; cards: Card[] }> {
  const [contacts, known, logs, promises] = await Promise.all([
    db.contacts.bulkGet(ids),
    db.cards.bulkGet(ids),
    exchangesByContact(db, ids),
    db.promises.where('contactId').anyOf(ids).toArray(),
  ]);
  const promised = grouped(promises, ({ contactId }) => contactId);
  const rows: StandingRow[] = [];
  const cards: Card[] = [];
  for (const [i, id] of ids.entries()) {
    const contact = contacts[i];
    const card = known[i];
    // One damaged record must not keep all the others from being ranked.
    if (!contact || contact.mergedInto || brokenField('contacts', contact) !== null) continue;
    const exchanges = soundOnes('exchanges', logs.get(id) ?? []);
    const row = compute({ contact, exchanges, promises: soundOnes('promises', promised.get(id) ?? []) });
    rows.push({ id, ...row });
    if (!card) continue;
    const { warmth, likelihood = null } = row;
    // A card of an older make does not say all that it should.
    const old =
      card.helped === undefined ||
      card.origin === undefined ||
      card.employers === undefined ||
      card.connectedOn === undefined ||
      card.coming === undefined ||
      card.search.needs === undefined;
    if (old) cards.push(cardOf(contact, { ...sumUpLog(exchanges), likelihood }, warmth));
    else if (card.warmth !== warmth || card.likelihood !== likelihood)
      cards.push({ ...card, warmth, likelihood });
  }
  return { rows, cards };
}

/** The logs of contacts whose ids are in order: one read where they lie side by side, one each where they do not. */
async function exchangesByContact(db: BookDb, ids: Id[]): Promise<Map<Id, Exchange[]>> {
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  const between =
    ids.length < SIDE_BY_SIDE ? 0 : await db.contacts.where('id').between(first, last, true, true).count();
  if (between === ids.length && between > 0)
    return grouped(
      await db.exchanges
        .where('[contactId+on]')
        .between([first, Dexie.minKey], [last, Dexie.maxKey])
        .toArray(),
      ({ contactId }) => contactId,
    );
  const logs = await Promise.all(
    ids.map((id) =>
      db.exchanges.where('[contactId+on]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
    ),
  );
  return new Map(ids.map((id, i) => [id, logs[i] ?? []]));
}

/** Fewer than this are read one by one, without looking how they lie. */
const SIDE_BY_SIDE = 10;

/** The standings of some contacts, or of all, in the order of ids. */
export async function standingsOf(db: BookDb, ids?: Id[]): Promise<StandingRow[]> {
  if (ids) return (await db.standings.bulkGet(ids)).filter((row) => row !== undefined);
  const all: StandingRow[] = [];
  await eachPiece(db.standings, (some) => all.push(...some));
  return all;
}

/** Writes the warmth of contacts whose tie has cooled or warmed with the days. */
export async function saveWarmth(db: BookDb, changed: { id: Id; warmth: Warmth }[]): Promise<void> {
  if (changed.length === 0) return;
  await needRoom();
  await db.transaction('rw', db.standings, db.cards, async () => {
    const ids = changed.map(({ id }) => id);
    const [rows, cards] = [await db.standings.bulkGet(ids), await db.cards.bulkGet(ids)];
    for (const [i, { warmth }] of changed.entries()) {
      const [row, card] = [rows[i], cards[i]];
      if (row) row.warmth = warmth;
      if (card) card.warmth = warmth;
    }
    await db.standings.bulkPut(rows.filter((row) => row !== undefined));
    await db.cards.bulkPut(cards.filter((card) => card !== undefined));
  });
  announceChange({ tables: ['standings'], contactIds: [], everything: true });
}

/** Marks contacts to be summed up again. */
export async function markStale(db: BookDb, ids: Id[]): Promise<void> {
  await needRoom();
  await db.stale.bulkPut(ids.map((id) => ({ id })));
}

/** How many contacts wait to be summed up. */
export function countStale(db: BookDb): Promise<number> {
  return db.stale.count();
}

/** The last full ranking, or null when there was none. */
export async function lastRun(db: BookDb): Promise<RunRow | null> {
  const row = await db.runs.get('ranking');
  return row?.id === 'ranking' ? row : null;
}

/** The user's day for which the list was made; null when the next one must be made of everybody. */
export async function listedOn(db: BookDb): Promise<Day | null> {
  return (await poolNote(db))?.on ?? null;
}

/** The suggestions the user has acted on since a day, that day included. */
export function reviewsSince(db: BookDb, since: Day): Promise<Review[]> {
  return db.reviews.where('on').aboveOrEqual(since).toArray();
}

/** How many suggestions there are to review. */
export function countSuggestions(db: BookDb): Promise<number> {
  return db.suggestions.count();
}
