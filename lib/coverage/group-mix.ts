import type { Settings } from '../records/index.ts';
import type { Placed } from './axes.ts';
import { type Diversity, diversityOf, likenessTo } from './diversity.ts';

/**
 * How alike a group is to the user, in a word: a duck pond of people just alike, worlds apart, or some of both, of which one
 * learns most. Null while too little is known.
 */
export type GroupLikeness = 'pond' | 'both' | 'apart' | null;

/** Who is in a group. */
export interface GroupMix {
  industry: Diversity;
  function: Diversity;
  likeness: GroupLikeness;
}

/** Fewer tagged members say nothing of a mix. */
const ENOUGH = 3;
/** From this mean share of members with the user's own tag on a group is a pond; up to this one it is worlds apart. */
const POND = 0.7;
const APART = 0.15;

/** The mix of a group by industry and function, and how alike its members are to the user. */
export function groupMix(members: Placed[], me: Settings['me']): GroupMix {
  const industry = diversityOf(members, 'industry');
  const duty = diversityOf(members, 'function');
  const shares = Object.values(likenessTo(me, members).byAxis);
  const isKnown = shares.length > 0 && Math.max(industry.tagged, duty.tagged) >= ENOUGH;
  const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  const likeness = !isKnown ? null : mean >= POND ? 'pond' : mean <= APART ? 'apart' : 'both';
  return { industry, function: duty, likeness };
}
