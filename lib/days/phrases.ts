import { addMonths as dateInMonths, parseISO } from 'date-fns';
import { addDays, type Day, dayOf, isDay } from './day.ts';
import { mondayOf, weekdayOf } from './monday.ts';
import {
  BEFORE_LAST,
  countIn,
  isPastWeekday,
  LAST,
  monthsIn,
  NEXT,
  THIS,
  type Unit,
  unitIn,
  WEEKDAY,
  weekdayIn,
} from './vocabulary.ts';

/** What a phrase is read against: the day it is, and which side of it is meant where the words leave that open. */
export interface Asked {
  today: Day;
  future: boolean;
}

/** `day` moved by calendar months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  return dayOf(dateInMonths(parseISO(day), months));
}

export function written(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

export const yearOf = (day: Day) => Number(day.slice(0, 4));
export const whole = (...parts: string[]) => new RegExp(`^${parts.join('')}$`);

/** Small words that may stand before what says something. */
export const LEAD = '(?:(?:i|in|on|at|of|pa|om|the|den|det|d\\.?|during|under|over|till|til|av|af) )*';
const WEEK = '(?:week|vecka|veckan|uge|ugen|uke|uka|uken)';

/** The year, from this one on to the asked side, in which `make` gives a real day on that side of today. */
export function nearestYear(make: (year: number) => Day | null, { today, future }: Asked): Day | null {
  // Up to eight years, so that 29 February finds its leap year.
  for (let step = 0; step <= 8; step++) {
    const day = make(yearOf(today) + (future ? step : -step));
    if (day !== null && isDay(day) && (future ? day >= today : day <= today)) return day;
  }
  return null;
}

/** Moves by a span in words: "3 uger", "a couple of days", "ett halvår". Null for what is none. */
function moveBy(text: string, today: Day, sign: 1 | -1): Day | null {
  const span = text.replace(
    /^(?:about|around|roughly|ca\.?|cirka|ungefar|omkring|over|nastan|naesten|drygt|knappt|godt) /,
    '',
  );
  if (/^(?:a |one )?fortnight$/.test(span)) return addDays(today, sign * 14);
  const months = monthsIn(span);
  if (months !== null) return addMonths(today, sign * months);
  const half = /^(\d{1,2})[.,]5 (\S+)$/.exec(span);
  if (half && unitIn(half[2] ?? '') === 'year') return addMonths(today, sign * (Number(half[1]) * 12 + 6));
  const parts = /^(\d{1,4}|[a-z ]+?) ?([a-z]+)$/.exec(span);
  const unit = unitIn(parts?.[2] ?? '');
  const count = countIn((parts?.[1] ?? '').trim());
  return unit && count !== null ? move(today, sign * count, unit) : null;
}

function move(today: Day, count: number, unit: Unit): Day {
  if (unit === 'day') return addDays(today, count);
  if (unit === 'week') return addDays(today, count * 7);
  return addMonths(today, unit === 'month' ? count : count * 12);
}

/** "3 days ago", "för två veckor sedan", "om 14 dage", "half a year ago". */
export function readSpan(text: string, { today }: Asked): Day | null {
  const bare = text.replace(/ (?:today|i dag|idag)$|^(?:today|i dag|idag) /, '');
  const back = /^(?:for )?(.+) (?:ago|back|sedan|sen|siden|tillbaka|tilbage)$/.exec(bare)?.[1];
  if (back !== undefined) return moveBy(back, today, -1);
  const on = /^(?:om|in) (.+?)(?: time)?$/.exec(bare)?.[1];
  return on === undefined ? null : moveBy(on, today, 1);
}

/** "last month", "förra veckan", "næste år", "the week before last": as many days of the month or week as today. */
export function readTurn(text: string, { today }: Asked): Day | null {
  if (whole(LEAD, '(?:i fjol|fjol|i fjor|fjor)').test(text)) return addMonths(today, -12);
  const far = whole(LEAD, '([a-z]+) (?:before last|fore forra|for sidste|innan forra)').exec(text);
  if (far) return turned(far[1], -2, today);
  const beyond = whole(LEAD, '([a-z]+) (?:after next|efter nasta|efter naste)').exec(text);
  if (beyond) return turned(beyond[1], 2, today);
  const side = whole(LEAD, `(?:(${BEFORE_LAST})|(${LAST})|(${NEXT})) ([a-z]+)`).exec(text);
  if (!side) return null;
  return turned(side[4], side[1] ? -2 : side[2] ? -1 : 1, today);
}

function turned(word: string | undefined, count: number, today: Day): Day | null {
  const unit = unitIn(word ?? '');
  return unit && unit !== 'day' ? move(today, count, unit) : null;
}

/** The Monday of a week in words: "last week", "vecka 45", "for to uger siden". */
export function weekOf(text: string, asked: Asked): Day | null {
  const { today } = asked;
  const numbered = /^(?:week|vecka|veckan|uge|uke|w|v|u)\.? ?(\d{1,2})(?:[ ,]+(\d{4}))?$/.exec(text);
  if (numbered) {
    const number = Number(numbered[1]);
    const start = (year: number) => numberedWeek(year, number);
    if (numbered[2]) return start(Number(numbered[2]));
    // This very week is meant on either side.
    const now = [yearOf(today), yearOf(today) + 1].map(start).find((monday) => monday === mondayOf(today));
    return now ?? nearestYear(start, asked);
  }
  if (whole(LEAD, `(?:(?:${THIS}|samma|denne) )?`, WEEK).test(text)) return mondayOf(today);
  const day = readTurn(text, asked) ?? (/\b(?:week|veck|uge|uke)/.test(text) ? readSpan(text, asked) : null);
  return day !== null && /(?:week|veck|uge|uke|uka)/.test(text) ? mondayOf(day) : null;
}

function numberedWeek(year: number, week: number): Day | null {
  if (week < 1 || week > 53) return null;
  const monday = addDays(mondayOf(written(year, 1, 4)), 7 * (week - 1));
  // Not every year has 53.
  return yearOf(addDays(monday, 3)) === year ? monday : null;
}

/** "this week", and "earlier this week", which is yesterday unless the week has just begun. */
export function readThisWeek(text: string, { today, future }: Asked): Day | null {
  const found = whole('(?:(earlier|tidigare|tidligere) )?', LEAD, `(?:(?:${THIS}) )?`, WEEK).exec(text);
  if (!found) return null;
  if (!found[1] || future) return today;
  const monday = mondayOf(today);
  return today === monday ? today : addDays(today, -1);
}

/** A weekday of a week, in either order, or a week by its number: "last week Tuesday", "i torsdags förra veckan". */
export function readWeek(text: string, asked: Asked): Day | null {
  const plain = text.replace(/\b(week)'?s\b|\b(veckan|uge|uke)s\b/g, '$1$2');
  const day =
    whole(LEAD, `(${WEEKDAY}),? `, LEAD, '(.+)').exec(plain) ??
    whole(LEAD, '(.+?),? ', LEAD, `(${WEEKDAY})`).exec(plain);
  if (!day) {
    const alone = whole('(?:', LEAD, ')((?:week|vecka|veckan|uge|uke|w|v|u)\\.? ?\\d.*)').exec(plain);
    return alone ? weekOf(alone[1] ?? '', asked) : null;
  }
  const first = weekdayIn(day[1] ?? '');
  const monday = weekOf((first >= 0 ? day[2] : day[1]) ?? '', asked);
  return monday === null ? null : addDays(monday, first >= 0 ? first : weekdayIn(day[2] ?? ''));
}

/** "i fredags", "on Monday", "den sidste onsdag", "the Friday before last". */
export function readWeekday(text: string, { today, future }: Asked): Day | null {
  const found = whole(
    '(?:(i|on|pa|den|the|om) )?',
    `(?:(${BEFORE_LAST})|(${LAST})|(${NEXT})|(?:${THIS}))? ?`,
    '(?:i |pa )?([a-z]+\\.?)( before last| for sidste)?',
  ).exec(text);
  if (!found) return null;
  const [, before, far, last, next, word = '', farther] = found;
  const wanted = weekdayIn(word);
  if (wanted < 0) return null;
  const away = (weekdayOf(today) - wanted + 7) % 7;
  // "i fredags" is always behind; "på fredag" is always ahead; a bare weekday may be today.
  if (far || farther) return addDays(today, -(away || 7) - 7);
  if (last !== undefined || isPastWeekday(word) || (before === 'i' && !future))
    return addDays(today, -(away || 7));
  // "på fredagen" tells of one that was.
  if (next !== undefined || (/(?:^|nu )pa /.test(text) && !word.endsWith('en')))
    return addDays(today, (7 - away) % 7 || 7);
  return future ? addDays(today, (7 - away) % 7) : addDays(today, -away);
}

/** "last weekend", "i helgen", "næste weekend": its Saturday. */
export function readWeekend(text: string, { today, future }: Asked): Day | null {
  const found = whole(
    LEAD,
    `(?:(${LAST})|(${NEXT})|(?:${THIS}))? ?(?:weekend|weekenden|helg|helgen|helga|helgas)`,
  ).exec(text);
  if (!found) return null;
  const saturday = addDays(mondayOf(today), 5);
  if (found[1]) return addDays(saturday, -7);
  if (found[2]) return addDays(saturday, today < saturday ? 0 : 7);
  return saturday <= today || future ? saturday : addDays(saturday, -7);
}
