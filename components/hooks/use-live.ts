import { useEffect, useState } from 'react';
import { type BookChange, onBookChange } from '../../lib/store/notice.ts';
import { type OpenStore, openStore } from '../../lib/store/open-store.ts';
import type { Problem, Result } from '../../lib/words/index.ts';
import { LOADING, type Loaded, loadedOf } from '../../lib/words/loaded.ts';

/**
 * What `read` gives, read again after every write that `concerns` it, wherever the write was made. `key` names what is
 * read: when it changes, the old value is dropped. With `patch` a write that names its contacts is not answered by
 * reading everything again, but by mending the value there is. `read` may answer with a problem; what it throws is a bug.
 * `first` is shown at once, and read again like any other value.
 */
export function useLive<T>(
  key: string,
  read: () => Promise<Result<T>>,
  concerns: (change: BookChange) => boolean,
  patch?: (value: T, change: BookChange) => Promise<Result<T>>,
  first: Loaded<T> = LOADING,
): Loaded<T> {
  const [shown, setShown] = useState<{ key: string; loaded: Loaded<T> }>({ key, loaded: first });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for everything that read, concerns and patch use
  useEffect(() => {
    let current = true;
    let latest: { value: T } | null = null;
    /** What is still to be answered: all is to be read, or these changes mended. */
    let due: 'all' | BookChange | null = null;
    let working = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // One after the other: an answer that was asked for earlier never replaces a later one. What comes meanwhile is
    // answered together.
    const work = async () => {
      working = true;
      try {
        while (current && due) {
          const change = due;
          due = null;
          const result =
            change !== 'all' && latest && patch ? await patch(latest.value, change) : await read();
          if (!current || due === 'all') continue;
          latest = result.ok ? { value: result.value } : null;
          setShown({ key, loaded: loadedOf(result) });
        }
      } finally {
        working = false;
      }
    };
    const update = (change: 'all' | BookChange) => {
      due = !patch || change === 'all' || change.everything || due === 'all' ? 'all' : joined(due, change);
      clearTimeout(timer);
      // Many standings are summed up one slice after the other: the list need not move with each of them.
      const calm = change !== 'all' && change.tables.every((table) => table === 'standings');
      timer = setTimeout(
        () => void (working || work().catch(throwLater)),
        calm && !isFew(change) ? CALM_MS : 0,
      );
    };
    const stop = onBookChange((change) => {
      if (change.everything || concerns(change)) update(change);
    });
    due = 'all';
    void work().catch(throwLater);
    return () => {
      current = false;
      clearTimeout(timer);
      stop();
    };
  }, [key]);
  return shown.key === key ? shown.loaded : LOADING;
}

/** How long the next slice of standings is waited for, in milliseconds. */
const CALM_MS = 700;
/** So many contacts are what one act of the user concerns: shown at once. */
const isFew = ({ contactIds }: BookChange) => contactIds.length <= 20;

/** Two changes as one. */
function joined(before: BookChange | null, change: BookChange): BookChange {
  if (!before) return change;
  return {
    tables: [...new Set([...before.tables, ...change.tables])],
    contactIds: [...new Set([...before.contactIds, ...change.contactIds])],
    everything: before.everything || change.everything,
  };
}

/** A bug must not stop the readings after it, and must not be swallowed either. */
function throwLater(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}

/** Reads from the open book, passing on the problem of a book that cannot be opened. */
export async function fromStore<T>(read: (open: OpenStore) => Promise<T>): Promise<Result<T>> {
  const opened = await openStore();
  if (!opened.ok) return opened;
  try {
    return { ok: true, value: await read(opened.value) };
  } catch (error) {
    const problem: Problem | null = opened.value.store.storeProblemOf(error);
    if (problem) return { ok: false, error: problem };
    throw error;
  }
}
