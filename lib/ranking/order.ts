import { bondOf } from './signals/bond.ts';
import { freshAfter, freshness } from './signals/freshness.ts';
import { reciprocity } from './signals/two-way.ts';
import type { StoredStanding } from './sum-up.ts';

/**
 * The measured order, bond · √(r / (1 + attempts)) · (1 + gap / 30)^-1.75: who is most likely to be in two-way contact,
 * or to answer, next. It differs from the product of bond, two-way and freshness in the score only while an attempt
 * stands unanswered, or where I do not answer: as a forecast, my own latest approach and their many messages are signs of
 * life; as a reason to write they are none.
 *
 * How good it is, NDCG@5 with 95 % intervals over people drawn anew: on three known logs .614 [.556, .676] for who gets in
 * touch again and .576 [.541, .610] for who answers. Far above chance (.248, .489) and above longest overdue first (.094, .427).
 * Equal within the error to the plain formula ln(1 + days) · √(r / (1 + unanswered)) / (1 + gap / 30) (.589, .558): on five
 * logs kept aside .589 against .588, .705 against .695.
 */
export function measuredOrder(standing: StoredStanding, gap: number | null, today: number): number {
  const mutual = reciprocity(standing.inDays, standing.outDays);
  const fresh = gap === null ? freshness.weights.least.value : freshAfter(gap);
  return bondOf(standing, today) * Math.sqrt(mutual / (1 + standing.attempts.length)) * fresh;
}
