import { browser } from 'wxt/browser';

/** Only Chromium has levels of access; its scripts beside pages read and write `local` unless told otherwise. */
interface WithLevels {
  setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/**
 * Keeps what the extension stores in the browser from the scripts beside pages, whose process a page may have taken over.
 * Called before anything else at every start of the background and of a page. Firefox knows no such thing for `local`:
 * so nothing lies there that is secret, and nothing found there is trusted.
 */
export function keepStorageToOurselves(): void {
  const areas: WithLevels[] = [browser.storage.local, browser.storage.session];
  // Refused by a browser that is closing: the next start asks again.
  for (const area of areas)
    void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
