import { useEffect, useState } from 'react';
import { LOADING, type Loaded } from './loaded.ts';
import { openStore } from './open-store.ts';
import { fromStore, useLive } from './use-live.ts';

/** Opens the book and says whether it can be used: `value` is how many people are in it. */
export function useBook(): Loaded<{ contacts: number }> {
  return useLive(
    'book',
    () => fromStore(async ({ store, db }) => ({ contacts: await store.countContacts(db) })),
    (change) => change.tables.includes('contacts'),
  );
}

/** Whether the store can be opened at all, without reading from it. */
export function useStoreState(): Loaded<null> {
  const [state, setState] = useState<Loaded<null>>(LOADING);
  useEffect(() => {
    let current = true;
    openStore().then((opened) => {
      if (current)
        setState(opened.ok ? { state: 'ready', value: null } : { state: 'problem', problem: opened.error });
    });
    return () => {
      current = false;
    };
  }, []);
  return state;
}
