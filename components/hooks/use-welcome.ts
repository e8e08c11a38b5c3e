import { useCallback } from 'react';
import type { Welcome } from '../../lib/store/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

export type { Welcome, WelcomeStep } from '../../lib/store/index.ts';

/** Where the welcome stands, and whether an archive is waited for now. */
export interface WelcomeNow extends Welcome {
  archive: 'none' | 'coming' | 'due';
}

/** Where the welcome of this browser stands, and the way to change it. */
export function useWelcome(): {
  welcome: Loaded<WelcomeNow>;
  /** Resolves once it is stored. */
  change: (changes: Partial<Welcome>) => Promise<void>;
} {
  const welcome = useLive<WelcomeNow>(
    'welcome',
    () =>
      fromStore(async ({ store, db }) => {
        const stands = await store.welcomeOf(db);
        return { ...stands, archive: store.archiveState(stands, new Date()) };
      }),
    ({ tables }) => tables.includes('runs'),
  );
  const change = useCallback(async (changes: Partial<Welcome>) => {
    // A full disk is said where something is lost by it: here a step is shown once more.
    await fromStore(({ store, db }) => store.changeWelcome(db, changes));
  }, []);
  return { welcome, change };
}
