import { browser } from 'wxt/browser';
import { fail, ok, type Problem, type Result } from '../words/index.ts';

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

/** A file that was written into the downloads: the browser's number for it, and where it lies. */
export interface OwnDownload {
  id: number;
  /** The whole path, as the browser gave it: another file of the name may have been there. */
  path: string;
}

/**
 * Writes a file below the downloads folder and waits until it is there, whole. `path` has `/` between folders. The value
 * is for `removeDownload`. Problems: `downloadFailed`, and `downloadAsks` where the browser asks where to save every file and
 * nobody has answered it with a place.
 */
export async function downloadFile(
  path: string,
  mime: string,
  bytes: Uint8Array,
): Promise<Result<OwnDownload>> {
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
        return item.fileSize === bytes.length || item.fileSize < 0
          ? ok({ id, path: item.filename })
          : failed();
      if (item?.state === 'interrupted') return item.error === 'USER_CANCELED' ? asks() : failed();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const [item] = await browser.downloads.search({ id });
    // What comes later is nobody's backup: it would be counted by nobody, and never taken away.
    await browser.downloads.cancel(id).catch(() => undefined);
    await browser.downloads.erase({ id }).catch(() => undefined);
    // Without a name it has no place yet: the question where to save it is still open.
    return item?.state === 'in_progress' && !item.filename ? asks() : failed();
  } catch {
    return failed();
  } finally {
    if (byObject) URL.revokeObjectURL(url);
  }
}

const failed = () => fail<Problem>({ code: 'downloadFailed' });
const asks = () => fail<Problem>({ code: 'downloadAsks' });

/** Whether a file that `downloadFile` wrote is still where it was put. */
export async function isThere(own: OwnDownload): Promise<boolean> {
  const item = await found(own.id);
  return item?.state === 'complete' && item.exists !== false && item.filename === own.path;
}

/**
 * Deletes a file that `downloadFile` wrote, and its line in the list of downloads. Nothing happens if it is gone, or if
 * the browser says of the number that another has made that download, or that it lies elsewhere than in `folder` or
 * under a name that does not fit: a number alone may name a file of the user's own. Firefox numbers anew and forgets who
 * made a download when it starts: what was written before stays there.
 */
export async function removeDownload(
  { id, path }: { id: number; path?: string | undefined },
  { folder, name }: { folder: string; name: RegExp },
): Promise<void> {
  const item = await found(id);
  if (!item || item.byExtensionId !== browser.runtime.id) return;
  if (path !== undefined && item.filename !== path) return;
  const [file = '', inside] = item.filename.split(/[\\/]/).reverse();
  if (inside !== folder || !name.test(file)) return;
  await browser.downloads.removeFile(id).catch(() => undefined);
  await browser.downloads.erase({ id }).catch(() => undefined);
}

/** What the browser says of a download; nothing where it knows none of that number. */
async function found(id: number) {
  const [item] = await browser.downloads.search({ id }).catch(() => []);
  return item?.id === id ? item : undefined;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
