import { type Day, daysBetween } from '../../lib/days/index.ts';
import { textLanguage } from './names.ts';

/** A day in full ("12 March 2026"). A `Day` has no time zone, so it is written in UTC, where it was made. */
export function dayInWords(day: Day, style: 'long' | 'medium' = 'medium'): string {
  return writersIn(textLanguage())[style].format(Date.parse(`${day}T00:00:00Z`));
}

const makeWriters = (language: string) => ({
  language,
  long: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
  medium: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }),
  distance: new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
  short: new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' }),
});
let writers: ReturnType<typeof makeWriters> | null = null;

/** The formatters of a language, kept: making one costs more than a hundred uses. */
function writersIn(language: string) {
  if (writers?.language !== language) writers = makeWriters(language);
  return writers;
}

const UNITS = [
  ['year', 365],
  ['month', 30.44],
  ['week', 7],
] as const;

/**
 * How long ago or how far ahead, as people say it: "yesterday", "3 weeks ago", "in 2 months"; `short` for narrow places
 * ("2 mo. ago").
 */
export function distanceInWords(day: Day, today: Day, length: 'distance' | 'short' = 'distance'): string {
  const days = daysBetween(today, day);
  const words = writersIn(textLanguage())[length];
  // Up to 13 days are said in days, up to 8 weeks in weeks, up to 23 months in months.
  for (const [unit, unitDays] of UNITS) {
    const count = days / unitDays;
    if (Math.abs(count) >= (unit === 'month' ? 56 / 30.44 : 2)) return words.format(Math.trunc(count), unit);
  }
  return words.format(days, 'day');
}
