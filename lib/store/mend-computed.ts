import { Dexie } from 'dexie';
import type { Id } from '../words/index.ts';
import { cardOf, sumUpLog } from './card.ts';
import type { BookDb } from './db.ts';
import { announceChange } from './notice.ts';
import { needRoom } from './room.ts';
import type { SuggestionRow } from './tables.ts';

/** Contacts mended in one transaction, so that a command never waits long. */
const BATCH = 500;

/** What is computed and does not agree with the records it is computed from. */
interface Disagreements {
  /** People without a card (and so without being found), and people whom no ranking knows of. */
  cardless: Id[];
  unranked: Id[];
  /** Rows about people who are not in the book. */
  cards: Id[];
  standings: Id[];
  /** Ranks of suggestions of nobody, or of somebody who is called something else by now. */
  suggestions: number[];
}

/**
 * Holds what is computed (cards, which are searched; standings; the list of suggestions) against the records, and makes
 * anew what does not agree: everything is written together, so after a crash it should, and this makes sure. Compares ids,
 * which costs some reads of keys whatever the rows hold. Who is to be ranked is left marked for the next ranking. Returns
 * how many rows were mended.
 */
export async function mendComputed(db: BookDb): Promise<number> {
  const found = await disagreements(db);
  const { cardless, unranked, cards, standings, suggestions } = found;
  const mended = Object.values(found).reduce((sum, some) => sum + some.length, 0);
  if (mended === 0) return 0;
  await needRoom();
  const toMark = [...new Set([...cardless, ...unranked])];
  for (let at = 0; at < toMark.length; at += BATCH)
    await markAndMake(db, toMark.slice(at, at + BATCH), new Set(cardless));
  await db.transaction('rw', [db.cards, db.standings, db.suggestions, db.runs], async () => {
    await db.cards.bulkDelete(cards);
    await db.standings.bulkDelete(standings);
    await db.suggestions.bulkDelete(suggestions);
    // Without a pool, the next ranking takes the whole book.
    await db.runs.delete('pool');
  });
  announceChange({ tables: ['contacts', 'standings', 'suggestions'], contactIds: [], everything: true });
  return mended;
}

async function disagreements(db: BookDb): Promise<Disagreements> {
  const tables = [db.contacts, db.cards, db.standings, db.stale, db.suggestions];
  return db.transaction('r', tables, async () => {
    const [all, merged, cards, standings, stale, listed] = await Promise.all([
      db.contacts.toCollection().primaryKeys(),
      // Only those that were merged into somebody have an entry there.
      db.contacts.where('mergedInto').above('').primaryKeys(),
      db.cards.toCollection().primaryKeys(),
      db.standings.toCollection().primaryKeys(),
      db.stale.toCollection().primaryKeys(),
      db.suggestions.toArray(),
    ]);
    const gone = new Set(merged);
    const people = new Set(all.filter((id) => !gone.has(id)));
    const carded = new Set(cards);
    const ranked = new Set([...standings, ...stale]);
    const named = await db.cards.bulkGet(listed.map(({ contactId }) => contactId));
    const agrees = (row: SuggestionRow, at: number) =>
      people.has(row.contactId) && named[at]?.name === row.name;
    return {
      cardless: [...people].filter((id) => !carded.has(id)),
      unranked: [...people].filter((id) => !ranked.has(id)),
      cards: cards.filter((id) => !people.has(id)),
      standings: standings.filter((id) => !people.has(id)),
      suggestions: listed.flatMap((row, at) => (agrees(row, at) ? [] : row.rank)),
    };
  });
}

/** Marks people for the next ranking, and makes the cards of those who have none. */
async function markAndMake(db: BookDb, ids: Id[], cardless: ReadonlySet<Id>): Promise<void> {
  await db.transaction('rw', [db.contacts, db.exchanges, db.cards, db.stale], async () => {
    const contacts = await db.contacts.bulkGet(ids);
    for (const contact of contacts) {
      // Erased since it was looked at.
      if (!contact || contact.mergedInto) continue;
      await db.stale.put({ id: contact.id });
      if (!cardless.has(contact.id)) continue;
      const log = await db.exchanges
        .where('[contactId+on]')
        .between([contact.id, Dexie.minKey], [contact.id, Dexie.maxKey])
        .toArray();
      await db.cards.put(cardOf(contact, sumUpLog(log), null));
    }
  });
}
