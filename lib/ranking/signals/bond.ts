import type { StoredStanding } from '../standing.ts';
import { WEIGHTS } from '../weights.ts';

/**
 * Bond: how much there is between us.
 *
 * Meaning: logarithm of the contact-days up to the last one they took part in, so that ten messages on one day are one
 * contact and approaches nobody answered build nothing.
 * Range: 0.26 (nothing yet) upwards; 100 days give 4.6.
 * Default: ln 1.3 for somebody who never took part.
 * Source: contact-days beat raw counts (EPJ Data Science 2020, s13688-020-00256-5); the logarithm was the best
 * untrained form for predicting answers over the measured logs.
 */
export function bond(standing: StoredStanding): number {
  return Math.log(1 + (standing.heardDays || WEIGHTS.strangerDays));
}
