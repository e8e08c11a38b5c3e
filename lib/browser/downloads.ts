import { browser } from 'wxt/browser';
import { fail, ok, type Problem, type Result } from '../contact/index.ts';

const PERMISSION = { permissions: ['downloads' as const] };
/** How long a small local download may take. */
const PATIENCE_MS = 60_000;
/** Chromium carries no address longer than this. */
const LONGEST_ADDRESS = 2_000_000;

/** Whether the user has let the extension write into the downloads folder by itself. */
export function downloadsGranted(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Asks for it. Must be called straight from a click or key press. False when the user says no. */
export function askForDownloads(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** Gives it back. */
export function giveBackDownloads(): Promise<boolean> {
  return browser.permissions.remove(PERMISSION);
}

/** Whether this part of the extension can hand so many bytes to a download: a service worker of Chromium has only addresses. */
export function canDownload(bytes: number): boolean {
  return typeof URL.createObjectURL === 'function' || bytes * 1.4 < LONGEST_ADDRESS;
}

/**
 * Writes a file below the downloads folder and waits until it is there, whole. `path` has `/` between folders. The value
 * is the id of the download, for `removeDownload`. Problem: `downloadFailed`.
 */
export async function downloadFile(path: string, mime: string, bytes: Uint8Array): Promise<Result<number>> {
  const byObject = typeof URL.createObjectURL === 'function';
  const url = byObject
    ? URL.createObjectURL(new Blob([bytes.slice()], { type: mime }))
    : `data:${mime};base64,${base64(bytes)}`;
  try {
    const id = await browser.downloads.download({
      url,
      filename: path,
      conflictAction: 'uniquify',
      saveAs: false,
    });
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
      const [item] = await browser.downloads.search({ id });
      if (item?.state === 'complete')
        return item.fileSize === bytes.length || item.fileSize < 0 ? ok(id) : failed();
      if (item?.state === 'interrupted') return failed();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return failed();
  } catch {
    return failed();
  } finally {
    if (byObject) URL.revokeObjectURL(url);
  }
}

const failed = () => fail<Problem>({ code: 'downloadFailed' });

/** Deletes a file that `downloadFile` wrote, and its line in the list of downloads. Nothing happens if it is gone. */
export async function removeDownload(id: number): Promise<void> {
  await browser.downloads.removeFile(id).catch(() => undefined);
  await browser.downloads.erase({ id }).catch(() => undefined);
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
