import { isTwoSided } from '../sides.ts';
import { signal, type Weights } from '../signal.ts';
import type { Tie } from '../tie.ts';

const WEIGHTS = {
  /** Direction measured (people one has left waiting answered .51–.60 of approaches against .37); 1.5 up to 180 days
   * cost .017 of NDCG@5 in forecasting two-way contact, 1.25 up to 60 days costs nothing. */
  factor: { value: 1.25, range: [1, 1.5], source: 'measured' },
  /** Between which days it counts. */
  from: { value: 3, range: [0, 7], source: 'choice' },
  to: { value: 60, range: [30, 180], source: 'measured' },
} satisfies Weights;

/**
 * Owed: whether an answer of mine is waited for.
 *
 * Meaning: 1.25, and fully due, when they wrote last and 3 to 60 days have passed since; earlier there is no hurry,
 * later an answer would be a new beginning. It makes due, and is said, only in a tie of two sides: whom I have never
 * answered, or no longer answer, waits for nothing (a newsletter, a seller). The factor holds for them too, where the user
 * wants them on the list at all: taken from them, NDCG@5 in forecasting answers falls from .576 to .573.
 * Source: choice of size, held to what costs no accuracy; direction measured (answered .51–.60 after letters one left
 * open, against .37).
 */
export const owed = signal({
  id: 'owed',
  kind: 'choice',
  lasting: false,
  weights: WEIGHTS,
  range: [1, WEIGHTS.factor.value],
  unknown: 1,
  factor: (tie) => (waits(tie) ? WEIGHTS.factor.value : 1),
  presses: (tie) => (isOwed(tie) ? 1 : 0),
  reason: {
    codes: ['replyOwed'],
    urgency: 90,
    tell: (tie) => (isOwed(tie) && tie.gap !== null ? { code: 'replyOwed', params: [tie.gap] } : null),
  },
  why: {
    codes: ['owed', 'wroteLast'],
    tell: (tie, factor) => {
      if (factor === 1) return [];
      const code = isOwed(tie) ? 'owed' : 'wroteLast';
      return [{ code, params: [tie.standing.waiting], effect: 'raises' }];
    },
  },
});

/** Whether it may be said that they wait for my answer. */
export function isOwed(tie: Pick<Tie, 'standing' | 'gap'>): boolean {
  return waits(tie) && isTwoSided(tie.standing);
}

function waits({ standing, gap }: Pick<Tie, 'standing' | 'gap'>): boolean {
  return standing.waiting > 0 && gap !== null && gap >= WEIGHTS.from.value && gap <= WEIGHTS.to.value;
}
