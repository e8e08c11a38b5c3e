import type { Day, Warmth } from '../contact/index.ts';
import { CADENCE_RANGE } from '../contact/index.ts';
import { dayNumberOf } from './day-number.ts';
import type { NetworkContact, NetworkExchange } from './network.ts';
import { reciprocity } from './signals/two-way.ts';
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
  firstDay: number | null;
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
  /** The same over the days on which they took part, as of `lastHeard`. */
  heardDecayed: number;
  /** The contact-days within a year of `lastDay`, oldest first. */
  recentDays: number[];
  /** The first entry that lies ahead (a meeting put into the log beforehand); null when there is none. */
  nextDay: number | null;
  /** Entries left out because their day is no day between 1900 and 2199. */
  ignored: number;
}

/** The standing as of one day. */
export interface Standing extends StoredStanding {
  /** Days since the last contact; null when nothing is logged. */
  gap: number | null;
  /** How often we are usually in touch, in days (measured, drawn towards 45 while there is little to go by). */
  rhythm: number;
  /** The same without the draw, for showing; null with less than three contact-days. */
  usual: number | null;
  /** Days between contacts that are asked for, or that the rhythm suggests. */
  cadence: number;
  /** 0 (one side only) to 1 (fully mutual). */
  reciprocity: number;
  warmth: Warmth;
}

export type StandingSource = Pick<NetworkContact, 'exchanges'> &
  Partial<Pick<NetworkContact, 'met' | 'metOn' | 'cadenceDays'>>;

/** Channels on which both sides take part, whoever took the initiative. */
const LIVE = new Set(['met', 'call', 'video']);

const ME = 1;
const THEM = 2;

/**
 * Sums up the log of one contact as of `now`. Entries may come in any order. Unreadable days are counted and left out;
 * entries after `now` only set `nextDay`. Cost: one pass and a sort, about 2 ms for ten thousand entries.
 */
export function standingOf(source: StandingSource | NetworkExchange[], now: Day): Standing {
  const today = dayNumberOf(now);
  if (today === null) throw new RangeError(`Not a day: ${now}`);
  const contact = Array.isArray(source) ? { exchanges: source } : source;
  const stored = sumUp(contact, today);
  return { ...stored, ...standingToday(stored, today, contact.cadenceDays) };
}

/** The part of `standingOf` that is worth storing. */
export function storedStandingOf(source: StandingSource, now: Day): StoredStanding {
  const today = dayNumberOf(now);
  if (today === null) throw new RangeError(`Not a day: ${now}`);
  return sumUp(source, today);
}

/** The part of a standing that changes with the day. `priorRhythm` is the user's own usual rhythm, where known. */
export function standingToday(
  stored: StoredStanding,
  today: number,
  cadenceDays?: number | null,
  priorRhythm: number = WEIGHTS.rhythmPrior.days,
): Omit<Standing, keyof StoredStanding> {
  const gap = stored.lastDay === null ? null : today - stored.lastDay;
  const rhythm = rhythmOf(stored, priorRhythm);
  const cadence = cadenceOf(stored, today, rhythm, cadenceDays);
  const cold = clamp(WEIGHTS.coldRhythms * rhythm, WEIGHTS.coldLeast, WEIGHTS.coldMost);
  const usual = askedCadence(cadenceDays) ?? rhythmCadence(rhythm);
  const warmth: Warmth =
    gap === null || gap > Math.max(cold, usual) ? 'cold' : gap <= usual ? 'warm' : 'cooling';
  return {
    gap,
    rhythm,
    usual: usualGap(stored),
    cadence,
    reciprocity: reciprocity(stored.inDays, stored.outDays),
    warmth,
  };
}

/**
 * Rhythm: the geometric mean of the days between contacts up to the last one they took part in, with two imagined gaps
 * of the prior: exp((Σ ln gap + 2 ln prior) / (gaps + 2)). Approaches without an answer set no rhythm.
 */
export function rhythmOf(stored: StoredStanding, priorRhythm: number = WEIGHTS.rhythmPrior.days): number {
  const { gaps } = WEIGHTS.rhythmPrior;
  const counted = Math.max(0, stored.heardDays - 1);
  return Math.exp((stored.logGaps + gaps * Math.log(priorRhythm)) / (counted + gaps));
}

/** The plain geometric mean of the days between contacts, for showing; null with less than three contact-days. */
export function usualGap(stored: StoredStanding): number | null {
  return stored.heardDays < 3 ? null : Math.exp(stored.logGaps / (stored.heardDays - 1));
}

/** The cadence that holds: the user's, else three days after a first meeting, else twice the rhythm within limits. */
export function cadenceOf(
  stored: StoredStanding,
  today: number,
  rhythm: number,
  cadenceDays?: number | null,
): number {
  return askedCadence(cadenceDays) ?? (isNew(stored, today) ? WEIGHTS.newCadence : rhythmCadence(rhythm));
}

/** A first meeting of the last 30 days that neither side has followed up. */
export function isNew(stored: StoredStanding, today: number): boolean {
  return (
    stored.days === 1 &&
    stored.inDays === 1 &&
    stored.firstDay !== null &&
    today - stored.firstDay <= WEIGHTS.newWithin
  );
}

/** The cadence the user asks for, held within `CADENCE_RANGE`; null for none or no number. */
export function askedCadence(cadenceDays: number | null | undefined): number | null {
  if (typeof cadenceDays !== 'number' || Number.isNaN(cadenceDays)) return null;
  return clamp(cadenceDays, CADENCE_RANGE.min, CADENCE_RANGE.max);
}

function rhythmCadence(rhythm: number): number {
  return clamp(WEIGHTS.cadenceRhythms * rhythm, WEIGHTS.cadenceLeast, WEIGHTS.cadenceMost);
}

/** True once an entry that lay ahead has come, so that the stored standing must be made anew. */
export function isStale(stored: StoredStanding, today: number): boolean {
  return stored.nextDay !== null && stored.nextDay <= today;
}

/** The stored part of a standing; see `standingOf`. `today` is a day number. */
export function sumUp(contact: StandingSource, today: number): StoredStanding {
  const standing = emptyStanding();
  // One number an entry, day × 4 + who took part, so that sorting needs no objects.
  const marks: number[] = [];
  const mark = (day: number | null, who: number) => {
    if (day === null) standing.ignored++;
    else if (day <= today) marks.push(day * 4 + who);
    else if (standing.nextDay === null || day < standing.nextDay) standing.nextDay = day;
  };
  for (const exchange of contact.exchanges) {
    const day = dayNumberOf(exchange.on);
    mark(day, whoTookPart(exchange));
    if (day === null || day > today) continue;
    const gave = (exchange.given?.length ?? 0) > 0;
    const received = (exchange.received?.length ?? 0) > 0;
    if (received && !gave) standing.receivedOnly++;
    if (gave && !received) standing.givenOnly++;
  }
  const met = dayNumberOf(contact.metOn ?? contact.met?.date);
  if (met !== null && met <= today) marks.push(met * 4 + ME + THEM);

  marks.sort((a, b) => a - b);
  for (let index = 0; index < marks.length; ) {
    const day = Math.floor((marks[index] ?? 0) / 4);
    let who = 0;
    for (; index < marks.length; index++) {
      const next = marks[index] ?? 0;
      if (Math.floor(next / 4) !== day) break;
      who |= next - day * 4;
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
    firstDay: null,
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
function whoTookPart(exchange: NetworkExchange): number {
  if (exchange.channel && LIVE.has(exchange.channel)) return ME + THEM;
  const received = (exchange.received?.length ?? 0) > 0;
  const gave = (exchange.given?.length ?? 0) > 0;
  if (exchange.reachedOut === 'me') return received ? ME + THEM : ME;
  if (exchange.reachedOut === 'them') return gave ? ME + THEM : THEM;
  return ME + THEM;
}

/** Adds a contact-day that is later than all before it. */
function addDay(standing: StoredStanding, day: number, who: number): void {
  const gap = standing.lastDay === null ? 0 : day - standing.lastDay;
  standing.decayed = decay(standing.decayed, gap) + 1;
  standing.days++;
  if (who & ME) standing.outDays++;
  if (who & THEM) {
    standing.inDays++;
    standing.logGaps += pendingGaps(standing, day);
    const heardGap = standing.lastHeard === null ? 0 : day - standing.lastHeard;
    standing.heardDecayed = decay(standing.heardDecayed, heardGap) + 1;
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

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
