import type { Instant } from '../days/index.ts';
import type { ProblemCode } from '../words/result.ts';
import type { BookDb } from './db.ts';
import { announceChange } from './notice.ts';
import { needRoom } from './room.ts';

/**
 * How this browser backs the book up. Of this machine only: in no export, no undo and nothing that is sent. It lies
 * beside the book, where nothing but the extension's own pages and its background reach it; the browser's storage is
 * open to the scripts beside pages in Firefox.
 */
export interface BackupPlan {
  /** Days between two backups by itself; null for none. */
  everyDays: number | null;
  /** How many of the latest files stay in the folder. */
  keep: number;
  /** Seals the files; it lies beside the book, which is open here anyhow. Empty leaves them open. */
  passphrase: string;
  /**
   * When the last backup was written and proved. One made by hand was then offered to the browser; whether the user kept
   * the file is not known.
   */
  lastGood: Instant | null;
  /** Days after which the note of an old backup was last put aside. */
  notedOn: Instant | null;
  /** The files written by itself, oldest first. `path` is where the browser put it; missing in a plan of an older make. */
  files: { id: number; at: Instant; path?: string }[];
  /** The last try since the last good backup by itself, and how many there were; null when none has failed. */
  tries: { at: Instant; count: number } | null;
  /** Why the last of those tries failed, where that is known; null when none has. */
  failed: ProblemCode | null;
}

/** One row, id `backup`: what was set. `moved` once the plan of an older make has been taken over, or there was none. */
export type BackupPlanRow = { id: 'backup'; moved?: true } & Partial<BackupPlan>;

const NONE: BackupPlan = {
  everyDays: null,
  keep: 8,
  passphrase: '',
  lastGood: null,
  notedOn: null,
  files: [],
  tries: null,
  failed: null,
};

async function rowOf(db: BookDb): Promise<BackupPlanRow> {
  const row = await db.runs.get('backup');
  return row?.id === 'backup' ? row : { id: 'backup' };
}

const planOf = ({ id: _, moved: __, ...set }: BackupPlanRow): BackupPlan => ({ ...NONE, ...set });

export async function backupPlan(db: BookDb): Promise<BackupPlan> {
  return planOf(await rowOf(db));
}

/** Changes a part of the plan, in one transaction, and tells every view. Gives the whole. */
export async function changeBackupPlan(db: BookDb, changes: Partial<BackupPlan>): Promise<BackupPlan> {
  await needRoom(0, true);
  const row = await db.transaction('rw', db.runs, async () => {
    const next: BackupPlanRow = { ...(await rowOf(db)), ...changes };
    await db.runs.put(next);
    return next;
  });
  announceChange({ tables: ['runs'], contactIds: [], everything: false });
  return planOf(row);
}

/**
 * Takes over the plan that an older version left in the browser's storage, once and never again: what is found there
 * later was put there by somebody else. What has been set here since stands. `left` is null where nothing was found.
 */
export async function takeOverBackupPlan(db: BookDb, left: unknown): Promise<void> {
  const before = await rowOf(db);
  if (before.moved) return;
  await needRoom(0, true);
  await db.transaction('rw', db.runs, async () => {
    await db.runs.put({ ...backupPlanIn(left), ...(await rowOf(db)), moved: true });
  });
  announceChange({ tables: ['runs'], contactIds: [], everything: false });
}

/** Most that a plan may say; what is beyond was not written by this program. */
const MAX_DAYS = 366;
const MAX_KEPT = 1_000;
const MAX_PASSPHRASE = 2_000;

/** What can be taken of something that should be a plan; each field by itself. */
function backupPlanIn(left: unknown): Partial<BackupPlan> {
  if (typeof left !== 'object' || left === null) return {};
  const found: Partial<Record<keyof BackupPlan, unknown>> = left;
  const { everyDays, keep, passphrase, lastGood, notedOn, files } = found;
  return {
    ...(isWhole(everyDays, 1, MAX_DAYS) ? { everyDays } : {}),
    ...(isWhole(keep, 1, MAX_KEPT) ? { keep } : {}),
    ...(typeof passphrase === 'string' && passphrase.length <= MAX_PASSPHRASE ? { passphrase } : {}),
    ...(isInstant(lastGood) ? { lastGood } : {}),
    ...(isInstant(notedOn) ? { notedOn } : {}),
    ...(Array.isArray(files) && files.length <= MAX_KEPT ? { files: files.flatMap(fileIn) } : {}),
  };
}

function fileIn(found: unknown): { id: number; at: Instant }[] {
  if (typeof found !== 'object' || found === null) return [];
  const { id, at }: { id?: unknown; at?: unknown } = found;
  return isWhole(id, 0, Number.MAX_SAFE_INTEGER) && isInstant(at) ? [{ id, at }] : [];
}

const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
const isInstant = (value: unknown): value is Instant =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT[\d:.]{8,15}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));
