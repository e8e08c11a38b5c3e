import {
  type BookDb,
  backupPlan,
  changeBackupPlan,
  countAllContacts,
  takeOverBackupPlan,
  wholeBook,
} from '../store/index.ts';
import type { ProblemCode, Result } from '../words/index.ts';
import { writeBackup } from './write-backup.ts';

/** The downloads of the browser, as `lib/browser/downloads.ts` gives them; `removeDownload` is careful about what it removes. */
export interface Downloads {
  downloadsGranted: () => Promise<boolean>;
  /** Whether so many bytes can be handed to a download from here. */
  canDownload: (bytes: number) => boolean;
  downloadFile: (path: string, mime: string, bytes: Uint8Array) => Promise<Result<Written>>;
  isThere: (file: Written) => Promise<boolean>;
  removeDownload: (
    file: { id: number; path?: string | undefined },
    where: { folder: string; name: RegExp },
  ) => Promise<void>;
}
/** The browser's number for a file, and where it lies. */
interface Written {
  id: number;
  path: string;
}

/** The folder among the downloads. */
const FOLDER = 'Bollplank';
/** What `writeBackup` calls its files, also where the browser has numbered a second one of the name. */
const OWN_NAME = /^bollplank-\d{4}-\d\d-\d\d(?: ?\(\d+\))?\.json(?: ?\(\d+\))?(?:\.age)?$/;
/** An alarm that rings an hour early the next time is still a day later. */
const SLACK_MS = 2 * 3_600_000;
const DAY_MS = 86_400_000;
/** After a failure the next try waits an hour, then two, four …, at most a day: the worker starts far more often. */
const FIRST_WAIT_MS = 3_600_000;

/**
 * Writes the backup that is due, proves it by reading it back, and takes the oldest files beyond those to keep away.
 * `needsPage`: the book is too large for a service worker to hand to a download, so a page of the extension must. A
 * backup that fails leaves the day of the last good one alone, so that the note of an old backup comes up, and is tried
 * again later and later. `asked`: by that page, which was opened for the try that is noted already.
 */
export async function backUpIfDue(
  db: BookDb,
  downloads: Downloads,
  now: Date,
  { asked = false }: { asked?: boolean } = {},
): Promise<'notDue' | 'needsPage' | 'failed' | 'done'> {
  const { everyDays, keep, passphrase, files, tries } = await backupPlan(db);
  if (everyDays === null || !(await downloads.downloadsGranted())) return 'notDue';
  if (isWithin(files.at(-1)?.at, everyDays * DAY_MS - SLACK_MS, now)) return 'notDue';
  if (!asked && tries && isWithin(tries.at, waitAfter(tries.count), now)) return 'notDue';
  // An empty book is no try that failed: the first person in it gets the first backup.
  if ((await countAllContacts(db)) === 0) return 'notDue';
  // Noted before it is tried: a worker that is stopped in the middle has failed too.
  if (!asked)
    await changeBackupPlan(db, { tries: { at: now.toISOString(), count: (tries?.count ?? 0) + 1 } });
  const book = await wholeBook(db);
  const written = await writeBackup(book, { now, passphrase });
  const notDone = async (failed: ProblemCode) => {
    await changeBackupPlan(db, { failed });
    return 'failed' as const;
  };
  if (!written.ok) return notDone(written.error.code);
  const { name, mime, bytes } = written.value;
  if (!downloads.canDownload(bytes.length)) return 'needsPage';
  const saved = await downloads.downloadFile(`${FOLDER}/${name}`, mime, bytes);
  if (!saved.ok) return notDone(saved.error.code);
  // Only what lies there whole is a backup, and may take the place of another.
  if (!(await downloads.isThere(saved.value))) return notDone('downloadFailed');
  const at = now.toISOString();
  const all = [...files.filter(({ id }) => id !== saved.value.id), { ...saved.value, at }];
  const kept = Math.max(1, keep);
  // The new file is safe before an old one goes.
  await changeBackupPlan(db, { lastGood: at, files: all.slice(-kept), tries: null, failed: null });
  for (const old of all.slice(0, -kept))
    await downloads.removeDownload(old, { folder: FOLDER, name: OWN_NAME });
  return 'done';
}

/**
 * Brings the plan that an older version kept in the browser's storage into the store, once, and takes away what lies
 * there at every start: a passphrase does not belong there, and what is there now is not ours.
 */
export async function settleBackupPlan(
  db: BookDb,
  { leftBackupPlan, forgetLeftBackupPlan }: LeftPlan,
): Promise<void> {
  const left = await leftBackupPlan();
  await takeOverBackupPlan(db, left);
  if (left !== null) await forgetLeftBackupPlan();
}

/** What an older version left, as `lib/browser/left-backup-plan.ts` gives it: null for nothing. */
export interface LeftPlan {
  leftBackupPlan: () => Promise<unknown>;
  forgetLeftBackupPlan: () => Promise<void>;
}

/** True when that was less than `wait` milliseconds ago. Days to come are those of a clock that ran ahead: they do not count. */
function isWithin(at: string | undefined, wait: number, now: Date): boolean {
  const ago = now.getTime() - Date.parse(at ?? '');
  return ago >= 0 && ago < wait;
}

const waitAfter = (tries: number) => Math.min(DAY_MS, FIRST_WAIT_MS * 2 ** (tries - 1));
