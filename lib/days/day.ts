import { formatISO, isValid, parseISO } from 'date-fns';
import { fail, ok, type Result } from '../words/result.ts';

/** A day in the user's calendar, `YYYY-MM-DD`. Compares correctly as text. */
export type Day = string;
/** A moment in UTC, ISO 8601 with milliseconds and `Z`. */
export type Instant = string;

/** The earliest day the log accepts: older dates are typing errors in a book of living people. */
export const EARLIEST_DAY: Day = '1900-01-01';
/** The latest day any field accepts. */
export const LATEST_DAY: Day = '2199-12-31';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a valid `Day`; whole numbers, negative before 1970. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** The `Day` of a day number. */
export function dayFromNumber(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** `day` moved by a whole number of days. Calendar arithmetic in UTC, so daylight saving cannot shift it. */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day it is for the user at `now`, in the time zone of the machine. */
export function dayOf(now: Date): Day {
  return formatISO(now, { representation: 'date' });
}

/** True for a real calendar day between `EARLIEST_DAY` and `LATEST_DAY` (29 February only in leap years). */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return text >= EARLIEST_DAY && text <= LATEST_DAY && isValid(parseISO(text));
}

/** A day on which something has happened: valid, not before 1900 and not after `today`. */
export function checkPastDay(text: string | null | undefined, today: Day): Result<Day> {
  if (!text) return fail({ code: 'dayMissing', field: 'on' });
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && text < EARLIEST_DAY)
    return fail({ code: 'dayTooEarly', field: 'on', params: [text] });
  if (!isDay(text)) return fail({ code: 'dayInvalid', field: 'on', params: [text] });
  if (text > today) return fail({ code: 'dayInFuture', field: 'on', params: [text] });
  return ok(text);
}
