import { EARLIEST_DAY, LATEST_DAY } from './index.ts';

/**
 * Days since 1970-01-01 of an ISO day or time stamp (`2025-06-02`, `2025-06-02T10:00:00Z`: the day as written counts),
 * or null when it is no calendar day between 1900 and 2199. Written out rather than left to `Date.parse`, because
 * reading dates is nearly all the cost of ranking a large book.
 */
export function dayNumberOf(text: string | null | undefined): number | null {
  if (typeof text !== 'string' || text.length < 10) return null;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const next = text.charCodeAt(10);
  if (text.length > 10 && next !== 84 && next !== 32) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > lengthOfMonth(year, month)) return null;
  return countDays(year, month, day);
}

const FIRST_YEAR = Number(EARLIEST_DAY.slice(0, 4));
const LAST_YEAR = Number(LATEST_DAY.slice(0, 4));

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Proleptic Gregorian day count; algorithm `days_from_civil` of Howard Hinnant, "chrono-compatible date algorithms". */
export function countDays(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
