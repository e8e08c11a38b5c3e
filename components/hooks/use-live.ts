import { useEffect, useState } from 'react';
import type { Problem, Result } from '../../lib/contact/index.ts';
import { type BookChange, onBookChange } from '../../lib/store/notice.ts';
import { LOADING, type Loaded } from './loaded.ts';
import { type OpenStore, openStore } from './open-store.ts';

/**
 * What `read` gives, read again after every write that `concerns` it, wherever the write was made. `key` names what is
 * read: when it changes, the old value is dropped. With `patch` a write that names its contacts is not answered by
 * reading everything again, but by mending the value there is. `read` may answer with a problem; what it throws is a bug.
 */
export function useLive<T>(
  key: string,
  read: () => Promise<Result<T>>,
  concerns: (change: BookChange) => boolean,
  patch?: (value: T, change: BookChange) => Promise<Result<T>>,
): Loaded<T> {
  const [shown, setShown] = useState<{ key: string; loaded: Loaded<T> }>({ key, loaded: LOADING });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for everything that read, concerns and patch use
  useEffect(() => {
    let current = true;
    let latest: { value: T } | null = null;
    let toCome = 0;
    // One after the other: an answer that was asked for earlier never replaces a later one.
    let turn = Promise.resolve();
    const update = (change: BookChange | null) => {
      const mend = patch && change && !change.everything ? { patch, change } : null;
      if (!mend) toCome++;
      turn = turn
        .then(async () => {
          // Of several readings of everything, waiting for each other, only the last says anything new.
          const last = mend !== null || --toCome === 0;
          if (!current || !last) return;
          const result = mend && latest ? await mend.patch(latest.value, mend.change) : await read();
          if (!current) return;
          latest = result.ok ? { value: result.value } : null;
          setShown({
            key,
            loaded: result.ok
              ? { state: 'ready', value: result.value }
              : { state: 'problem', problem: result.error },
          });
        })
        .catch(throwLater);
    };
    const stop = onBookChange((change) => {
      if (change.everything || concerns(change)) update(change);
    });
    update(null);
    return () => {
      current = false;
      stop();
    };
  }, [key]);
  return shown.key === key ? shown.loaded : LOADING;
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
