import { bond } from './signals/bond.ts';
import { freshAfter } from './signals/freshness.ts';
import { reciprocity } from './signals/two-way.ts';
import type { StoredStanding } from './standing.ts';
import { WEIGHTS } from './weights.ts';

/**
 * The measured order T = ln(1 + n) · √(r / (1 + u)) / (1 + gap / 30): who is most likely to be in two-way contact, or to
 * answer, next. Unlike the score it also takes my own latest approach as a sign of life.
 */
export function measuredOrder(standing: StoredStanding, gap: number | null): number {
  if (gap === null) return bond(standing) * Math.sqrt(reciprocity(0, 0)) * WEIGHTS.strangerFreshness;
  const mutual = reciprocity(standing.inDays, standing.outDays);
  return Math.log(1 + standing.days) * Math.sqrt(mutual / (1 + standing.unanswered)) * freshAfter(gap);
}
