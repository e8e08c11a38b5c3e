import type { Instant } from '../days/index.ts';
import { aloneWithBook, holdBook } from './book-lock.ts';
import { type Counts, copyDb, countsOf, putAll } from './copy-db.ts';
import type { BookDb } from './db.ts';
import { Refused, storeProblemOf } from './problems.ts';
import { answer, deleteDb, makeDb, openThere, raiseDb } from './raw-db.ts';
import { bytesUsed, needRoom } from './room.ts';
import { BOOK_NAME, STORE_VERSION, VERSION_STEP } from './shape.ts';
import type { RewriteNote } from './tables.ts';
import { findBook, type Generation, generationsOf, HALF, isHalf, nextName } from './which-book.ts';

/*
 * Overwriting what was erased. LevelDB, in which Chromium keeps IndexedDB, only notes that a record is deleted and keeps
 * it until it happens to sort that file anew; but it sorts all files in which a database lay that is deleted as a whole.
 * So after an erasure the book is written into a new database, and the old one is deleted. What keeps the book safe:
 *
 * - It is done only while nobody else has the book (`book-lock.ts`), and given up as soon as somebody wants it.
 * - The old one is the book until the new one is whole, on the disk, opened once more and counted; the one act that makes
 *   the new one the book is raising its version. Both hold the same then, so it does not matter which of them a crash
 *   leaves to be the book.
 * - Whatever is odd leaves the old one in place, for another day.
 */

/** Notes that the book has to be rewritten. To be called in the transaction that takes the last trace away. */
export async function noteRewriting(db: BookDb, since: Instant): Promise<void> {
  await db.runs.put({ id: 'rewriting', since });
}

/** Since when something erased waits to be overwritten; null when nothing does. */
export async function rewritingSince(db: BookDb): Promise<Instant | null> {
  const note = await db.runs.get('rewriting');
  return note?.id === 'rewriting' ? note.since : null;
}

/** Takes away the note that a rewriting and its sweeping have answered: not that of a later erasure. */
export async function crossOffRewriting(db: BookDb, since: Instant): Promise<void> {
  await needRoom(0, true);
  await db.transaction('rw', db.runs, async () => {
    if ((await rewritingSince(db)) === since) await db.runs.delete('rewriting');
  });
}

/** What a rewriting has come to. A browser that dies at any of them finds the book whole. */
export type Step = 'copying' | 'copied' | 'counted' | 'raised' | 'deleted' | 'swept';

export interface Rewriting {
  base?: string;
  onStep?: (step: Step) => unknown;
}

/**
 * How it ended. `inUse`: somebody has the book open. `gaveWay`: somebody wanted it. `noRoom`: the disk has none for a
 * second book. `odd`: something was not as expected. In all of these the book is where it was.
 */
export type Rewritten =
  | { how: 'rewritten'; since: Instant }
  | { how: 'nothingDue' | 'inUse' | 'gaveWay' | 'noRoom' | 'odd' };

/**
 * Writes the book into a database of its own, which is the book from then on, where something erased waits for that. The
 * old one is left for `sweepBook` to delete. Whoever calls it must not have the book open.
 */
export async function rewriteBook({ base = BOOK_NAME, onStep }: Rewriting = {}): Promise<Rewritten> {
  const ended = await aloneWithBook(base, (wanted) => rewriteAlone(base, wanted, onStep));
  return ended ?? { how: 'inUse' };
}

async function rewriteAlone(
  base: string,
  wanted: AbortSignal,
  onStep: Rewriting['onStep'],
): Promise<Rewritten> {
  const stop = new AbortController();
  const gaveWay = new Promise<'gaveWay'>((resolve) => {
    wanted.addEventListener('abort', () => resolve('gaveWay'));
  });
  const making = makeCopy(base, stop.signal, onStep);
  // What is asked of a database that was let go of is refused; nobody waits for that.
  making.catch(() => undefined);
  try {
    const made = await Promise.race([making, gaveWay]);
    if (made === 'gaveWay' || wanted.aborted) return { how: 'gaveWay' };
    if ('how' in made) return made;
    return (await putInPlace(made, onStep))
      ? { how: 'rewritten', since: made.note.since }
      : odd('not raised');
  } catch (error) {
    if (storeProblemOf(error)?.code === 'storeFull') return { how: 'noRoom' };
    // What the browser says of its databases is no fault of ours, and a reason to leave them alone.
    if (error instanceof DOMException || error instanceof Refused) return odd(error.message);
    throw error;
  } finally {
    stop.abort();
  }
}

/** A copy that is whole but for its version, and is not the book yet. */
interface Copy {
  name: string;
  /** That of the book, which it is to have. */
  version: number;
  note: RewriteNote;
  counts: Counts;
}

async function makeCopy(
  base: string,
  stop: AbortSignal,
  onStep: Rewriting['onStep'],
): Promise<Copy | Rewritten> {
  const book = await findBook(base);
  if (book.version === 0) return { how: 'nothingDue' };
  // An older shape is brought to ours when the book is next opened; a newer one is not ours to touch.
  if (Math.floor(book.version / VERSION_STEP) !== STORE_VERSION) return odd(`version ${book.version}`);
  const original = letGoAt(stop, await openThere(book.name));
  if (original?.version !== book.version) return odd('not the book that was listed');
  const note = await rewriteNote(original);
  if (!note) return { how: 'nothingDue' };
  // What was given up before must not pile up.
  if (!(await deleteAll((await generationsOf(base)).filter(isHalf)))) return odd('half a copy is in use');
  await needRoom(await bytesUsed());
  stop.throwIfAborted();
  const name = await nextName(base);
  await onStep?.('copying');
  const counts = await copyDb(original, { name, version: HALF }, stop);
  if (!counts) return odd('a copy was there already');
  await onStep?.('copied');
  // Opened anew: what is counted is what the next start will find.
  const copy = letGoAt(stop, await openThere(name));
  if (copy?.version !== HALF) return odd('the copy is gone');
  const [before, after] = [await countsOf(original), await countsOf(copy)];
  if (!sameCounts(counts, before) || !sameCounts(before, after)) return odd('counted differently');
  original.close();
  copy.close();
  await onStep?.('counted');
  return { name, version: book.version, note, counts };
}

/** So long the browser may take to begin raising a version. Nobody has the copy open: it takes a moment. */
const RAISE_PATIENCE_MS = 10_000;

/** Makes a whole copy the book, and waits until that is on the disk. False: it is not, and the old one still is. */
async function putInPlace(
  { name, version, counts, note }: Copy,
  onStep: Rewriting['onStep'],
): Promise<boolean> {
  const raised = await raiseDb(name, { from: HALF, to: version, patienceMs: RAISE_PATIENCE_MS });
  if (!raised) return false;
  await onStep?.('raised');
  const same = await settle(name, counts, note);
  // Nobody has written to either of them: without the new one the old one is the book, as it was.
  if (!same) await deleteDb(name);
  return same;
}

/** Whether the database holds what was counted; and then waits until that, and its version, are on the disk. */
async function settle(name: string, counts: Counts, note: RewriteNote): Promise<boolean> {
  const db = await openThere(name);
  if (!db) return false;
  try {
    if (!sameCounts(counts, await countsOf(db))) return false;
    // It changes nothing, and has the disk waited for.
    await putAll(db, 'runs', [note]);
    return true;
  } finally {
    db.close();
  }
}

const SWEEPS = 3;
const SORTING_MS = 2_000;

/**
 * Deletes what is not the book: copies that were never finished, and what the book was rewritten from. Then it has the
 * browser let go of the files they lay in, which it does only when it sorts them the next time: an empty database that
 * is made and deleted brings that about. `sortingMs`: how long the browser is given to sort its files, each time, in
 * milliseconds. False when something could not be deleted.
 */
export async function sweepBook({
  base = BOOK_NAME,
  onStep,
  sortingMs = SORTING_MS,
}: Rewriting & { sortingMs?: number } = {}): Promise<boolean> {
  await needRoom(0, true);
  // With a hold on the book no copy is being made, and what is older than the book has been opened by nobody since.
  const hold = await holdBook(base);
  let all = true;
  try {
    const book = await findBook(base);
    const swept: Generation[] = [];
    for (const one of await generationsOf(base))
      if (isHalf(one) || (one.generation < book.generation && (await isEarlier(one, book)))) swept.push(one);
    all = await deleteAll(swept);
  } finally {
    hold.letGo();
  }
  await onStep?.('deleted');
  for (let time = 0; time < SWEEPS; time++) {
    // Sorting goes on after the deletion is said to be done, and nothing tells its end.
    await new Promise((resolve) => setTimeout(resolve, sortingMs));
    const name = `${base} sweep`;
    // One that a browser which died has left.
    await deleteDb(name);
    (await makeDb(name, 1, (db) => db.createObjectStore('empty')))?.close();
    await deleteDb(name);
  }
  await onStep?.('swept');
  return all;
}

/** False when one of them could not be deleted. */
async function deleteAll(some: readonly Generation[]): Promise<boolean> {
  let all = true;
  for (const { name } of some) all = (await deleteDb(name)) && all;
  return all;
}

/** Whether `one` is what the book was before it was rewritten: it has the same stamp. Anything else is left alone. */
async function isEarlier(one: Generation, book: Generation): Promise<boolean> {
  const [its, ours] = [await stampIn(one.name), await stampIn(book.name)];
  return its !== null && its === ours;
}

/** The stamp of a database; null where it has none, or is no book at all. */
async function stampIn(name: string): Promise<unknown> {
  const db = await openThere(name);
  try {
    if (!db?.objectStoreNames.contains('runs')) return null;
    const row: unknown = await answer(db.transaction('runs').objectStore('runs').get('stamp'));
    return typeof row === 'object' && row !== null && 'stamp' in row ? row.stamp : null;
  } finally {
    db?.close();
  }
}

async function rewriteNote(db: IDBDatabase): Promise<RewriteNote | null> {
  const note: RewriteNote | undefined = await answer(
    db.transaction('runs').objectStore('runs').get('rewriting'),
  );
  return note ?? null;
}

/** Closes the database when `stop` is aborted, or at once when it has been. */
function letGoAt(stop: AbortSignal, db: IDBDatabase | null): IDBDatabase | null {
  if (stop.aborted) db?.close();
  else stop.addEventListener('abort', () => db?.close());
  return db;
}

const sameCounts = (one: Counts, other: Counts): boolean =>
  Object.keys({ ...one, ...other }).every((name) => one[name] === other[name]);

function odd(why: string): Rewritten {
  console.warn(`Bollplank: what was erased is overwritten another day (${why})`);
  return { how: 'odd' };
}
