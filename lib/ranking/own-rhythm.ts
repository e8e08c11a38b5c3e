import { bothTookPart } from './sides.ts';
import type { StoredStanding } from './sum-up.ts';
import { WEIGHTS } from './weights.ts';

/**
 * The rhythm of the user, in days, as the start for ties without a history: the geometric mean of how often they are
 * usually in touch, a tie a vote, drawn towards 45 days by as many votes as `ownRhythm.draw`. Only ties of two sides with
 * three contact-days and more say anything; null where there are too few of them. Not each contact-day a vote: one
 * colleague of every morning would outvote a hundred others.
 */
export function ownRhythmOf(standings: Iterable<StoredStanding>): number | null {
  const { least, draw } = WEIGHTS.ownRhythm;
  let ties = 0;
  let sum = 0;
  for (const standing of standings) {
    if (standing.heardDays < 3 || !bothTookPart(standing)) continue;
    ties++;
    sum += standing.logGaps / (standing.heardDays - 1);
  }
  if (ties < least) return null;
  return Math.exp((sum + draw * Math.log(WEIGHTS.rhythmPrior.days)) / (ties + draw));
}
