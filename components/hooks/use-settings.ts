import type { Settings } from '../../lib/records/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/** The manager's choices. Change them with `saveSettings` of `useCommands`. */
export function useSettings(): Loaded<Settings> {
  return useLive(
    'settings',
    () => fromStore(({ store, db }) => store.settingsOf(db)),
    (change) => change.tables.includes('settings'),
  );
}
