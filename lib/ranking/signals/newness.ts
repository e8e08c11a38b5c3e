import { signal, type Weights } from '../signal.ts';
import { isNew } from '../standing.ts';

const WEIGHTS = {
  factor: { value: 1.6, range: [1, 2], source: 'choice' },
  /** Before so many days have passed, the meeting is no news to the user. */
  toldFrom: { value: 2, range: [1, 7], source: 'choice' },
} satisfies Weights;

/**
 * Newness: a first meeting waiting for a follow-up.
 *
 * Meaning: 1.6 when the one and only contact-day lies within the last 30 days and they took part in it; such contacts
 * are due after three days.
 * Source: choice; contact once is nothing, and most new bridges are gone within a year (Burt 2001).
 */
export const newness = signal({
  id: 'newness',
  kind: 'choice',
  lasting: false,
  weights: WEIGHTS,
  range: [1, WEIGHTS.factor.value],
  unknown: 1,
  factor: ({ standing, today }) => (isNew(standing, today) ? WEIGHTS.factor.value : 1),
  reason: {
    codes: ['newContact'],
    urgency: 80,
    tell: ({ gap }, factor) =>
      factor > 1 && gap !== null && gap >= WEIGHTS.toldFrom.value
        ? { code: 'newContact', params: [gap] }
        : null,
  },
  why: {
    codes: ['newness'],
    tell: (_, factor) => (factor > 1 ? [{ code: 'newness', params: [], effect: 'raises' }] : []),
  },
});
