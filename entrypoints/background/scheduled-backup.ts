import * as scheduled from '../../lib/backups/scheduled-backup.ts';
import * as downloads from '../../lib/browser/downloads.ts';
import * as left from '../../lib/browser/left-backup-plan.ts';
import type { BookDb } from '../../lib/store/index.ts';

/** The backup that is due, into the downloads of this browser. `asked`: by the page that was opened for it. */
export const backUpIfDue = (db: BookDb, now: Date, how?: { asked?: boolean }) =>
  scheduled.backUpIfDue(db, downloads, now, how);

/** What an older version kept in the storage of this browser. */
export const settleBackupPlan = (db: BookDb) => scheduled.settleBackupPlan(db, left);
