import type { StoredStanding } from '../sum-up.ts';
import { WEIGHTS } from '../weights.ts';

/**
 * Debt: the balance of favours between us.
 *
 * Meaning: 1 + 0.15 × tanh((entries in which I only received − entries in which I only gave) / 3). Those who have
 * helped me come a little sooner.
 * Range: 0.85–1.15.
 * Default: 1.
 * Source: choice; a balance of giving and receiving goes with productivity (Flynn 2003), selective givers do best
 * (Grant 2013).
 */
export function debt(standing: StoredStanding): number {
  return 1 + WEIGHTS.debt * Math.tanh((standing.receivedOnly - standing.givenOnly) / WEIGHTS.debtScale);
}
