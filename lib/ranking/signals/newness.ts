import { isNew } from '../standing.ts';
import type { StoredStanding } from '../sum-up.ts';
import { WEIGHTS } from '../weights.ts';

/**
 * Newness: a first meeting waiting for a follow-up.
 *
 * Meaning: 1.6 when the one and only contact-day lies within the last 30 days and they took part in it; such contacts
 * are due after three days.
 * Range: 1 or 1.6.
 * Default: 1.
 * Source: choice; contact once is nothing, and most new bridges are gone within a year (Burt 2001).
 */
export function newness(standing: StoredStanding, today: number): number {
  return isNew(standing, today) ? WEIGHTS.newness : 1;
}
