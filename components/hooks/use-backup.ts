import { useCallback, useEffect, useState } from 'react';
import { BACKUP_OLD_DAYS } from '../../lib/backups/backup-age.ts';
import { setDailyAlarm } from '../../lib/browser/alarms.ts';
import { askForDownloads, giveBackDownloads } from '../../lib/browser/downloads.ts';
import { saveFile } from '../../lib/browser/files.ts';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { BackupPlan } from '../../lib/store/index.ts';
import type { WrittenFile } from '../../lib/transfer/write-file.ts';
import { fail, ok, type Result } from '../../lib/words/index.ts';
import BackupWorker from '../../lib/workers/backup-worker.ts?worker';
import { fromStore, useLive } from './use-live.ts';

/** The backups of this browser. `plan` is null until it is known. */
export interface Backups {
  plan: BackupPlan | null;
  /**
   * Writes the whole book, proves it by reading it back, and offers it to the browser, which may ask where to keep it.
   * Gives the name of the file.
   */
  backUp: (passphrase: string) => Promise<Result<string>>;
  /**
   * Changes the schedule; asks the browser for the downloads folder first, and gives it back when switched off. Straight
   * from a press. False when refused.
   */
  schedule: (changes: Pick<BackupPlan, 'everyDays' | 'keep' | 'passphrase'>) => Promise<boolean>;
}

export function useBackups(): Backups {
  // The background writes backups while the view is open.
  const plan = useLive(
    'backupPlan',
    () => fromStore(({ store, db }) => store.backupPlan(db)),
    ({ tables }) => tables.includes('runs'),
  );
  const backUp = useCallback(async (passphrase: string): Promise<Result<string>> => {
    const now = new Date();
    const worker = new BackupWorker();
    const written = await new Promise<Result<WrittenFile>>((resolve) => {
      worker.onmessage = (event: MessageEvent<Result<WrittenFile>>) => resolve(event.data);
      // A bug in there stands in the console; the page is answered whatever happens.
      worker.onerror = () => resolve(fail({ code: 'backupFailed' }));
      worker.postMessage({ passphrase, now });
    }).finally(() => worker.terminate());
    if (!written.ok) return written;
    saveFile(written.value);
    await change({ lastGood: now.toISOString() });
    // What is remembered of the book outside of it names its last backup.
    void sendMessage('view:bookChanged', {});
    return ok(written.value.name);
  }, []);
  const schedule = useCallback(async (changes: Pick<BackupPlan, 'everyDays' | 'keep' | 'passphrase'>) => {
    // Asked for in the press itself: the browser refuses later.
    if (changes.everyDays !== null && !(await askForDownloads())) return false;
    await change({ ...changes, tries: null, failed: null });
    // No other use is made of it.
    if (changes.everyDays === null) await giveBackDownloads();
    // The first one is due now, not at tomorrow's alarm; the background sets the alarm anew when it rings.
    if (changes.everyDays !== null) await setDailyAlarm(new Date());
    return true;
  }, []);
  return { plan: plan.state === 'ready' ? plan.value : null, backUp, schedule };
}

const change = (changes: Partial<BackupPlan>) =>
  fromStore(({ store, db }) => store.changeBackupPlan(db, changes));

/**
 * Whether to say, quietly, that the last good backup is old: `people` are in the book, and neither a backup nor the last
 * such note lies within two weeks. The first two weeks are silent too.
 */
export function useOldBackup(people: number): { old: boolean; putAside: () => void } {
  const [old, setOld] = useState(false);
  const some = people > 0;
  useEffect(() => {
    if (!some) return;
    void (async () => {
      const plan = await fromStore(({ store, db }) => store.backupPlan(db));
      // A book that cannot be opened says so in the view itself.
      if (!plan.ok) return;
      const { lastGood, notedOn } = plan.value;
      const now = new Date().toISOString();
      // An instant to come is of a clock that ran ahead, and would keep silence until then.
      const since = [lastGood, notedOn]
        .filter((at) => at !== null && at <= now)
        .sort()
        .at(-1);
      if (since) setOld(Date.now() - Date.parse(since) > BACKUP_OLD_DAYS * 86_400_000);
      else await change({ notedOn: now });
    })();
  }, [some]);
  const putAside = useCallback(() => {
    setOld(false);
    void change({ notedOn: new Date().toISOString() });
  }, []);
  return { old, putAside };
}
