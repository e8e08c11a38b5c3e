import type { RankedContact } from './network.ts';
import { measuredOrder } from './order.ts';
import { isDormant } from './rules/dormant.ts';
import { RULES } from './rules/index.ts';
import { comparePromises, type OpenPromise, promiseNow } from './rules/promise.ts';
import { restsUntil } from './rules/rest.ts';
import { isTwoSided } from './sides.ts';
import type { Rule, Signal } from './signal.ts';
import { SIGNALS } from './signals/index.ts';
import type { StoredStanding } from './sum-up.ts';
import { type Circumstances, type Tie, tieOf } from './tie.ts';

export type SignalId = (typeof SIGNALS)[number]['id'];

/** The factors of a score; their product is the score. */
export type Parts = Record<SignalId, number>;

/** A contact with everything that decides its place. */
export interface Scored extends Tie {
  parts: Parts;
  /** Product of the parts, finite and never negative; 0 when it is not time. */
  score: number;
  /** The measured order times the factors of timing and choice; decides `ranked` among those it is time for. */
  order: number;
  /** 0 a promise, 1 it is time, 2 it is not, 3 resting by rule. Lower comes first. */
  tier: 0 | 1 | 2 | 3;
  promise: OpenPromise | null;
  dormant: boolean;
  /** What a dormant tie is worth, freshness aside: how strong it was, how mutual, how well it fits. */
  revival: number;
  restsUntil: number | null;
}

/** What decides the place of a scored contact among others. */
export type Placed = Pick<Scored, 'tier' | 'score' | 'order' | 'revival'> & {
  contact: Pick<RankedContact, 'id'>;
  promise: Pick<OpenPromise, 'by' | 'dueDay'> | null;
};

/** Scores one contact. Pure and independent of all other contacts. */
export function scoreContact(
  contact: RankedContact,
  standing: StoredStanding,
  circumstances: Circumstances,
): Scored {
  const tie = tieOf(contact, standing, circumstances);
  const { parts, strength, timing, choice, lasting } = fold(tie);
  const { today, gap } = tie;
  const promise = promiseNow(contact.promises, today);
  const rests = restsUntil(tie);
  // Field by field: a spread of the tie makes ranking a large book ten times slower.
  return {
    contact,
    standing,
    today,
    goals: tie.goals,
    gap,
    rhythm: tie.rhythm,
    cadence: tie.cadence,
    parts,
    score: strength * timing * choice,
    order: measuredOrder(standing, gap, today) * (timing || 1) * choice,
    tier: promise ? 0 : rests !== null ? 3 : timing > 0 ? 1 : 2,
    promise,
    dormant: isDormant(tie),
    revival: lasting / Math.sqrt(1 + standing.attempts.length),
    restsUntil: rests,
  };
}

type Folded = Record<Signal['kind'] | 'lasting', number> & { parts: Parts };

/** The one place that multiplies: every signal, in the order of `SIGNALS`, into the product of its kind. */
function fold(tie: Tie): Folded {
  const folded: Folded = { strength: 1, timing: 1, choice: 1, lasting: 1, parts: { ...NO_PARTS } };
  for (const signal of SIGNALS) {
    const factor = signal.kind === 'timing' ? raised(signal.factor(tie), tie) : signal.factor(tie);
    folded.parts[signal.id] = factor;
    folded[signal.kind] *= factor;
    if (signal.lasting) folded.lasting *= factor;
  }
  return folded;
}

/** Every signal at 1: each is set by the fold. Copied for each contact, which is faster than adding key after key. */
const NO_PARTS = Object.fromEntries(SIGNALS.map(({ id }) => [id, 1])) as Parts;

const PRESSING = [...RULES, ...SIGNALS].flatMap(({ presses }: Pick<Rule, 'presses'>) => presses ?? []);
const WANTING = SIGNALS.flatMap(({ interest }: Signal) => interest ?? []);

/**
 * A factor of timing, raised to whatever presses more. Where one of us never took part, or I no longer answer, somebody
 * is suggested only where the user has shown an interest; with nothing logged, that alone makes it time.
 */
function raised(factor: number, tie: Tie): number {
  const alive = isTwoSided(tie.standing);
  const wanted = !alive && WANTING.some((wants) => wants(tie));
  if (wanted && tie.gap === null) return 1;
  let time = alive || wanted ? factor : 0;
  for (const presses of PRESSING) time = Math.max(time, presses(tie));
  return time;
}

/** Total order for `ranked`: tier, promises by due day, measured order, id. */
export function compareOrder(a: Placed, b: Placed): number {
  return a.tier - b.tier || byPromise(a, b) || b.order - a.order || byId(a, b);
}

/** Total order for the list: tier, promises by due day, score, measured order, id. */
export function compareScore(a: Placed, b: Placed): number {
  return a.tier - b.tier || byPromise(a, b) || b.score - a.score || b.order - a.order || byId(a, b);
}

/** Total order for dormant ties: revival, then as in the list. */
export function compareRevival(a: Placed, b: Placed): number {
  return b.revival - a.revival || compareScore(a, b);
}

function byPromise(a: Placed, b: Placed): number {
  return a.promise && b.promise ? comparePromises(a.promise, b.promise) : 0;
}

function byId(a: Placed, b: Placed): number {
  return a.contact.id < b.contact.id ? -1 : a.contact.id > b.contact.id ? 1 : 0;
}
