import { dayOf } from '../days/index.ts';
import { type BookMark, isVanished } from '../records/index.ts';
import { type BookDb, backupPlan, countContacts, stampBook, stampOf } from '../store/index.ts';
import { sameValue } from '../words/index.ts';

/** What is remembered of the book beside it, as `lib/browser/book-memory.ts` keeps it. */
interface Memory {
  bookMark: () => Promise<BookMark | null>;
  saveBookMark: (mark: BookMark) => Promise<void>;
}

/**
 * Remembers outside the book how many people are in it today. A book that has vanished leaves what is remembered as it
 * is, for the page that says so; one that was filled again, or begun anew by its user, takes its place.
 */
export async function keepMark(db: BookDb, { bookMark, saveBookMark }: Memory, now: Date): Promise<void> {
  const [mark, stamp, people, { lastGood, files }] = await Promise.all([
    bookMark(),
    stampOf(db),
    countContacts(db),
    backupPlan(db),
  ]);
  if (isVanished(mark, stamp, people)) return;
  // Nothing to miss: a book that nobody was ever in.
  if (mark === null && people === 0) return;
  const next: BookMark = {
    stamp: stamp ?? (await stampBook(db, now)),
    people,
    on: dayOf(now),
    ...(lastGood ? { backup: { on: dayOf(new Date(lastGood)), inFolder: files.length > 0 } } : {}),
  };
  if (!sameValue(mark, next)) await saveBookMark(next);
}
