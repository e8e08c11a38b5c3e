import { dayNumberOf } from '../days/day-number.ts';
import { isLive } from '../words/index.ts';
import type { NetworkContact, NetworkExchange } from './network.ts';
import { WEIGHTS } from './weights.ts';

/**
 * The log of one contact, summed up: all that ranking needs, plain numbers that can be stored. It does not depend on
 * the day it was made, except that later entries are left out; it must be made anew once `nextDay` has come.
 * All days are day numbers (days since 1970-01-01). Several entries on one day are one contact-day.
 */
export interface StoredStanding {
  /** Contact-days, and of them those on which they / I took part. A mutual day counts in both. */
  days: number;
  inDays: number;
  outDays: number;
  /** Of `inDays`, those on which we only were at the same event. They count for less than a talk for two. */
  thinDays: number;
  firstDay: number | null;
  /** On the first day we met: face to face, on a screen or at an event. False where we only wrote or called. */
  firstMet: boolean;
  lastDay: number | null;
  /** The last day on which they took part; null when they never did. */
  lastHeard: number | null;
  /** Contact-days up to `lastHeard`, those of them on which I took part, and the sum of ln(gap) between them. */
  heardDays: number;
  heardOutDays: number;
  logGaps: number;
  /** My days since `lastHeard` (all my days when they never took part). */
  unanswered: number;
  /** The first days of my attempts since then: approaches within two weeks are one attempt. At most twelve. */
  attempts: number[];
  /** Their days since I last took part. */
  waiting: number;
  /** Entries in which I only received / only gave help. */
  receivedOnly: number;
  givenOnly: number;
  /** Sum of 2^(-age/180 days) over the contact-days, as of `lastDay`. */
  decayed: number;
  /** The same over the days on which they took part, as of `lastHeard`; an event is `eventShare` of a day. */
  heardDecayed: number;
  /** The contact-days within a year of `lastDay`, oldest first. */
  recentDays: number[];
  /** The first entry that lies ahead (a meeting put into the log beforehand); null when there is none. */
  nextDay: number | null;
  /** Entries left out because their day is no day between 1900 and 2199. */
  ignored: number;
}

export type LogSource = Pick<NetworkContact, 'exchanges'> & Partial<Pick<NetworkContact, 'met' | 'metOn'>>;

/** Who took part in an exchange, as bits. */
export const ME = 1;
export const THEM = 2;
/** Beside them in a mark: it was more than being at the same event, and we met. */
const TALK = 4;
const MET = 8;
const MARK = 16;

/** The stored part of a standing; see `standingOf`. `today` is a day number. */
export function sumUp(contact: LogSource, today: number): StoredStanding {
  const standing = emptyStanding();
  // One number an entry, day × 16 + who took part and how, so that sorting needs no objects.
  const marks: number[] = [];
  const mark = (day: number | null, who: number) => {
    if (day === null) standing.ignored++;
    else if (day <= today) marks.push(day * MARK + who);
    else if (standing.nextDay === null || day < standing.nextDay) standing.nextDay = day;
  };
  for (const exchange of contact.exchanges) {
    const day = dayNumberOf(exchange.on);
    mark(day, whoTookPart(exchange) | howItWas(exchange));
    if (day === null || day > today) continue;
    const gave = (exchange.given?.length ?? 0) > 0;
    const received = (exchange.received?.length ?? 0) > 0;
    if (received && !gave) standing.receivedOnly++;
    if (gave && !received) standing.givenOnly++;
  }
  const met = dayNumberOf(contact.metOn ?? contact.met?.date);
  if (met !== null && met <= today) marks.push(met * MARK + ME + THEM + TALK + MET);

  marks.sort((a, b) => a - b);
  for (let index = 0; index < marks.length; ) {
    const day = Math.floor((marks[index] ?? 0) / MARK);
    let who = 0;
    for (; index < marks.length; index++) {
      const next = marks[index] ?? 0;
      if (Math.floor(next / MARK) !== day) break;
      who |= next - day * MARK;
    }
    addDay(standing, day, who);
  }
  const yearBefore = (standing.lastDay ?? 0) - 365;
  const from = standing.recentDays.findIndex((day) => day > yearBefore);
  if (from > 0) standing.recentDays.splice(0, from);
  return standing;
}

export function emptyStanding(): StoredStanding {
  return {
    days: 0,
    inDays: 0,
    outDays: 0,
    thinDays: 0,
    firstDay: null,
    firstMet: false,
    lastDay: null,
    lastHeard: null,
    heardDays: 0,
    heardOutDays: 0,
    logGaps: 0,
    unanswered: 0,
    attempts: [],
    waiting: 0,
    receivedOnly: 0,
    givenOnly: 0,
    decayed: 0,
    heardDecayed: 0,
    recentDays: [],
    nextDay: null,
    ignored: 0,
  };
}

/** What they gave counts as their part, whoever reached out; so does a live conversation. */
export function whoTookPart(exchange: NetworkExchange): number {
  if (exchange.channel && isLive(exchange.channel)) return ME + THEM;
  const received = (exchange.received?.length ?? 0) > 0;
  const gave = (exchange.given?.length ?? 0) > 0;
  if (exchange.reachedOut === 'me') return received ? ME + THEM : ME;
  if (exchange.reachedOut === 'them') return gave ? ME + THEM : THEM;
  return ME + THEM;
}

/** Channels on which nobody is met. Where none is noted, both having taken part is a meeting. */
const UNSEEN = new Set(['call', 'message', 'email']);

function howItWas({ channel, reachedOut }: NetworkExchange): number {
  if (channel === 'event') return MET;
  const live = channel && isLive(channel);
  return UNSEEN.has(channel ?? '') || (reachedOut !== 'both' && !live) ? TALK : TALK + MET;
}

/** Adds a contact-day that is later than all before it. */
function addDay(standing: StoredStanding, day: number, who: number): void {
  const gap = standing.lastDay === null ? 0 : day - standing.lastDay;
  standing.decayed = decay(standing.decayed, gap) + 1;
  standing.days++;
  if (who & ME) standing.outDays++;
  if (who & THEM) {
    standing.inDays++;
    if (!(who & TALK)) standing.thinDays++;
    standing.logGaps += pendingGaps(standing, day);
    const heardGap = standing.lastHeard === null ? 0 : day - standing.lastHeard;
    const share = who & TALK ? 1 : WEIGHTS.eventShare;
    standing.heardDecayed = decay(standing.heardDecayed, heardGap) + share;
    standing.lastHeard = day;
    standing.heardDays = standing.days;
    standing.heardOutDays = standing.outDays;
    standing.unanswered = 0;
    standing.attempts = [];
  } else {
    standing.unanswered++;
    const { attempts } = standing;
    const before = attempts.at(-1);
    if (
      before === undefined ||
      (day - before >= WEIGHTS.attemptDays && attempts.length < WEIGHTS.attemptsKept)
    )
      attempts.push(day);
  }
  standing.waiting = who & ME ? 0 : standing.waiting + 1;
  if (standing.firstDay === null) standing.firstMet = (who & MET) !== 0;
  standing.firstDay ??= day;
  standing.lastDay = day;
  standing.recentDays.push(day);
}

/** Sum of ln(gap) from the last day they took part, over my days since, to `day`. */
function pendingGaps(standing: StoredStanding, day: number): number {
  const mine = standing.recentDays.slice(standing.recentDays.length - standing.unanswered);
  let sum = 0;
  let before = standing.lastHeard;
  for (const at of [...mine, day]) {
    if (before !== null) sum += Math.log(at - before);
    before = at;
  }
  return sum;
}

/** A decayed count after `gap` more days. */
export function decay(count: number, gap: number): number {
  return count * 2 ** (-gap / WEIGHTS.halfLife);
}
