import { addDays, type Day, isDay, LATEST_DAY } from '../days/day.ts';
import { mondayOf, weekdayOf } from '../days/monday.ts';
import type { RhythmUnit } from '../words/kinds.ts';
import { type Check, maybe, object, tag, whole } from './checks/shape.ts';

/** When a group meets, as its members say it: "third Tuesday each month, 08:00". */
export interface Rhythm {
  each: RhythmUnit;
  /** Every how many months or weeks. */
  every: number;
  /** 0 = Monday. */
  weekday: number;
  /** Which of these weekdays of the month, 1 to 5, or -1 for the last; null where it goes by weeks. */
  nth: number | null;
  /** Hour and minute on the clock of the place, `08:00`: summer time does not move it. */
  at: string | null;
}

export const EVERY_RANGE = { min: 1, max: 12 } as const;
export const MINUTES_RANGE = { min: 5, max: 1440 } as const;
/** Which weekday of a month can be said, the last one at the end. */
export const NTHS = [1, 2, 3, 4, 5, -1] as const;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** An hour and minute as a clock shows them: `08:00`. */
export const isTime = (text: unknown): text is string => typeof text === 'string' && TIME.test(text);
export const time: Check = (value) => (isTime(value) ? null : '');

const shape = object({
  each: tag,
  every: whole(EVERY_RANGE.min, EVERY_RANGE.max),
  weekday: whole(0, 6),
  nth: maybe((value) => (NTHS.some((one) => one === value) ? null : '')),
  at: maybe(time),
});
/** A rhythm by months says which weekday of the month. */
export const rhythmCheck: Check = (value) => {
  const wrong = shape(value);
  if (wrong !== null) return wrong;
  const { each, nth } = value as Rhythm;
  return each === 'month' && nth === null ? 'nth' : null;
};

/**
 * The next days of a rhythm after a day, at most `count`. With more than one month or week between them they are counted
 * from `since`, a day on which the group met. A month that lacks its fifth weekday has no meeting.
 */
export function daysOf(
  rhythm: Rhythm,
  { after, since, count }: { after: Day; since: Day | null; count: number },
): Day[] {
  const days: Day[] = [];
  const candidates = rhythm.each === 'week' ? weeks(rhythm, after, since) : months(rhythm, after, since);
  for (const day of candidates) {
    if (days.length >= count) break;
    if (day > after) days.push(day);
  }
  return days;
}

function* weeks({ every, weekday }: Rhythm, after: Day, since: Day | null): Generator<Day> {
  const first = addDays(mondayOf(since ?? after), weekday);
  // Nobody has met yet: the first one that lies ahead, this week or the next.
  let day = since === null && first <= after ? addDays(first, 7) : first;
  for (; isDay(day) && day <= LATEST_DAY; day = addDays(day, 7 * every)) yield day;
}

function* months(rhythm: Rhythm, after: Day, since: Day | null): Generator<Day> {
  const start = monthOf(since ?? after);
  const here = weekdayIn(start, rhythm);
  let month = since === null && here !== null && here <= after ? start + 1 : start;
  for (; month <= monthOf(LATEST_DAY); month += rhythm.every) {
    const day = weekdayIn(month, rhythm);
    if (day !== null) yield day;
  }
}

/** Months since the year 0: what can be counted in. */
const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOf = (month: number): Day =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** The weekday of a rhythm in a month; null where the month lacks it. */
function weekdayIn(month: number, { weekday, nth }: Rhythm): Day | null {
  if (nth === -1) {
    const last = addDays(firstOf(month + 1), -1);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = firstOf(month);
  const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * ((nth ?? 1) - 1));
  return monthOf(day) === month ? day : null;
}

/** How many meetings a year a rhythm makes, on the whole; a fifth weekday comes in a third of the months. */
export function meetingsAYearOf({ each, every, nth }: Rhythm): number {
  if (each === 'week') return Math.round(52 / every);
  return Math.max(1, Math.round((nth === 5 ? 4 : 12) / every));
}

/** When something ends that begins at an hour and lasts so many minutes, on the clock: past midnight it begins anew. */
export function endOf(at: string, minutes: number): string {
  const all = (Number(at.slice(0, 2)) * 60 + Number(at.slice(3)) + minutes) % 1440;
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
}
