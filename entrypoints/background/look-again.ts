import { setLookAgain } from '../../lib/browser/alarms.ts';
import { isImportWritten } from '../../lib/store/import-lock.ts';
import { countStale } from '../../lib/store/index.ts';
import { onBook } from '../../lib/suggesting/ready-book.ts';

/** So long after a write it is looked whether anything was left undone. */
const LOOK_AGAIN_MS = 60_000;

/**
 * A page that is closed in the moment of its write takes its word of it along, and a browser may stop the background in the
 * middle of its work: nothing else would wake it before tomorrow. A long write tells of its beginning, too.
 */
export const lookAgain = () => setLookAgain(new Date(Date.now() + LOOK_AGAIN_MS));

/** As long as people are taken in, or something waits to be summed up. */
export async function lookAgainUnlessDone(): Promise<void> {
  const stale = await onBook(countStale);
  if ((await isImportWritten()) || (stale.ok && stale.value > 0)) await lookAgain();
}
