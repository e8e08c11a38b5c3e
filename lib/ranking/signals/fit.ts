import type { NetworkGoal } from '../network.ts';
import { signal, type Weights } from '../signal.ts';

const WEIGHTS = {
  /** What a full match with all goals adds. */
  most: { value: 0.6, range: [0, 1], source: 'choice' },
} satisfies Weights;

/**
 * Fit: how well a contact meets what the user wants of the network.
 *
 * Meaning: 1 + 0.6 × the share of the goals' wishes the contact meets, weighted by the goals.
 * Source: choice; no measured log has goals.
 */
export const fit = signal({
  id: 'fit',
  kind: 'choice',
  lasting: true,
  weights: WEIGHTS,
  range: [1, 1 + WEIGHTS.most.value],
  unknown: 1,
  factor: ({ contact, goals }) => goalFit(contact.tags, goals).factor,
  interest: ({ contact, goals }) => goalFit(contact.tags, goals).share > 0,
  reason: {
    codes: ['goal'],
    urgency: 40,
    tell: ({ contact, goals }) => {
      const { goal } = goalFit(contact.tags, goals);
      return goal === null ? null : { code: 'goal', params: [goal] };
    },
  },
  why: {
    codes: ['fit'],
    tell: ({ contact, goals }, factor) =>
      factor > 1
        ? [
            {
              code: 'fit',
              params: [Math.round(100 * goalFit(contact.tags, goals).share)],
              effect: 'raises',
            },
          ]
        : [],
  },
});

interface Fit {
  factor: number;
  /** Weighted share of all wishes that the contact meets, 0–1. */
  share: number;
  /** The text of the goal met best, null when none is. */
  goal: string | null;
}

const NO_FIT: Fit = { factor: 1, share: 0, goal: null };

function goalFit(tags: readonly string[] | undefined, goals: readonly NetworkGoal[]): Fit {
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
  return share > 0 ? { factor: 1 + WEIGHTS.most.value * share, share, goal } : NO_FIT;
}

/** The weighted share of all that the goals wish for which `tags` meet, 0–1. */
export function goalShare(tags: readonly string[], goals: readonly NetworkGoal[]): number {
  return goalFit(tags, goals).share;
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
