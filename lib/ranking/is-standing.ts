import type { StoredStanding } from './index.ts';

/** The store keeps the standing as the ranking made it; one from before the first ranking, or of an older make, is none. */
export function isStanding(stored: unknown): stored is StoredStanding {
  return typeof stored === 'object' && stored !== null && NEWEST in stored;
}

/** The number that came last: what has it has all of them. Named here, so that no view loads the ranking to ask. */
const NEWEST: keyof StoredStanding = 'firstMet';
