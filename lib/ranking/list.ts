import { companyHouse } from '../words/companies.ts';
import type { RankedContact } from './network.ts';
import { compareRevival, compareScore, type Scored } from './score.ts';
import { WEIGHTS } from './weights.ts';

/**
 * The `limit` best suggestions, diverse: promises first, then by maximal marginal relevance
 * (0.75 · merit − 0.25 · likeness to those already chosen; Carbonell & Goldstein 1998), at most two fifths of one company,
 * however it is written, while others wait, and one place for a dormant tie. Takes only those it is time for; may be shorter than `limit`.
 */
export function pickList(scored: readonly Scored[], limit: number): Scored[] {
  const timely = timelyOnes(scored);
  const pool = best(timely, poolSize(limit));
  const chosen = pool.filter(({ tier }) => tier === 0).slice(0, limit);
  const waiting = new Map(pool.flatMap((one) => (one.tier === 1 ? [[one, 0]] : [])));
  const most = Math.max(1, Math.floor(limit * WEIGHTS.companyShare));
  const top = pool.find(({ tier }) => tier === 1)?.score ?? 1;
  for (const one of chosen) compareWith(one, waiting);
  while (chosen.length < limit && waiting.size > 0) {
    const next =
      pickNext(waiting, chosen, top, most) ?? pickNext(waiting, chosen, top, Number.POSITIVE_INFINITY);
    if (!next) break;
    waiting.delete(next);
    chosen.push(next);
    compareWith(next, waiting);
  }
  return withDormant(chosen, timely, limit);
}

/** Those it is time for. */
export function timelyOnes(scored: readonly Scored[]): Scored[] {
  return scored.filter(({ tier, score }) => tier === 0 || (tier === 1 && score > 0));
}

/** How many of the best are weighed against each other for a list of `limit`. */
export function poolSize(limit: number): number {
  return Math.max(WEIGHTS.pool, limit * 4);
}

/** Those who wait, and how much each is like the one most like it among the chosen. */
type Waiting = Map<Scored, number>;

function compareWith(chosen: Scored, waiting: Waiting): void {
  for (const [one, alike] of waiting) if (alike < 1) waiting.set(one, Math.max(alike, likeness(one, chosen)));
}

/** The `count` first by `compareScore`, in order. Narrowed down by plain numbers first: sorting everybody costs more. */
export function best(scored: readonly Scored[], count: number): Scored[] {
  const promised = scored.filter(({ tier }) => tier === 0);
  const others = scored.filter(({ tier }) => tier !== 0);
  return [...promised, ...highest(others, count, ({ score }) => score)].sort(compareScore).slice(0, count);
}

/** Those of the `count` highest values, and any that equal the last of them; in no special order. */
function highest(scored: readonly Scored[], count: number, worth: (one: Scored) => number): Scored[] {
  if (scored.length <= count) return [...scored];
  const values = Float64Array.from(scored, worth);
  const least = Float64Array.from(values).sort()[values.length - count] ?? 0;
  return scored.filter((_, index) => (values[index] ?? 0) >= least);
}

function pickNext(waiting: Waiting, chosen: Scored[], top: number, most: number): Scored | null {
  let next: Scored | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [candidate, alike] of waiting) {
    const worth = WEIGHTS.diversity * (candidate.score / top) - (1 - WEIGHTS.diversity) * alike;
    if (worth <= highest || sharesOf(candidate, chosen) >= most) continue;
    highest = worth;
    next = candidate;
  }
  return next;
}

function sharesOf(candidate: Scored, chosen: Scored[]): number {
  const company = houseOf(candidate);
  if (!company) return 0;
  let count = 0;
  for (const other of chosen) if (houseOf(other) === company) count++;
  return count;
}

/** 1 for the same company, else the Jaccard likeness of the tags. */
export function likeness(a: Scored, b: Scored): number {
  const company = houseOf(a);
  if (company && company === houseOf(b)) return 1;
  const mine = a.contact.tags ?? [];
  const theirs = b.contact.tags ?? [];
  let shared = 0;
  for (const tag of mine) if (theirs.includes(tag)) shared++;
  const all = mine.length + theirs.length - shared;
  return all === 0 ? 0 : shared / all;
}

function houseOf({ contact }: Scored): string {
  if (!contact.company) return '';
  let house = HOUSES.get(contact);
  if (house === undefined) {
    house = companyHouse(contact.company);
    HOUSES.set(contact, house);
  }
  return house;
}

/** Asked for many times while a list is made; kept only as long as the contact it belongs to. */
const HOUSES = new WeakMap<RankedContact, string>();

/** Gives the last place that is no promise to the best dormant tie, if the list holds none. */
function withDormant(chosen: Scored[], timely: readonly Scored[], limit: number): Scored[] {
  if (limit < WEIGHTS.dormantPlaceFrom || chosen.some(({ dormant }) => dormant)) return chosen;
  const [tie] = dormantTies(timely, 1);
  if (!tie) return chosen;
  const free = chosen.findLastIndex(({ tier }) => tier === 1);
  if (chosen.length < limit) return [...chosen, tie];
  return free < 0 ? chosen : [...chosen.slice(0, free), ...chosen.slice(free + 1), tie];
}

/** The `count` best dormant ties, in order. */
export function dormantTies(scored: readonly Scored[], count: number): Scored[] {
  const dormant = scored.filter(({ dormant, tier }) => dormant && tier === 1);
  return highest(dormant, count, ({ revival }) => revival)
    .sort(compareRevival)
    .slice(0, count);
}
