import { signal, type Weights } from '../signal.ts';
import { clamp, isNew } from '../standing.ts';

const WEIGHTS = {
  factor: { value: 1.6, range: [1, 2], source: 'choice' },
  /** Before so many days have passed, the meeting is no news to the user. */
  toldFrom: { value: 2, range: [1, 7], source: 'choice' },
  /** For so many days a follow-up is fresh; then its worth falls, evenly, until it is gone after so many. */
  freshFor: { value: 30, range: [14, 60], source: 'choice' },
  goneAfter: { value: 60, range: [45, 120], source: 'choice' },
} satisfies Weights;

/**
 * Newness: a first meeting waiting for a follow-up.
 *
 * Meaning: 1.6 when both took part in the one and only contact-day and it lies within the last 30 days, falling to 1 over
 * the next 30; such contacts are due after three days, and stay so. Late is worth less and better than never: nobody met
 * vanishes from the list because a month has passed.
 * Source: choice; contact once is nothing, and most new bridges are gone within a year (Burt 2001).
 */
export const newness = signal({
  id: 'newness',
  kind: 'choice',
  lasting: false,
  weights: WEIGHTS,
  range: [1, WEIGHTS.factor.value],
  unknown: 1,
  factor: ({ standing, today }) => {
    if (!isNew(standing, today)) return 1;
    const { factor, freshFor, goneAfter } = WEIGHTS;
    const late = today - (standing.firstDay ?? today) - freshFor.value;
    const left = 1 - clamp(late / (goneAfter.value - freshFor.value), 0, 1);
    return 1 + (factor.value - 1) * left;
  },
  reason: {
    codes: ['newContact', 'newContactLate', 'newContactWritten'],
    urgency: 80,
    tell: ({ standing, today, gap }) => {
      if (!isNew(standing, today) || gap === null || gap < WEIGHTS.toldFrom.value) return null;
      if (!standing.firstMet) return { code: 'newContactWritten', params: [gap] };
      return { code: gap > WEIGHTS.freshFor.value ? 'newContactLate' : 'newContact', params: [gap] };
    },
  },
  why: {
    codes: ['newness'],
    tell: (_, factor) => (factor > 1 ? [{ code: 'newness', params: [], effect: 'raises' }] : []),
  },
});
