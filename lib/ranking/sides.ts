import { reciprocity } from './signals/two-way.ts';
import type { StoredStanding } from './sum-up.ts';
import { WEIGHTS } from './weights.ts';

/** Whether I have ever taken part, and they have. */
export function bothTookPart({ inDays, outDays }: Pick<StoredStanding, 'inDays' | 'outDays'>): boolean {
  return inDays > 0 && outDays > 0;
}

/**
 * Whether their messages stand unanswered for longer than I answer: on more days than I have ever taken part on, held
 * within limits. So a newsletter, and whoever I have let write for a year, are no tie that wants upkeep, whatever was
 * between us before; a friend who writes on five days of a week still is.
 */
export function leftUnanswered({ waiting, outDays }: Pick<StoredStanding, 'waiting' | 'outDays'>): boolean {
  const { least, most } = WEIGHTS.waiting;
  return waiting > Math.min(most, Math.max(least, outDays));
}

/** A tie of two sides: both have taken part, and I have not stopped to. */
export function isTwoSided(standing: StoredStanding): boolean {
  return bothTookPart(standing) && !leftUnanswered(standing);
}

/** Whether both have kept it up so evenly that it may be said that we are usually in touch. */
export function isUsual({ inDays, heardOutDays }: Pick<StoredStanding, 'inDays' | 'heardOutDays'>): boolean {
  return reciprocity(inDays, heardOutDays) >= WEIGHTS.usualTwoWay;
}
