import { addDays, type Day, daysBetween } from '../days/index.ts';
import type { Exchange } from '../records/index.ts';
import type { Id } from '../words/index.ts';
import type { BookDb } from './db.ts';
import { needRoom } from './room.ts';
import type { AskedRow, ShowingRow, SuggestionRow } from './tables.ts';

/**
 * Notes which of the contacts in the list of suggestions have been shown on a day, once a contact and week. `week` is
 * the Monday. Contacts that are not in the list are left out: what was shown has since been dealt with.
 */
export async function noteShown(db: BookDb, contactIds: Id[], week: Day, today: Day): Promise<void> {
  await needRoom();
  await db.transaction('rw', db.suggestions, db.showings, async () => {
    const rows = await db.suggestions.where('contactId').anyOf(contactIds).toArray();
    const ids = rows.map((row) => showingId(row.contactId, week));
    const noted = await db.showings.bulkGet(ids);
    await db.showings.bulkAdd(
      rows.flatMap((row, i) => (noted[i] ? [] : [showingOf(row, ids[i] ?? '', today)])),
    );
  });
}

const showingId = (contactId: Id, week: Day): Id => `${week}/${contactId}`;

function showingOf(row: SuggestionRow, id: Id, on: Day): ShowingRow {
  const { contactId, shelf, likelihood, byChance = false } = row;
  return { id, contactId, on, shelf, likelihood, byChance };
}

/** What has been shown since a day, that day included. */
export function showingsSince(db: BookDb, since: Day): Promise<ShowingRow[]> {
  return db.showings.where('on').aboveOrEqual(since).toArray();
}

/** Forgets the record. The rows are the program's own, so there is no undo; the user is asked before. */
export async function forgetShowings(db: BookDb): Promise<void> {
  await needRoom(0, true);
  await db.transaction('rw', db.showings, db.runs, async () => {
    await db.showings.clear();
    await db.runs.delete('asked');
  });
}

/** Days between two questions, and how old a suggestion may be when it is asked about. */
const ASK_EVERY = 7;
const ASK_FROM = 3;
const ASK_UNTIL = 28;

export interface Question {
  showingId: Id;
  contactId: Id;
  name: string;
}

/**
 * The suggestion to ask about today ("was this a good suggestion?"), or null: at most one a week, of one the user acted
 * on by logging an exchange some days ago. Within the day the same question is given again until it is answered.
 */
export async function questionOf(db: BookDb, today: Day): Promise<Question | null> {
  await needRoom();
  return db.transaction('rw', [db.runs, db.showings, db.reviews, db.cards], async () => {
    const row = await db.runs.get('asked');
    const asked: AskedRow | null = row?.id === 'asked' ? row : null;
    // A question dated ahead was asked before the clock was set back, and counts for nothing.
    const since = asked ? daysBetween(asked.on, today) : ASK_EVERY;
    if (asked && since === 0) {
      const showing = await db.showings.get(asked.showingId);
      return showing && showing.good === undefined ? questionFor(db, showing) : null;
    }
    if (since > 0 && since < ASK_EVERY) return null;
    const shown = await db.showings
      .where('on')
      .between(addDays(today, -ASK_UNTIL), addDays(today, -ASK_FROM), true, true)
      .reverse()
      .toArray();
    for (const showing of shown) {
      if (showing.good !== undefined) continue;
      const acts = await db.reviews.where('contactId').equals(showing.contactId).toArray();
      if (!acts.some((act) => act.act === 'logged' && act.on >= showing.on)) continue;
      const question = await questionFor(db, showing);
      if (!question) continue;
      await db.runs.put({ id: 'asked', on: today, showingId: showing.id });
      return question;
    }
    return null;
  });
}

async function questionFor(db: BookDb, { id, contactId }: ShowingRow): Promise<Question | null> {
  const card = await db.cards.get(contactId);
  return card ? { showingId: id, contactId, name: card.name } : null;
}

/** Keeps the answer to a question. */
export async function judgeShowing(db: BookDb, showingId: Id, good: boolean): Promise<void> {
  await needRoom();
  await db.showings.update(showingId, { good });
}

/** Everything that was shown, each with the log of that contact since. For the page of the record only. */
export async function showingsWithLog(
  db: BookDb,
): Promise<
  { showing: ShowingRow; exchanges: Pick<Exchange, 'on' | 'reachedOut' | 'channel' | 'received'>[] }[]
> {
  const showings = await db.showings.orderBy('on').toArray();
  const list = [];
  for (const showing of showings)
    list.push({
      showing,
      exchanges: await db.exchanges
        .where('[contactId+on]')
        .between([showing.contactId, showing.on], [showing.contactId, '\uffff'])
        .toArray(),
    });
  return list;
}
