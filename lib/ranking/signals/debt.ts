import { effectOf, signal, TELLING, type Weights } from '../signal.ts';

/** Direction from Flynn 2003 and Grant 2013. */
const WEIGHTS = {
  /** Most that the balance of favours moves a score. */
  most: { value: 0.15, range: [0, 0.3], source: 'choice' },
  /** The difference that moves it by three quarters of that. */
  scale: { value: 3, range: [1, 10], source: 'choice' },
} satisfies Weights;

/**
 * Debt: the balance of favours between us.
 *
 * Meaning: 1 + 0.15 × tanh((entries in which I only received − entries in which I only gave) / 3). Those who have
 * helped me come a little sooner.
 * Source: choice; a balance of giving and receiving goes with productivity (Flynn 2003), selective givers do best
 * (Grant 2013).
 */
export const debt = signal({
  id: 'debt',
  kind: 'choice',
  lasting: false,
  weights: WEIGHTS,
  range: [1 - WEIGHTS.most.value, 1 + WEIGHTS.most.value],
  unknown: 1,
  factor: ({ standing: { receivedOnly, givenOnly } }) =>
    1 + WEIGHTS.most.value * Math.tanh((receivedOnly - givenOnly) / WEIGHTS.scale.value),
  reason: {
    codes: ['giveNext'],
    urgency: 30,
    tell: (_, factor) => (factor > TELLING ? { code: 'giveNext', params: [] } : null),
  },
  why: {
    codes: ['debt'],
    tell: ({ standing: { receivedOnly, givenOnly } }, factor) =>
      factor === 1
        ? []
        : [{ code: 'debt', params: [receivedOnly, givenOnly], effect: effectOf(factor, 1, 1) }],
  },
});
