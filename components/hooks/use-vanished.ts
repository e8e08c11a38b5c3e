import { useCallback, useEffect, useRef, useState } from 'react';
import { bookMark, onBookMark, saveBookMark } from '../../lib/browser/book-memory.ts';
import { type Day, dayOf } from '../../lib/days/index.ts';
import { isVanished } from '../../lib/records/index.ts';
import { openStore } from '../../lib/store/open-store.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/** What is known of a book that is not there any more. */
export interface Vanished {
  people: number;
  on: Day;
  /** The day of the last good backup, null when there was none. */
  backedUpOn: Day | null;
  /** Whether backups were written by themselves, into their folder among the downloads. */
  inFolder: boolean;
}

/**
 * Whether the book has vanished, and what is known of it then; null for every other book, one emptied by its user too.
 * While the mark beside the book is read again, what was known stands: a view that waited for it would lose its forms.
 */
export function useVanished(): Loaded<Vanished | null> {
  const [heard, setHeard] = useState(0);
  useEffect(() => onBookMark(() => setHeard((before) => before + 1)), []);
  const loaded = useLive(
    `vanished/${heard}`,
    () =>
      fromStore(async ({ store, db }) => {
        const mark = await bookMark();
        if (mark === null || mark.people === 0) return null;
        const [stamp, people] = await Promise.all([store.stampOf(db), store.countContacts(db)]);
        if (!isVanished(mark, stamp, people)) return null;
        const { people: were, on, backup } = mark;
        return { people: were, on, backedUpOn: backup?.on ?? null, inFolder: backup?.inFolder ?? false };
      }),
    (change) => change.tables.includes('contacts'),
  );
  const known = useRef(loaded);
  if (loaded.state !== 'loading') known.current = loaded;
  return known.current;
}

/** What the user chooses who goes on without the book that has vanished: from then on it is not missed any more. */
export function useEmptyStart(): () => Promise<void> {
  return useCallback(async () => {
    const opened = await openStore();
    if (!opened.ok) return;
    const now = new Date();
    const stamp = await opened.value.store.stampBook(opened.value.db, now);
    await saveBookMark({ stamp, people: 0, on: dayOf(now) });
  }, []);
}
