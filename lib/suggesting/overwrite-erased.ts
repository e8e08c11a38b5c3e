import {
  crossOffRewriting,
  rewriteBook,
  rewritingSince,
  stampBook,
  storeProblemOf,
  sweepBook,
} from '../store/index.ts';
import { onBook, withoutBook } from './ready-book.ts';

/**
 * How it ended. `later`: the book was open somewhere, or wanted. `anotherDay`: there was no room for a second book, or
 * something was not as expected; to try again at once would only write it all again.
 */
export type Overwritten = 'nothingDue' | 'done' | 'later' | 'anotherDay';

/** A background is stopped after half a minute without a word of the browser. */
const AWAKE_EVERY_MS = 10_000;

let overwriting: Promise<Overwritten> | null = null;

/**
 * Overwrites what was erased, where something waits for that and nobody has the book open. `awake` is called now and
 * then, so that the browser does not stop the background for idling.
 */
export function overwriteErased(now: Date, awake: () => unknown): Promise<Overwritten> {
  overwriting ??= overwrite(now, awake).finally(() => {
    overwriting = null;
  });
  return overwriting;
}

async function overwrite(now: Date, awake: () => unknown): Promise<Overwritten> {
  if (!(await isOverwritingDue())) return 'nothingDue';
  const keepingAwake = setInterval(awake, AWAKE_EVERY_MS);
  try {
    return await overwriteDue(now);
  } catch (error) {
    if (storeProblemOf(error)) return 'anotherDay';
    throw error;
  } finally {
    clearInterval(keepingAwake);
  }
}

async function overwriteDue(now: Date): Promise<Overwritten> {
  // By it the old book is known when the new one is there.
  const stamped = await onBook((db) => stampBook(db, now));
  if (!stamped.ok) return 'anotherDay';
  const rewritten = await withoutBook(() => rewriteBook());
  if (!rewritten || rewritten.how === 'inUse' || rewritten.how === 'gaveWay') return 'later';
  if (rewritten.how === 'nothingDue') return 'nothingDue';
  if (rewritten.how !== 'rewritten' || !(await sweepBook())) return 'anotherDay';
  // Not before everything is swept: what dies before that begins anew.
  const { since } = rewritten;
  const crossedOff = await onBook((db) => crossOffRewriting(db, since));
  return crossedOff.ok ? 'done' : 'anotherDay';
}

/** Whether something erased still lies in the browser's files. */
export async function isOverwritingDue(): Promise<boolean> {
  const since = await onBook(rewritingSince);
  return since.ok && since.value !== null;
}
