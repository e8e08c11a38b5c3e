import type { Id } from '../words/index.ts';
import { best, dormantTies, poolSize, timelyOnes } from './list.ts';
import { compareRevival, compareScore, type Placed, type Scored } from './score.ts';
import { WEIGHTS } from './weights.ts';

/**
 * The places that everybody who is not at hand comes after: in the order of the list, and among dormant ties. Null where
 * nobody is missing. They hold for one day, one set of goals and as long as nobody outside has changed.
 */
export interface Floors {
  list: Placed | null;
  dormant: Placed | null;
}

/** Nobody is missing. */
export const NO_FLOORS: Floors = { list: null, dormant: null };

/** Contacts from which the list can be made as if from everybody, and the places that all others come after. */
export interface Pool {
  ids: Id[];
  floors: Floors;
}

/**
 * The pool for the next list, out of contacts that are everybody above `floors`; null when too few are above to be sure
 * that a list of `limit` made of them is the list that everybody would give.
 */
export function poolOf(scored: readonly Scored[], limit: number, floors: Floors): Pool | null {
  const timely = timelyOnes(scored);
  const above = (floor: Placed | null, compare: typeof compareScore) =>
    floor === null ? timely : timely.filter((one) => compare(one, floor) <= 0);
  const listed = best(above(floors.list, compareScore), WEIGHTS.poolKept);
  const dormant = dormantTies(above(floors.dormant, compareRevival), WEIGHTS.dormantKept);
  if (floors.list !== null && listed.length < poolSize(limit)) return null;
  if (floors.dormant !== null && dormant.length === 0) return null;
  return {
    ids: [...new Set([...listed, ...dormant].map(({ contact }) => contact.id))],
    floors: {
      list: listed.length < WEIGHTS.poolKept ? floors.list : lastOf(listed),
      dormant: dormant.length < WEIGHTS.dormantKept ? floors.dormant : lastOf(dormant),
    },
  };
}

function lastOf(ordered: readonly Scored[]): Placed | null {
  const last = ordered.at(-1);
  if (!last) return null;
  const { tier, promise, score, order, revival, contact } = last;
  // The words of the promise stay out: it is kept where nobody would look for them to erase them.
  const due = promise && { by: promise.by, dueDay: promise.dueDay };
  return { tier, promise: due, score, order, revival, contact: { id: contact.id } };
}
