import { addDays, type Day } from './day.ts';
import { weekdayOf } from './monday.ts';
import {
  type Asked,
  addMonths,
  LEAD,
  nearestYear,
  readTurn,
  weekOf,
  whole,
  written,
  yearOf,
} from './phrases.ts';
import {
  LAST,
  MONTH,
  monthIn,
  NAMED_DAY,
  NEXT,
  namedDay,
  ORDINAL,
  ordinalIn,
  PARTS,
  THIS,
  WEEKDAY,
  weekdayIn,
} from './vocabulary.ts';

/** A month, with its year where that is told. */
export interface MonthTold {
  year: number | null;
  month: number;
}

/** "March", "mars 2025", "marts sidste år", "last month", "denna månad". */
export function monthOf(text: string, asked: Asked): MonthTold | null {
  const named = whole(LEAD, `(?:(?:${THIS}|${LAST}|${NEXT}) )?`, `(${MONTH})(?:,? (.+))?`).exec(text);
  const month = monthIn(named?.[1] ?? '');
  if (month > 0) {
    const year = named?.[2] === undefined ? null : yearTold(named[2], asked);
    return named?.[2] !== undefined && year === null ? null : { year, month };
  }
  const day = whole(LEAD, `(?:(?:${THIS}) )?(?:month|manad|manaden|maned|maneden)`).test(text)
    ? asked.today
    : /(?:month|maned|manad)/.test(text)
      ? readTurn(text, asked)
      : null;
  return day === null ? null : { year: yearOf(day), month: Number(day.slice(5, 7)) };
}

/** "2025", "förra året", "sidste år", "i fjol", "this year". */
function yearTold(text: string, asked: Asked): number | null {
  const digits = whole(LEAD, '(\\d{4})').exec(text);
  // Another year is no year of the book, and the days beside it cannot be reckoned with.
  if (digits) return /^(?:19|20|21)/.test(digits[1] ?? '') ? Number(digits[1]) : null;
  if (whole(LEAD, `(?:${THIS})? ?(?:year|ar|aret)`).test(text)) return yearOf(asked.today);
  const day = /(?:year|ar|aret|fjol|fjor)$/.test(text) ? readTurn(text, asked) : null;
  return day === null ? null : yearOf(day);
}

/** A day in a month told, in the nearest fitting year where none is. */
export function dayInMonth({ year, month }: MonthTold, date: number, asked: Asked): Day | null {
  const make = (in_: number) => written(in_, month, date);
  return year === null ? nearestYear(make, asked) : make(year);
}

/** "sista fredagen i mars", "the first Monday of October". */
export function readOrdinal(text: string, asked: Asked): Day | null {
  const found = whole(LEAD, `(${ORDINAL}) (${WEEKDAY}) `, LEAD, '(.+)').exec(text);
  const told = found && monthOf(found[3] ?? '', asked);
  const count = ordinalIn(found?.[1] ?? '');
  if (!found || !told || count === null) return null;
  const wanted = weekdayIn(found[2] ?? '');
  const make = (year: number) => {
    const from =
      count < 0 ? addDays(addMonths(written(year, told.month, 1), 1), -1) : written(year, told.month, 1);
    const step =
      count < 0
        ? -((weekdayOf(from) - wanted + 7) % 7)
        : ((wanted - weekdayOf(from) + 7) % 7) + 7 * (count - 1);
    const day = addDays(from, step);
    return Number(day.slice(5, 7)) === told.month ? day : null;
  };
  return told.year === null ? nearestYear(make, asked) : make(told.year);
}

/** "end of the month", "i början av mars", "mid-May", "slutet av veckan", "primo juni": first, middle or last day. */
export function readPart(text: string, asked: Asked): Day | null {
  const found = whole(LEAD, `(?:(${PARTS.start})|(${PARTS.middle})|(${PARTS.end}))[ -]`, LEAD, '(.+)').exec(
    text,
  );
  if (!found) return null;
  const [, start, middle, , rest = ''] = found;
  const which = start ? 0 : middle ? 1 : 2;
  const monday = weekOf(rest, asked);
  if (monday !== null) {
    const day = addDays(monday, [0, 2, 4][which] ?? 0);
    return asked.future && day < asked.today ? asked.today : day;
  }
  const told = monthOf(rest, asked);
  if (told) {
    const make = (year: number) =>
      which === 2
        ? addDays(addMonths(written(year, told.month, 1), 1), -1)
        : written(year, told.month, which === 0 ? 1 : 15);
    return told.year === null ? nearestYear(make, asked) : make(told.year);
  }
  const year = yearTold(rest, asked);
  return year === null
    ? null
    : ([written(year, 1, 1), written(year, 7, 1), written(year, 12, 31)][which] ?? null);
}

/** A month, a season, a holiday or a year and no more: its middle, or today where that has not come yet. */
export function readStretch(text: string, asked: Asked): Day | null {
  const { today, future } = asked;
  const bound = (day: Day) => (future ? (day < today ? today : day) : day > today ? today : day);
  const led = whole(LEAD, `(?:(?:${THIS}|${LAST}|${NEXT}) )?(${NAMED_DAY})(?: (.+))?`).exec(text);
  const alone = namedDay(text);
  const named = alone ?? namedDay(led?.[1] ?? '');
  if (named) {
    const [month, date] = named;
    const after = alone ? undefined : led?.[2];
    const year = after === undefined ? null : yearTold(after, asked);
    if (after !== undefined && year === null) return null;
    return dayInMonth({ year, month }, date, asked);
  }
  const told = monthOf(text, asked);
  if (told) {
    const here = told.month === Number(today.slice(5, 7)) && (told.year ?? yearOf(today)) === yearOf(today);
    const middle = here ? bound(written(yearOf(today), told.month, 15)) : dayInMonth(told, 15, asked);
    return middle;
  }
  const year = whole(LEAD, '((?:19|20|21)\\d{2})').exec(text)?.[1];
  if (!year) return null;
  const middle = written(Number(year), 7, 1);
  return Number(year) === yearOf(today) ? bound(middle) : middle;
}
