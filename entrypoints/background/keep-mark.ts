import { bookMark, saveBookMark } from '../../lib/browser/book-memory.ts';
import { dayOf, isVanished } from '../../lib/contact/index.ts';
import { type BookDb, countContacts, stampBook, stampOf } from '../../lib/store/index.ts';

/**
 * Remembers outside the book how many people are in it today. A book that has vanished leaves what is remembered as it
 * is, for the page that says so; one that was filled again, or begun anew by its user, takes its place.
 */
export async function keepMark(db: BookDb, now: Date): Promise<void> {
  const [mark, stamp, people] = await Promise.all([bookMark(), stampOf(db), countContacts(db)]);
  if (isVanished(mark, stamp, people)) return;
  // Nothing to miss: a book that nobody was ever in.
  if (mark === null && people === 0) return;
  const next = { stamp: stamp ?? (await stampBook(db, now)), people, on: dayOf(now) };
  const same = mark?.stamp === next.stamp && mark.people === people && mark.on === next.on;
  if (!same) await saveBookMark(next);
}
