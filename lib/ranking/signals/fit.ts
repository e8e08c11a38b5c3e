import type { NetworkGoal } from '../network.ts';
import { WEIGHTS } from '../weights.ts';

export interface Fit {
  factor: number;
  /** Weighted share of all wishes that the contact meets, 0–1. */
  share: number;
  /** The text of the goal met best, null when none is. */
  goal: string | null;
}

const NO_FIT: Fit = { factor: 1, share: 0, goal: null };

/**
 * Fit: how well a contact meets what the user wants of the network.
 *
 * Meaning: 1 + 0.6 × the share of the goals' wishes the contact meets, weighted by the goals.
 * Range: 1–1.6.
 * Default: 1 without goals or tags.
 * Source: choice; no measured log has goals.
 */
export function goalFit(tags: readonly string[] | undefined, goals: readonly NetworkGoal[]): Fit {
  if (goals.length === 0 || !tags || tags.length === 0) return NO_FIT;
  let met = 0;
  let all = 0;
  let best = 0;
  let goal: string | null = null;
  for (const wish of goals) {
    const weight = wish.weight > 0 && Number.isFinite(wish.weight) ? wish.weight : 1;
    const share = shareMet(tags, wish);
    met += weight * share;
    all += weight;
    if (weight * share > best) {
      best = weight * share;
      goal = wish.text;
    }
  }
  const share = met / all;
  return share > 0 ? { factor: 1 + WEIGHTS.fit * share, share, goal } : NO_FIT;
}

/** Share of one goal's wishes that `tags` meet. */
function shareMet(tags: readonly string[], goal: NetworkGoal): number {
  const wishes = goal.tags.length + (goal.anyOf?.length ?? 0);
  if (wishes === 0) return 0;
  let met = 0;
  for (const tag of goal.tags) if (tags.includes(tag)) met++;
  for (const any of goal.anyOf ?? []) if (any.some((tag) => tags.includes(tag))) met++;
  return met / wishes;
}
