import { dayNumberOf } from '../days/day-number.ts';
import type { Id, Shelf } from '../words/index.ts';
import { isExcluded } from './excluded.ts';
import { type Likelihood, likelihoodOf } from './likelihood.ts';
import { pickList } from './list.ts';
import type { Network, Ranked, StandingNetwork } from './network.ts';
import { type Floors, NO_FLOORS, type Pool, poolOf } from './pool.ts';
import { type Reason, reasonsFor } from './reasons.ts';
import { undatedPromise } from './rules/promise.ts';
import { compareOrder, type Parts, type Scored, scoreContact } from './score.ts';
import { bothTookPart } from './sides.ts';
import { occasionNow } from './signals/hook.ts';
import { isOwed } from './signals/owed.ts';
import { isNew } from './standing.ts';
import { sumUp } from './sum-up.ts';
import type { Circumstances } from './tie.ts';
import { WEIGHTS } from './weights.ts';
import { type Why, whyOf } from './why.ts';

/** A contact to reconnect with. `score` is the product of `parts`. */
export interface Suggestion {
  id: Id;
  score: number;
  shelf: Shelf;
  reasons: Reason[];
  likelihood: Likelihood;
  parts: Parts;
  /** All that moved the score, in words. */
  why: Why[];
}

export interface Ranking {
  /** What to show: `limit` long at most, diverse. With limit 0 everyone in `ranked`, in that order. */
  list: Suggestion[];
  /** Everyone the user has not excluded, best first; those it is not time for after those it is, those that the rules
   * rest for a while last. */
  ranked: Id[];
  /** From whom the list can be made again after a change; null when those given did not suffice for this one. */
  pool: Pool | null;
}

/**
 * Ranks a network from its log: `rankStandings` on the summed-up logs. Throws a RangeError when `now` is no day; any
 * other bad input (unreadable, early or future days, absurd cadences) is held within limits.
 */
export function rankNetwork(network: Network): Ranking {
  const circumstances = circumstancesOf(network);
  const scored: Scored[] = [];
  for (const contact of network.contacts) {
    const standing = sumUp(contact, circumstances.today);
    if (!isExcluded(contact, standing, circumstances.today))
      scored.push(scoreContact(contact, standing, circumstances));
  }
  return rankScored(scored, network.limit);
}

/**
 * Ranks contacts from their stored standings. 30,000 take less than a tenth of a second. Where not everybody is given,
 * `floors` are the places that all others come after, as an earlier ranking of the same day told in its `pool`.
 */
export function rankStandings(network: StandingNetwork, floors: Floors = NO_FLOORS): Ranking {
  const circumstances = circumstancesOf(network);
  return rankScored(scoreAll(network, circumstances), network.limit, floors);
}

function rankScored(scored: Scored[], wanted: number, floors: Floors = NO_FLOORS): Ranking {
  scored.sort(compareOrder);
  const limit = limitOf(wanted);
  const shown = limit === 0 ? scored : pickList(scored, limit);
  return {
    list: shown.map(suggestionOf),
    ranked: scored.map(({ contact }) => contact.id),
    pool: poolOf(scored, limit, floors),
  };
}

/** Everyone the user has not excluded, scored, in the order given. */
export function scoreAll(network: StandingNetwork, circumstances: Circumstances): Scored[] {
  const scored: Scored[] = [];
  for (const contact of network.contacts)
    if (!isExcluded(contact, contact.standing, circumstances.today))
      scored.push(scoreContact(contact, contact.standing, circumstances));
  return scored;
}

/** The day, goals and prior rhythm of a network in the form that scoring takes. Throws when `now` is no day. */
export function circumstancesOf(network: Pick<Ranked<unknown>, 'now' | 'me'>): Circumstances {
  const today = dayNumberOf(network.now);
  if (today === null) throw new RangeError(`Not a day: ${network.now}`);
  const own = network.me?.rhythmDays;
  return {
    today,
    goals: network.me?.goals ?? [],
    priorRhythm:
      typeof own === 'number' && own > 0 ? Math.min(180, Math.max(7, own)) : WEIGHTS.rhythmPrior.days,
  };
}

function limitOf(limit: number): number {
  return Number.isFinite(limit) && limit > 0 ? Math.floor(limit) : 0;
}

/** A scored contact as it is shown. */
export function suggestionOf(scored: Scored): Suggestion {
  return {
    id: scored.contact.id,
    score: scored.score,
    shelf: shelfOf(scored),
    reasons: reasonsFor(scored),
    likelihood: likelihoodOf(scored.standing),
    parts: scored.parts,
    why: whyOf(scored),
  };
}

function shelfOf(scored: Scored): Shelf {
  if (scored.promise || undatedPromise(scored.contact.promises)) return 'promise';
  if (isOwed(scored)) return 'reply-owed';
  if (isNew(scored.standing, scored.today)) return 'new';
  if (occasionNow(scored)) return 'occasion';
  if (!bothTookPart(scored.standing)) return 'get-to-know';
  return scored.dormant ? 'dormant' : 'keep-in-touch';
}
