import { useCallback, useEffect, useState } from 'react';
import type { LookedOver } from '../../lib/store/index.ts';
import { LOADING, type Loaded, loadedOf } from '../../lib/words/loaded.ts';
import { fromStore } from './use-live.ts';

/** A book of so many people is looked through by itself; a larger one when the user asks for it. */
const LOOKED_THROUGH_AT_ONCE = 3000;

/** What looking through the whole book has found; null until it has been asked for. */
export function useLookOver(people: number): { found: Loaded<LookedOver> | null; look: () => void } {
  const [asked, setAsked] = useState(people <= LOOKED_THROUGH_AT_ONCE);
  const [found, setFound] = useState<Loaded<LookedOver>>(LOADING);
  useEffect(() => {
    if (!asked) return;
    let current = true;
    void fromStore(({ store, db }) => store.lookOver(db, () => !current)).then((result) => {
      if (current) setFound(loadedOf(result));
    });
    return () => {
      current = false;
    };
  }, [asked]);
  return { found: asked ? found : null, look: useCallback(() => setAsked(true), []) };
}
