import { browser } from 'wxt/browser';
import type { Instant } from '../contact/index.ts';

/** How this browser backs the book up. It stays on this machine and is no part of the book. */
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
  /** The files written by itself, oldest first. */
  files: { id: number; at: Instant }[];
  /** The last try since the last good backup by itself, and how many there were; null when none has failed. */
  tries: { at: Instant; count: number } | null;
}

const KEY = 'backup';
const NONE: BackupPlan = {
  everyDays: null,
  keep: 8,
  passphrase: '',
  lastGood: null,
  notedOn: null,
  files: [],
  tries: null,
};

export async function backupPlan(): Promise<BackupPlan> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEY);
  return { ...NONE, ...(found[KEY] as Partial<BackupPlan> | undefined) };
}

/** Calls `listener` whenever the plan was changed, here or in the background. Gives the way to stop. */
export function onBackupPlan(listener: () => void): () => void {
  const hear = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

export async function saveBackupPlan(changes: Partial<BackupPlan>): Promise<BackupPlan> {
  const plan = { ...(await backupPlan()), ...changes };
  await browser.storage.local.set({ [KEY]: plan });
  return plan;
}
