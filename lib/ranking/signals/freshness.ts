import type { StoredStanding } from '../sum-up.ts';
import { WEIGHTS } from '../weights.ts';

/**
 * Freshness: how lately we were in touch, lowered by every attempt that stands without an answer.
 *
 * Meaning: (1 + days / 30)^-1.75 since they last took part. After an attempt of mine it is at most the freshness of that
 * attempt over the root of one plus the attempts so far: one more message without an answer can lower it but never
 * raise it.
 * Range: 0–1; 0.3 after 30 days, 0.03 after half a year.
 * Default: 0.001 for somebody who never took part, the least there is (reached after some four years of silence).
 * Source: power-law forgetting, shape chosen over the measured logs; answered by approaches left open before: 0: .52,
 * 1: .34, 2: .29, 3–4: .26.
 */
export function freshness({ lastHeard, attempts }: StoredStanding, today: number): number {
  const least: number = WEIGHTS.leastFreshness;
  let fresh = lastHeard === null ? least : Math.max(least, freshAfter(today - lastHeard));
  for (let index = 0; index < attempts.length; index++) {
    const gap = today - (attempts[index] ?? today);
    fresh = Math.min(fresh, Math.max(least, freshAfter(gap)) / Math.sqrt(2 + index));
  }
  return fresh;
}

/** Freshness after a silence of `gap` days; days ahead count as none. */
export function freshAfter(gap: number): number {
  return (1 + Math.max(0, gap) / WEIGHTS.freshnessDays) ** -WEIGHTS.freshnessPower;
}
