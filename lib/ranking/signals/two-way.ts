import type { StoredStanding } from '../sum-up.ts';
import { WEIGHTS } from '../weights.ts';

/**
 * Two-way: whether both of us keep the tie up.
 *
 * Meaning: root of the reciprocity of the tie. What I have sent since they last took part can lower it but never raise
 * it.
 * Range: 0–1.
 * Default: 0.58 with nothing logged.
 * Source: reciprocity is the strongest predictor of persistence (Hidalgo & Rodriguez-Sickert 2008) and of answers in
 * the measured logs (.14 answered below r = .05, .57 above .8).
 */
export function twoWay({ inDays, outDays, heardOutDays }: StoredStanding): number {
  return Math.sqrt(Math.min(reciprocity(inDays, heardOutDays), reciprocity(inDays, outDays)));
}

/** Reciprocity r = (2·min(in, out) + 0.5) / (in + out + 1.5), from 0 (one side only) to 1. */
export function reciprocity(inDays: number, outDays: number): number {
  const { same, all } = WEIGHTS.twoWayPrior;
  return (2 * Math.min(inDays, outDays) + same) / (inDays + outDays + all);
}
