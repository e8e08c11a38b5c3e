import type { Goal } from '../records/index.ts';
import type { NetworkGoal } from './network.ts';

const KINDS = ['industries', 'functions', 'seniorities', 'regions', 'labels'] as const;

/** Tags as the ranking compares them, a list a kind. They carry their kind, since some ids name an industry and a function alike. */
export function tagsOf(tags: Record<(typeof KINDS)[number], (string | null | undefined)[]>): string[][] {
  return KINDS.map((kind) => tags[kind].flatMap((tag) => (tag ? [`${kind}:${tag.toLowerCase()}`] : [])));
}

/** A goal as the ranking takes it. */
export function wishOf(goal: Goal): NetworkGoal {
  return {
    text: goal.text,
    tags: [],
    anyOf: tagsOf(goal).filter((any) => any.length > 0),
    weight: goal.weight,
  };
}
