import type { Day } from '../days/index.ts';
import type { Id } from '../words/index.ts';
import type { NetworkGoal } from './network.ts';
import { goalShare } from './signals/fit.ts';

/** Somebody of whom nothing tells whether the user knows them. `tags` as `tagsOf` gives them. */
export interface ToSort {
  id: Id;
  tags: readonly string[];
  connectedOn?: Day | null | undefined;
}

/**
 * The `count` who are worth asking about first: those who meet most of the goals, among them the oldest connections (whoever
 * was there before the network grew is the likeliest to be somebody one knows), then those of no known day. One pass over
 * everybody, so that a book of 30,000 keeps nobody waiting.
 */
export function firstToSort(people: readonly ToSort[], goals: readonly NetworkGoal[], count: number): Id[] {
  const best: Placed[] = [];
  for (const { id, tags, connectedOn } of people) {
    const one = { id, share: goals.length > 0 ? goalShare(tags, goals) : 0, since: connectedOn ?? LATEST };
    const last = best.at(-1);
    if (best.length >= count && last && compare(one, last) >= 0) continue;
    const at = best.findIndex((other) => compare(one, other) < 0);
    best.splice(at < 0 ? best.length : at, 0, one);
    if (best.length > count) best.pop();
  }
  return best.map(({ id }) => id);
}

interface Placed {
  id: Id;
  share: number;
  since: Day;
}

/** Later than every day that can be stored. */
const LATEST = '9999-12-31';

function compare(a: Placed, b: Placed): number {
  return b.share - a.share || (a.since < b.since ? -1 : a.since > b.since ? 1 : a.id < b.id ? -1 : 1);
}
