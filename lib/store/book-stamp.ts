import { type Id, newId } from '../words/index.ts';
import type { BookDb } from './db.ts';
import { needRoom } from './room.ts';

/** The stamp of this very database, by which it can be told from one that took its place; null before it has one. */
export async function stampOf(db: BookDb): Promise<Id | null> {
  const row = await db.runs.get('stamp');
  return row?.id === 'stamp' ? row.stamp : null;
}

/** Gives the database its stamp, or tells the one it has. */
export async function stampBook(db: BookDb, now: Date): Promise<Id> {
  await needRoom();
  // Two parts of the program may ask at once: both are told the same.
  return db.transaction('rw', db.runs, async () => {
    const present = await stampOf(db);
    if (present !== null) return present;
    const stamp = newId(now);
    await db.runs.put({ id: 'stamp', stamp });
    return stamp;
  });
}
