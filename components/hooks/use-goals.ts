import type { Goal } from '../../lib/records/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/** Every goal, oldest first. */
export function useGoals(): Loaded<Goal[]> {
  return useLive(
    'goals',
    () => fromStore(({ store, db }) => store.allGoals(db)),
    (change) => change.tables.includes('goals'),
  );
}
