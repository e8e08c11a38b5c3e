import { effectOf, signal, type Weights, type WhyOf } from '../signal.ts';

const WEIGHTS = {
  /** Freshness falls as (1 + gap / 30 days)^-1.75. Measured: steeper forecasts contact better, flatter forecasts answers
   * better; the plateau runs from (15, 1.5) to (30, 2). */
  days: { value: 30, range: [15, 45], source: 'measured' },
  power: { value: 1.75, range: [1, 2], source: 'measured' },
  /** The least there is, that of some four years of silence, and what somebody has who never took part: a tie of long
   * ago is worth no less than none. */
  least: { value: 0.001, range: [0.0001, 0.01], source: 'choice' },
} satisfies Weights;

/**
 * Freshness: how lately we were in touch, lowered by every attempt that stands without an answer.
 *
 * Meaning: (1 + days / 30)^-1.75 since they last took part: 0.3 after 30 days, 0.03 after half a year. After an attempt
 * of mine it is at most the freshness of that attempt over the root of one plus the attempts so far: one more message
 * without an answer can lower it but never raise it.
 * Source: power-law forgetting, shape chosen over the measured logs; answered by approaches left open before: 0: .52,
 * 1: .34, 2: .29, 3–4: .26.
 */
export const freshness = signal({
  id: 'freshness',
  kind: 'strength',
  lasting: false,
  weights: WEIGHTS,
  // The least freshness over the root of one more than the twelve attempts that are looked at.
  range: [0, 1],
  unknown: WEIGHTS.least.value,
  factor: ({ standing: { lastHeard, attempts }, today }) => {
    const least = WEIGHTS.least.value;
    let fresh = lastHeard === null ? least : Math.max(least, freshAfter(today - lastHeard));
    for (let index = 0; index < attempts.length; index++) {
      const gap = today - (attempts[index] ?? today);
      fresh = Math.min(fresh, Math.max(least, freshAfter(gap)) / Math.sqrt(2 + index));
    }
    return fresh;
  },
  reason: {
    codes: ['unanswered', 'unansweredMany'],
    urgency: 10,
    caution: 'unansweredMany',
    tell: ({ standing: { unanswered } }) => {
      if (unanswered === 0) return null;
      return unanswered === 1
        ? { code: 'unanswered', params: [] }
        : { code: 'unansweredMany', params: [unanswered] };
    },
  },
  why: {
    codes: ['freshness', 'unanswered'],
    tell: ({ standing: { lastDay, lastHeard, attempts }, gap }, factor) => {
      const lines: WhyOf<'freshness' | 'unanswered'>[] = [];
      if (gap !== null && lastDay !== null && lastHeard !== null)
        lines.push({
          code: 'freshness',
          params: [gap + lastDay - lastHeard],
          effect: effectOf(factor, 0.05, 0.3),
        });
      if (attempts.length > 0)
        lines.push({ code: 'unanswered', params: [attempts.length], effect: 'lowers' });
      return lines;
    },
  },
});

/** Freshness after a silence of `gap` days; days ahead count as none. */
export function freshAfter(gap: number): number {
  return (1 + Math.max(0, gap) / WEIGHTS.days.value) ** -WEIGHTS.power.value;
}
