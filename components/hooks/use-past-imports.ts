import { useCallback, useEffect, useState } from 'react';
import { dayOf } from '../../lib/days/index.ts';
import { isImportWritten } from '../../lib/store/import-lock.ts';
import type { KeptImport } from '../../lib/store/index.ts';
import type { Id } from '../../lib/words/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
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

/** An import that broke off. `kept` tells whether its file is still there to go on with. */
export interface BrokenImport {
  fileName: string;
  kept: boolean;
}

/**
 * The import that was begun and never ended, if none goes on in any window: the browser was closed or died meanwhile.
 * Nothing of it is in the book. `forget` lets it be and drops its file.
 */
export function useBrokenImport(): {
  broken: BrokenImport | null;
  /** No longer shown here; the file stays until the import has ended. */
  hide: () => void;
  forget: () => void;
} {
  const [broken, setBroken] = useState<BrokenImport | null>(null);
  useEffect(() => {
    let current = true;
    void (async () => {
      if (await isImportWritten()) return;
      const found = await fromStore(({ store, db }) => store.keptImport(db));
      if (current && found.ok && found.value) setBroken(brokenFrom(found.value));
    })();
    return () => {
      current = false;
    };
  }, []);
  const hide = useCallback(() => setBroken(null), []);
  const forget = useCallback(() => {
    setBroken(null);
    void fromStore(({ store, db }) => store.keepImport(db, null));
  }, []);
  return { broken, hide, forget };
}

const brokenFrom = ({ fileName, file }: KeptImport): BrokenImport => ({ fileName, kept: file !== null });
