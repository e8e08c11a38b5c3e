/**
 * The beginning of a new log, before anything is written.
 *
 * Chromium keeps IndexedDB in LevelDB, which notes every write in a log. Where a browser died in the middle of such a note,
 * the next start reads the log up to there, and then goes on writing behind the broken end. The start after that takes
 * the whole log for damaged and throws the database away, silently (google/leveldb#1287; seen in Chromium 156). Deleting a
 * database makes LevelDB sort away what it holds and begin a new log, so that nothing is ever written behind a broken end.
 *
 * It narrows the danger and does not end it: the browser says that the database is deleted some milliseconds before the old
 * log is off the disk (tens on a quiet machine, hundreds on a busy one), and the deletion itself is noted in the old log. A
 * browser that dies inside a note, and again in those milliseconds after the next start's first write, loses the book. No
 * page can ask for a new log without writing, nor learn when the old one is gone.
 *
 * Firefox keeps IndexedDB in SQLite, which has no such fault; there it does no harm, and one way is easier to trust.
 */

/** The name of the empty database that is made and deleted. One that a crash left behind is deleted by the next start. */
export const SCRATCH_NAME = 'bollplank-scratch';

/** So long a write waits for the new log, in milliseconds. Measured: 9 in the median, 303 at most. */
const PATIENCE_MS = 3_000;
/** After a failure it is not tried at every write anew. */
const RETRY_MS = 60_000;

/** How it ended. All but `fresh` are reasons, told on the console; the book can be written even so. */
export type LogState = 'fresh' | 'tookTooLong' | 'refused';

let renewing: Promise<LogState> | null = null;
let settled: LogState | null = null;
let failedAt = 0;

/**
 * Makes LevelDB begin a new log, once a part of the program (page or worker) and again after `forgetLog`. To be awaited
 * before a transaction begins: one that waits for anything but itself ends. It never fails and never waits for long: who
 * cannot have a new log may write all the same, since it takes an earlier crash for that to be a danger.
 */
export function freshLog(): Promise<LogState> {
  const again = settled !== null && settled !== 'fresh' && performance.now() - failedAt > RETRY_MS;
  if (again) forgetLog();
  renewing ??= renew();
  return renewing;
}

/** Whether this part of the program has waited for its new log. What writes without asks for a loss of everything. */
export const mayWrite = (): boolean => settled !== null;

/**
 * The database was closed, perhaps by a browser whose storage has died: it may be opened on another log, which can have a
 * broken end again.
 */
export function forgetLog(): void {
  renewing = null;
  settled = null;
}

async function renew(): Promise<LogState> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<LogState>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, 'tookTooLong');
  });
  const state = await Promise.race([makeAndDelete(), late]);
  clearTimeout(timer);
  settled = state;
  if (state !== 'fresh') {
    failedAt = performance.now();
    console.warn(`Bollplank: the store goes on with the log it has (${state})`);
  }
  return state;
}

/** Opens an empty database, closes and deletes it. */
function makeAndDelete(): Promise<LogState> {
  return new Promise((resolve) => {
    try {
      const opening = indexedDB.open(SCRATCH_NAME);
      opening.onerror = () => resolve('refused');
      opening.onsuccess = () => {
        opening.result.close();
        const deleting = indexedDB.deleteDatabase(SCRATCH_NAME);
        deleting.onsuccess = () => resolve('fresh');
        deleting.onerror = () => resolve('refused');
      };
    } catch {
      // A browser that lets no storage be used throws at once; opening the book says so to the user.
      resolve('refused');
    }
  });
}
