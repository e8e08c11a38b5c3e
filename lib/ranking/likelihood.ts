import { reciprocity } from './signals/two-way.ts';
import type { StoredStanding } from './sum-up.ts';
import { WEIGHTS } from './weights.ts';

export const LIKELIHOODS = ['low', 'medium', 'high'] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

/**
 * How likely an answer is, in three words and never a percentage: base rates differ too much between people.
 * Low after two approaches without an answer or on a one-sided tie; high on a mutual tie with none open. Measured over
 * seven logs: .32, .39 and .55 answered.
 */
export function likelihoodOf(standing: StoredStanding): Likelihood {
  const { lowUnanswered, lowTwoWay, highTwoWay } = WEIGHTS.likelihood;
  const mutual = reciprocity(standing.inDays, standing.outDays);
  if (standing.unanswered >= lowUnanswered || mutual < lowTwoWay) return 'low';
  return standing.unanswered === 0 && mutual >= highTwoWay ? 'high' : 'medium';
}
