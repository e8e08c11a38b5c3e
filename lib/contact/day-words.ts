import { addMonths as dateInMonths, getISODay, parseISO } from 'date-fns';
import { addDays, checkPastDay, type Day, dayOf, isDay } from './day.ts';
import { fail, ok, type Result } from './result.ts';
import { foldText } from './text.ts';

/**
 * Days as people write them, in English, Swedish, Danish and Norwegian at once: "yesterday", "i fredags",
 * "sidste uge", "for 3 dager siden", "21/11", "3 nov". All words stand folded (`foldText`), as they are compared.
 */
const TODAY = [
  ...['today', 'now', 'just now', 'this morning', 'this afternoon', 'tonight', 'this evening'],
  ...['idag', 'i dag', 'nu', 'nyss', 'i morse', 'i formiddags', 'i eftermiddag', 'i kvall', 'ikvall'],
  ...['lige nu', 'i formiddag', 'i eftermiddags', 'i aften', 'na', 'i kveld'],
];
const YESTERDAY = ['yesterday', 'igar', 'i gar'];
const DAY_BEFORE = ['day before yesterday', 'the day before yesterday', 'forrgar', 'i forrgar', 'forgars'];
const TOMORROW = ['tomorrow', 'imorgon', 'i morgon', 'imorgen', 'i morgen'];

/** Monday first, as in ISO 8601. */
const WEEKDAYS = [
  ['monday', 'mon', 'mandag'],
  ['tuesday', 'tue', 'tisdag', 'tirsdag'],
  ['wednesday', 'wed', 'onsdag'],
  ['thursday', 'thu', 'torsdag'],
  ['friday', 'fri', 'fredag'],
  ['saturday', 'sat', 'lordag'],
  ['sunday', 'sun', 'sondag'],
];
/** The first three letters tell the months apart in all four languages, except these. */
const MONTHS = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['may', 'maj', 'mai'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'des'],
];
const UNITS: Record<string, 'day' | 'week' | 'month' | 'year'> = {
  day: 'day',
  days: 'day',
  dag: 'day',
  dagar: 'day',
  dage: 'day',
  dager: 'day',
  week: 'week',
  weeks: 'week',
  vecka: 'week',
  veckan: 'week',
  veckor: 'week',
  uge: 'week',
  ugen: 'week',
  uger: 'week',
  uke: 'week',
  uka: 'week',
  uken: 'week',
  uker: 'week',
  month: 'month',
  months: 'month',
  manad: 'month',
  manaden: 'month',
  manader: 'month',
  maned: 'month',
  maneden: 'month',
  maneder: 'month',
  year: 'year',
  years: 'year',
  ar: 'year',
  aret: 'year',
};
const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  en: 1,
  ett: 1,
  et: 1,
  two: 2,
  tva: 2,
  to: 2,
  three: 3,
  tre: 3,
  four: 4,
  fyra: 4,
  fire: 4,
  five: 5,
  fem: 5,
  six: 6,
  sex: 6,
  seks: 6,
};
const LAST = 'last|past|forra|sista|senaste|sidste|forrige|siste';
const NEXT = 'next|coming|nasta|naste|neste';
const FILL = '(?:i |in |on |den |d\\. ?|the )?';

/** `day` moved by calendar months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  return dayOf(dateInMonths(parseISO(day), months));
}

function move(today: Day, count: number, unit: 'day' | 'week' | 'month' | 'year'): Day {
  if (unit === 'day') return addDays(today, count);
  if (unit === 'week') return addDays(today, count * 7);
  return addMonths(today, unit === 'month' ? count : count * 12);
}

/** 0 = Monday. */
const weekdayOf = (day: Day) => getISODay(parseISO(day)) - 1;

function written(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** A day and month without a year: the nearest one on the asked side of today. */
function nearest(month: number, date: number, today: Day, future: boolean): Day | null {
  const year = Number(today.slice(0, 4));
  // Up to eight years, so that 29 February finds its leap year.
  for (let step = 0; step <= 8; step++) {
    const day = written(future ? year + step : year - step, month, date);
    if (isDay(day) && (future ? day >= today : day <= today)) return day;
  }
  return null;
}

function fullYear(text: string | undefined): number | null {
  if (!text) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function weekdayIn(word: string): number {
  const bare = word.replace(/\.$/, '');
  return WEEKDAYS.findIndex((names) =>
    names.some((name) => bare === name || bare === `${name}s` || bare === `${name}en`),
  );
}

const monthIn = (word: string) =>
  MONTHS.findIndex((names) => names.some((name) => word.startsWith(name))) + 1;

function numeric(text: string, today: Day, future: boolean): Day | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return written(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /^(?:den |d\. ?)?(\d{1,2})\s?[./-]\s?(\d{1,2})(?:\s?[./ -]\s?(\d{4}|\d{2}))?\.?$/.exec(text);
  if (short) {
    const year = fullYear(short[3]);
    const [date, month] = [Number(short[1]), Number(short[2])];
    return year === null ? nearest(month, date, today, future) : written(year, month, date);
  }
  const named =
    /^(?:den |d\. ?|the |on )?(\d{1,2})(?:st|nd|rd|th|:?e|\.)? (?:of )?([a-z]{3,9})\.?,?(?: (\d{4}))?$/.exec(
      text,
    ) ?? /^(?<month>[a-z]{3,9})\.? (?<date>\d{1,2})(?:st|nd|rd|th)?,?(?: (?<year>\d{4}))?$/.exec(text);
  if (!named) return null;
  const month = monthIn(named.groups?.month ?? named[2] ?? '');
  const date = Number(named.groups?.date ?? named[1]);
  const year = fullYear(named.groups ? named.groups.year : named[3]);
  if (month === 0) return null;
  return year === null ? nearest(month, date, today, future) : written(year, month, date);
}

function relative(text: string, today: Day): Day | null {
  const back =
    /^(?:for )?(\d{1,4}|[a-z]+) ([a-z]+) (?:ago|sedan|siden)$/.exec(text) ??
    /^(?:om|in) (\d{1,4}|[a-z]+) ([a-z]+)$/.exec(text);
  if (back) {
    const count = /^\d/.test(back[1] ?? '') ? Number(back[1]) : NUMBERS[back[1] ?? ''];
    const unit = UNITS[back[2] ?? ''];
    if (count === undefined || !unit) return null;
    return move(today, /^(om|in) /.test(text) ? count : -count, unit);
  }
  const side = new RegExp(`^${FILL}(?:(${LAST})|(${NEXT})) ([a-z]+)$`).exec(text);
  if (!side) return null;
  const unit = UNITS[side[3] ?? ''];
  if (unit && unit !== 'day') return move(today, side[1] ? -1 : 1, unit);
  return null;
}

function weekday(text: string, today: Day, future: boolean): Day | null {
  const found = new RegExp(`^(?:(i|on|pa|den|the|nu|nu pa) )?(?:(${LAST})|(${NEXT}))? ?([a-z]+)\\.?$`).exec(
    text,
  );
  if (!found) return null;
  const [, before, last, next, word = ''] = found;
  const wanted = weekdayIn(word);
  if (wanted < 0) return null;
  const away = (weekdayOf(today) - wanted + 7) % 7;
  // "i fredags" is always behind; "på fredag" is always ahead; a bare weekday may be today.
  const behind = last !== undefined || (before === 'i' && word.endsWith('s'));
  const ahead = next !== undefined || before === 'pa' || before === 'nu pa';
  if (behind) return addDays(today, -(away || 7));
  if (ahead) return addDays(today, (7 - away) % 7 || 7);
  return future ? addDays(today, (7 - away) % 7) : addDays(today, -away);
}

/**
 * The day that `text` means when it is `today`. `toward` decides what is left open: "fredag" and "21/11" are the last
 * such day for a log (`past`) and the next one for a promise (`future`). An empty or unknown text, and a day outside
 * 1900–2199, is a problem.
 */
export function readDay(text: string, today: Day, toward: 'past' | 'future'): Result<Day> {
  const line = foldText(text.slice(0, 80))
    .replace(/[!?]+$/, '')
    .trim();
  if (!line) return fail({ code: 'dayMissing', field: 'on' });
  const future = toward === 'future';
  const fixed = TODAY.includes(line)
    ? today
    : YESTERDAY.includes(line)
      ? addDays(today, -1)
      : DAY_BEFORE.includes(line) || line === 'i forgars'
        ? addDays(today, -2)
        : TOMORROW.includes(line)
          ? addDays(today, 1)
          : null;
  const day = fixed ?? numeric(line, today, future) ?? relative(line, today) ?? weekday(line, today, future);
  if (day === null) return fail({ code: 'dayInvalid', field: 'on', params: [text.slice(0, 80)] });
  if (!future) return checkPastDay(day, today);
  return isDay(day) ? ok(day) : fail({ code: 'dayInvalid', field: 'due', params: [text.slice(0, 80)] });
}
