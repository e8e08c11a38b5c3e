import type { StoredStanding } from '../../lib/ranking/index.ts';

/** The store keeps the standing as the ranking made it; one from before the first ranking is not there. */
export function isStanding(stored: unknown): stored is StoredStanding {
  return typeof stored === 'object' && stored !== null && 'days' in stored && 'logGaps' in stored;
}
