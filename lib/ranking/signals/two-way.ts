import { effectOf, signal, type Weights } from '../signal.ts';

/** Smoothing of reciprocity: an untried tie starts at a third. Measured: order hardly moves. */
const WEIGHTS = {
  same: { value: 0.5, range: [0, 2], source: 'measured' },
  all: { value: 1.5, range: [0, 2], source: 'measured' },
} satisfies Weights;

/**
 * Two-way: whether both of us keep the tie up.
 *
 * Meaning: root of the reciprocity of the tie. What I have sent since they last took part can lower it but never raise
 * it.
 * Source: reciprocity is the strongest predictor of persistence (Hidalgo & Rodriguez-Sickert 2008) and of answers in
 * the measured logs (.14 answered below r = .05, .57 above .8).
 */
export const twoWay = signal({
  id: 'twoWay',
  kind: 'strength',
  lasting: true,
  weights: WEIGHTS,
  range: [0, 1],
  unknown: Math.sqrt(WEIGHTS.same.value / WEIGHTS.all.value),
  factor: ({ standing: { inDays, outDays, heardOutDays } }) =>
    Math.sqrt(Math.min(reciprocity(inDays, heardOutDays), reciprocity(inDays, outDays))),
  reason: null,
  why: {
    codes: ['twoWay'],
    tell: ({ standing: { inDays, outDays } }) => {
      // Of what has not begun nothing is known, and nothing told.
      if (inDays + outDays === 0) return [];
      const tenths = Math.round(10 * reciprocity(inDays, outDays));
      return [{ code: 'twoWay', params: [tenths], effect: effectOf(tenths, 2, 6) }];
    },
  },
});

/** Reciprocity r = (2·min(in, out) + 0.5) / (in + out + 1.5), from 0 (one side only) to 1. */
export function reciprocity(inDays: number, outDays: number): number {
  return (2 * Math.min(inDays, outDays) + WEIGHTS.same.value) / (inDays + outDays + WEIGHTS.all.value);
}
