import type { Exchange, Goal, Id, Introduction, Promised } from '../../contact/index.ts';
import type { BookDb } from '../db.ts';

/** The log with one contact, newest first; at most `limit` entries. */
export function exchangesOf(db: BookDb, contactId: Id, limit = 500): Promise<Exchange[]> {
  return db.exchanges
    .where('[contactId+on]')
    .between([contactId, ''], [contactId, '\uffff'])
    .reverse()
    .limit(limit)
    .toArray();
}

/** The promises between me and one contact: open ones first, the earliest due first, then the done ones. */
export async function promisesOf(db: BookDb, contactId: Id): Promise<Promised[]> {
  const promises = await db.promises.where('contactId').equals(contactId).toArray();
  return promises.sort(
    (a, b) =>
      (a.doneOn ?? '').localeCompare(b.doneOn ?? '') ||
      (a.due ?? '9').localeCompare(b.due ?? '9') ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Every goal, oldest first. */
export function allGoals(db: BookDb): Promise<Goal[]> {
  return db.goals.orderBy('id').toArray();
}

/** Who was brought together, by whomever. */
export function allIntroductions(db: BookDb): Promise<Introduction[]> {
  return db.introductions.orderBy('id').toArray();
}
