import { useCallback, useEffect, useState } from 'react';
import { dayOf, type Id } from '../../lib/contact/index.ts';
import type { ImportMark } from '../../lib/store/index.ts';
import { IMPORT_LOCK } from './import-messages.ts';
import type { Loaded } from './loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/** An import that can still be taken back. */
export interface PastImport {
  entryId: Id;
  fileName: string;
  on: string;
  /** A whole book was put in, not people. */
  restored: boolean;
}

/** The imports and restores of the last weeks, newest first. */
export function usePastImports(): Loaded<PastImport[]> {
  return useLive(
    'imports',
    () =>
      fromStore(async ({ store, db }) =>
        (await store.recentImports(db)).map(({ id, what, at, command }) => ({
          entryId: id,
          fileName: what ?? '',
          on: dayOf(new Date(at)),
          restored: command !== 'importPlans',
        })),
      ),
    () => true,
  );
}

/**
 * The import that was begun and never ended, if none goes on in any window: the browser was closed or died meanwhile.
 * Nothing of it is in the book.
 */
export function useBrokenImport(): { broken: ImportMark | null; forget: () => void } {
  const [broken, setBroken] = useState<ImportMark | null>(null);
  useEffect(() => {
    let current = true;
    void (async () => {
      const { held = [] } = await navigator.locks.query();
      if (held.some((lock) => lock.name === IMPORT_LOCK)) return;
      const mark = await fromStore(({ store, db }) => store.importMark(db));
      if (current && mark.ok && mark.value.ok) setBroken(mark.value.value);
    })();
    return () => {
      current = false;
    };
  }, []);
  const forget = useCallback(() => {
    setBroken(null);
    void fromStore(({ store, db }) => store.markImport(db, null));
  }, []);
  return { broken, forget };
}
