import type { Result } from '../words/index.ts';
import type * as Store from './index.ts';

/** The commands and queries of the book together with the open database. */
export interface OpenStore {
  store: typeof Store;
  db: Store.BookDb;
}

let opening: Promise<Result<OpenStore>> | null = null;

/**
 * The book, opened once a page. The store (with Dexie) is a chunk of its own, loaded when first needed, so that the
 * popup can show its first suggestion without it.
 */
export function openStore(): Promise<Result<OpenStore>> {
  opening ??= load();
  return opening;
}

async function load(): Promise<Result<OpenStore>> {
  const store = await import('./index.ts');
  const opened = await store.openBook();
  if (!opened.ok) {
    // The next one to ask tries again: the reason may be gone (another window closed, space made).
    opening = null;
    return opened;
  }
  opened.value.on('versionchange', () => {
    opening = null;
  });
  return { ok: true, value: { store, db: opened.value } };
}
