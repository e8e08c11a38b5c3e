import { useEffect, useState } from 'react';
import type { Problem, Result } from '../../lib/contact/index.ts';
import { type BookChange, onBookChange } from '../../lib/store/notice.ts';
import { LOADING, type Loaded } from './loaded.ts';
import { type OpenStore, openStore } from './open-store.ts';

/**
 * What `read` gives, read again after every write that `concerns` it, wherever the write was made. `key` names what is
 * read: when it changes, the old value is dropped. `read` may answer with a problem; what it throws is a bug.
 */
export function useLive<T>(
  key: string,
  read: () => Promise<Result<T>>,
  concerns: (change: BookChange) => boolean,
): Loaded<T> {
  const [shown, setShown] = useState<{ key: string; loaded: Loaded<T> }>({ key, loaded: LOADING });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for everything that read and concerns use
  useEffect(() => {
    let current = true;
    let asked = 0;
    const load = async () => {
      const mine = ++asked;
      const result = await read();
      if (!current || mine !== asked) return;
      setShown({
        key,
        loaded: result.ok
          ? { state: 'ready', value: result.value }
          : { state: 'problem', problem: result.error },
      });
    };
    const stop = onBookChange((change) => {
      if (change.everything || concerns(change)) void load();
    });
    void load();
    return () => {
      current = false;
      stop();
    };
  }, [key]);
  return shown.key === key ? shown.loaded : LOADING;
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
