import type { Instant } from '../days/index.ts';
import type { BookDb } from './db.ts';
import { announceChange } from './notice.ts';
import { needRoom } from './room.ts';

/** The steps of the welcome, in their order; `done` once the last of them was answered or skipped. */
export type WelcomeStep = 'you' | 'network' | 'goal' | 'done';

/**
 * Where the welcome of this browser stands. Of this machine only: in no export, no undo and nothing that is sent, and gone
 * with the book when all of it is erased.
 */
export interface Welcome {
  step: WelcomeStep;
  /** When the user went to ask LinkedIn for the archive that has not come yet; null when none is waited for. */
  archiveAskedAt: Instant | null;
  /** What a file says the user may be able to help with: offered until the user has answered, and said by nobody else. */
  offersFound: string[];
}

/** One row, id `welcome`: what was set. */
export type WelcomeRow = { id: 'welcome' } & Partial<Welcome>;

const BEGINNING: Welcome = { step: 'you', archiveAskedAt: null, offersFound: [] };

export async function welcomeOf(db: BookDb): Promise<Welcome> {
  const row = await db.runs.get('welcome');
  if (row?.id !== 'welcome') return BEGINNING;
  const { id: _, ...set } = row;
  return { ...BEGINNING, ...set };
}

/** Changes a part of it, in one transaction, and tells every view. Gives the whole. */
export async function changeWelcome(db: BookDb, changes: Partial<Welcome>): Promise<Welcome> {
  await needRoom(0, true);
  const next = await db.transaction('rw', db.runs, async () => {
    const changed = { ...(await welcomeOf(db)), ...changes };
    await db.runs.put({ id: 'welcome', ...changed });
    return changed;
  });
  announceChange({ tables: ['runs'], contactIds: [], everything: false });
  return next;
}

/** Inside the transaction of an act that empties the book. */
export async function forgetWelcome(db: BookDb): Promise<void> {
  await db.runs.delete('welcome');
}

/** LinkedIn has the larger part of an archive ready within a day of asking. */
const ARCHIVE_TAKES_MS = 24 * 3_600_000;

/**
 * Whether an archive is waited for: `coming` within a day of asking, `due` after it. An instant to come is of a clock that
 * ran ahead, and waits no longer than any other.
 */
export function archiveState({ archiveAskedAt }: Welcome, now: Date): 'none' | 'coming' | 'due' {
  if (archiveAskedAt === null) return 'none';
  const since = now.getTime() - Date.parse(archiveAskedAt);
  return since >= 0 && since < ARCHIVE_TAKES_MS ? 'coming' : 'due';
}

/** How many archives should have come by now: one at most, and something to look at. */
export async function countDueArchives(db: BookDb, now: Date): Promise<number> {
  return archiveState(await welcomeOf(db), now) === 'due' ? 1 : 0;
}
