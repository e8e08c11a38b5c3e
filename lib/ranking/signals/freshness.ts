import type { StoredStanding } from '../standing.ts';
import { WEIGHTS } from '../weights.ts';

/**
 * Freshness: how lately we were in touch, lowered by every approach that stands without an answer.
 *
 * Meaning: 1 / (1 + days / 30) since they last took part. After an approach of mine it is at most the freshness of
 * that approach over the root of one plus the approaches so far: one more message without an answer can lower it but
 * never raise it.
 * Range: 0–1; 0.5 after 30 days.
 * Default: at most 0.15 for somebody who never took part.
 * Source: hyperbolic forgetting is level with the best decays measured; answered by approaches before: 0: .52,
 * 1: .34, 2: .29, 3–4: .26.
 */
export function freshness(standing: StoredStanding, today: number): number {
  let fresh: number =
    standing.lastHeard === null ? WEIGHTS.strangerFreshness : freshAfter(today - standing.lastHeard);
  for (let index = 0; index < standing.approaches.length; index++) {
    const gap = today - (standing.approaches[index] ?? today);
    fresh = Math.min(fresh, freshAfter(gap) / Math.sqrt(2 + index));
  }
  return fresh;
}

/** 1 / (1 + gap / 30) for a silence of `gap` days; days ahead count as none. */
export function freshAfter(gap: number): number {
  return 1 / (1 + Math.max(0, gap) / WEIGHTS.freshnessDays);
}
