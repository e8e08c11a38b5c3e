import { dayNumberOf } from '../days/day-number.ts';
import type { NetworkGoal, NetworkOccasion, RankedContact } from './network.ts';
import { measuredOrder } from './order.ts';
import { bond } from './signals/bond.ts';
import { debt } from './signals/debt.ts';
import { isDormant } from './signals/dormant.ts';
import { due } from './signals/due.ts';
import { type Fit, goalFit } from './signals/fit.ts';
import { freshness } from './signals/freshness.ts';
import { hook, occasionNow } from './signals/hook.ts';
import { importance, importanceLevel } from './signals/importance.ts';
import { newness } from './signals/newness.ts';
import { isOwed, owed } from './signals/owed.ts';
import { comparePromises, type OpenPromise, promiseNow, undatedPromise } from './signals/promise.ts';
import { restsUntil } from './signals/rest.ts';
import { twoWay } from './signals/two-way.ts';
import { askedCadence, cadenceOf, rhythmOf } from './standing.ts';
import type { StoredStanding } from './sum-up.ts';
import { WEIGHTS } from './weights.ts';

/** What holds for all contacts of one ranking. */
export interface Circumstances {
  /** Day number of the user's day. */
  today: number;
  goals: readonly NetworkGoal[];
  /** The rhythm that a tie without history is taken to have, in days. */
  priorRhythm: number;
}

/** The factors of a score; their product is the score. */
export interface Parts {
  bond: number;
  twoWay: number;
  freshness: number;
  due: number;
  fit: number;
  debt: number;
  owed: number;
  hook: number;
  newness: number;
  importance: number;
}

/** A contact with everything that decides its place. */
export interface Scored {
  contact: RankedContact;
  standing: StoredStanding;
  parts: Parts;
  /** Product of the parts, finite and never negative; 0 when it is not time. */
  score: number;
  /** The measured order times the product's factors; decides `ranked` among those it is time for. */
  order: number;
  /** 0 a promise, 1 it is time, 2 it is not, 3 resting by rule. Lower comes first. */
  tier: 0 | 1 | 2 | 3;
  gap: number | null;
  rhythm: number;
  cadence: number;
  fit: Fit;
  promise: OpenPromise | null;
  undated: string | null;
  occasion: NetworkOccasion | null;
  owed: boolean;
  snoozeOver: boolean;
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

/**
 * True when the user's own choice keeps a contact out: snoozed, archived, resting, or a meeting within 30 days (booked,
 * or put into the log ahead).
 */
export function isExcluded(contact: RankedContact, standing: StoredStanding, today: number): boolean {
  if (contact.archived || contact.resting) return true;
  const snoozed = contact.snoozedUntil ? dayNumberOf(contact.snoozedUntil) : null;
  if (snoozed !== null && snoozed > today) return true;
  return bookedDay(contact, standing, today) !== null;
}

/** The day number of the meeting that makes a suggestion needless; null when there is none. */
export function bookedDay(contact: RankedContact, standing: StoredStanding, today: number): number | null {
  const booked = contact.nextMeeting ? dayNumberOf(contact.nextMeeting) : null;
  const near = [booked, standing.nextDay].filter(
    (day) => day !== null && day >= today && day <= today + WEIGHTS.bookedWithin,
  );
  return near.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);
}

/** Scores one contact. Pure and independent of all other contacts. */
export function scoreContact(
  contact: RankedContact,
  standing: StoredStanding,
  { today, goals, priorRhythm }: Circumstances,
): Scored {
  const gap = standing.lastDay === null ? null : Math.max(0, today - standing.lastDay);
  const rhythm = rhythmOf(standing, priorRhythm);
  const cadence = cadenceOf(standing, today, rhythm, contact.cadenceDays);
  const fitted = goalFit(contact.tags, goals);
  const promise = promiseNow(contact.promises, today);
  const undated = undatedPromise(contact.promises);
  const occasion = occasionNow(contact.occasions, gap, today);
  const waiting = isOwed(standing, gap);
  const snoozeOver = isSnoozeOver(contact, standing, today);
  const rest = promise ? null : restsUntil(standing, today, contact.cadenceDays);

  // Somebody who never took part is suggested only where the user has shown an interest.
  const interest =
    fitted.share > 0 || importanceLevel(contact.importance) > 1 || askedCadence(contact.cadenceDays) !== null;
  const known = standing.lastHeard !== null || interest;
  let timely = known ? due(gap, cadence) : 0;
  if (occasion) timely = Math.max(timely, WEIGHTS.hookDue);
  if (waiting || promise || undated || snoozeOver || (gap === null && interest)) timely = 1;

  const parts: Parts = {
    bond: bond(standing, today),
    twoWay: twoWay(standing),
    freshness: freshness(standing, today),
    due: timely,
    fit: fitted.factor,
    debt: debt(standing),
    owed: owed(standing, gap),
    hook: hook(occasion),
    newness: newness(standing, today),
    importance: importance(contact.importance),
  };
  const choices = parts.fit * parts.debt * parts.owed * parts.hook * parts.newness * parts.importance;
  return {
    contact,
    standing,
    parts,
    score: parts.bond * parts.twoWay * parts.freshness * parts.due * choices,
    order: measuredOrder(standing, gap, today) * (timely || 1) * choices,
    tier: promise ? 0 : rest !== null ? 3 : timely > 0 ? 1 : 2,
    gap,
    rhythm,
    cadence,
    fit: fitted,
    promise,
    undated,
    occasion,
    owed: waiting,
    snoozeOver,
    dormant: isDormant(standing, gap, rhythm),
    revival:
      (parts.bond * parts.twoWay * parts.fit * parts.importance) / Math.sqrt(1 + standing.attempts.length),
    restsUntil: rest,
  };
}

/** A snooze that ended within the last two weeks brings the contact back, unless we have been in touch since. */
function isSnoozeOver(contact: RankedContact, standing: StoredStanding, today: number): boolean {
  const until = contact.snoozedUntil ? dayNumberOf(contact.snoozedUntil) : null;
  if (until === null || until > today || until < today - WEIGHTS.snoozeOverFor) return false;
  return (standing.lastDay ?? Number.NEGATIVE_INFINITY) < until - WEIGHTS.snoozeOverFor;
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
