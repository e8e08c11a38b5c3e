import { soundOnes } from '../../records/checks/index.ts';
import type { Exchange, Goal, Introduction, Promised } from '../../records/index.ts';
import type { Id } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { eachPiece } from '../pieces.ts';

/** The log with one contact, newest first; at most `limit` entries. */
export async function exchangesOf(db: BookDb, contactId: Id, limit = 500): Promise<Exchange[]> {
  const found = await db.exchanges
    .where('[contactId+on]')
    .between([contactId, ''], [contactId, '\uffff'])
    .reverse()
    .limit(limit)
    .toArray();
  return soundOnes('exchanges', found);
}

/** The promises between me and one contact: open ones first, the earliest due first, then the done ones. */
export async function promisesOf(db: BookDb, contactId: Id): Promise<Promised[]> {
  const promises = soundOnes('promises', await db.promises.where('contactId').equals(contactId).toArray());
  return promises.sort(
    (a, b) =>
      (a.doneOn ?? '').localeCompare(b.doneOn ?? '') ||
      (a.due ?? '9').localeCompare(b.due ?? '9') ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Every open promise, the earliest due first, those without a day last. */
export async function openPromises(db: BookDb): Promise<Promised[]> {
  const open = await db.promises.filter((promise) => promise.doneOn === null).toArray();
  return soundOnes('promises', open).sort(
    (a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || (a.createdAt < b.createdAt ? -1 : 1),
  );
}

/** The whole log in the order of ids, a batch at a time. Reads every entry: for a page that sums up the whole book. */
export function readLog(db: BookDb, take: (batch: Exchange[]) => void): Promise<void> {
  return eachPiece(db.exchanges, (some) => take(soundOnes('exchanges', some)));
}

/** Every goal, oldest first. */
export async function allGoals(db: BookDb): Promise<Goal[]> {
  return soundOnes('goals', await db.goals.orderBy('id').toArray());
}

/** Who was brought together, by whomever. */
export async function allIntroductions(db: BookDb): Promise<Introduction[]> {
  return soundOnes('introductions', await db.introductions.orderBy('id').toArray());
}
