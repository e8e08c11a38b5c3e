import { browser } from 'wxt/browser';

/** Where older versions kept the plan of backups, with its passphrase, in the browser's storage. */
const KEY = 'backup';

/** What lies there; null for nothing. Not to be trusted: in Firefox the scripts beside pages may write there, too. */
export async function leftBackupPlan(): Promise<unknown> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEY);
  return found[KEY] ?? null;
}

/** Takes it away. */
export async function forgetLeftBackupPlan(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
