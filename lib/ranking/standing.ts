import { dayNumberOf } from '../days/day-number.ts';
import type { Day } from '../days/index.ts';
import { CADENCE_RANGE } from '../records/index.ts';
import type { Warmth } from '../words/index.ts';
import type { NetworkContact, NetworkExchange } from './network.ts';
import { isUsual } from './sides.ts';
import { reciprocity } from './signals/two-way.ts';
import { emptyStanding, type LogSource, type StoredStanding, sumUp } from './sum-up.ts';
import { WEIGHTS } from './weights.ts';

export type { StoredStanding } from './sum-up.ts';

/** The standing as of one day. */
export interface Standing extends StoredStanding {
  /** Days since the last contact; null when nothing is logged. */
  gap: number | null;
  /** How often we are usually in touch, in days (measured, drawn towards 45 while there is little to go by). */
  rhythm: number;
  /** The same without the draw, for showing; null with less than three contact-days or hardly but one side. */
  usual: number | null;
  /** Days between contacts that are asked for, or that the rhythm suggests. */
  cadence: number;
  /** 0 (one side only) to 1 (fully mutual). */
  reciprocity: number;
  warmth: Warmth;
}

export type StandingSource = LogSource & Partial<Pick<NetworkContact, 'cadenceDays'>>;

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
export function storedStandingOf(source: LogSource, now: Day): StoredStanding {
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

/**
 * The plain geometric mean of the days between contacts, for showing; null with less than three contact-days, or where
 * hardly but one side took part: how often somebody writes is not how often we are in touch.
 */
export function usualGap(stored: StoredStanding): number | null {
  return stored.heardDays < 3 || !isUsual(stored) ? null : Math.exp(stored.logGaps / (stored.heardDays - 1));
}

/**
 * The cadence that holds: the user's, else three days after a first meeting that nothing has followed (after four months
 * no more than a hundred), else twice the rhythm within limits.
 */
export function cadenceOf(
  stored: StoredStanding,
  today: number,
  rhythm: number,
  cadenceDays?: number | null,
): number {
  const asked = askedCadence(cadenceDays);
  if (asked !== null) return asked;
  if (isNew(stored, today)) return WEIGHTS.newCadence;
  const usual = rhythmCadence(rhythm);
  return isOnce(stored) ? Math.min(usual, WEIGHTS.onceCadence) : usual;
}

/** A first meeting or exchange of the last four months that neither side has followed up. Who only wrote is not met. */
export function isNew(stored: StoredStanding, today: number): boolean {
  return isOnce(stored) && stored.firstDay !== null && today - stored.firstDay <= WEIGHTS.newWithin;
}

function isOnce({ days, inDays, outDays }: StoredStanding): boolean {
  return days === 1 && inDays === 1 && outDays === 1;
}

/** The cadence the user asks for, held within `CADENCE_RANGE`; null for none or no number. */
export function askedCadence(cadenceDays: number | null | undefined): number | null {
  if (typeof cadenceDays !== 'number' || Number.isNaN(cadenceDays)) return null;
  return clamp(cadenceDays, CADENCE_RANGE.min, CADENCE_RANGE.max);
}

function rhythmCadence(rhythm: number): number {
  return clamp(WEIGHTS.cadenceRhythms * rhythm, WEIGHTS.cadenceLeast, WEIGHTS.cadenceMost);
}

/**
 * True when the stored standing must be made anew: an entry that lay ahead has come, or it was summed up by an older make
 * of the program, which knew less.
 */
export function isStale(stored: StoredStanding, today: number): boolean {
  return isOfOlderMake(stored) || (stored.nextDay !== null && stored.nextDay <= today);
}

/** Whether what is stored lacks a number that is added up today. */
export function isOfOlderMake(stored: Partial<StoredStanding>): boolean {
  return NUMBERS.some((name) => !(name in stored));
}

const NUMBERS = Object.keys(emptyStanding());

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
