import { fail, ok, type Result } from '../words/result.ts';
import { foldText } from '../words/text.ts';
import { addDays, checkPastDay, type Day, isDay } from './day.ts';
import { weekdayOf } from './monday.ts';
import { dayInMonth, type MonthTold, monthOf, readOrdinal, readPart, readStretch } from './months.ts';
import {
  type Asked,
  addMonths,
  readSpan,
  readThisWeek,
  readTurn,
  readWeek,
  readWeekday,
  readWeekend,
  written,
} from './phrases.ts';
import { DAYS_AWAY, MONTH, monthIn, WEEKDAY, weekdayIn } from './vocabulary.ts';

export { addMonths };

function fullYear(text: string | undefined): number | null {
  if (!text) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** Digits alone: "2026-11-21", "21/11", "3.11.25", "20261121". */
function readDigits(text: string, asked: Asked): Day | null {
  const iso = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return written(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const plain = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (plain) return written(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const short = /^(\d{1,2})\s?[./-]\s?(\d{1,2})(?:\s?[./ -]\s?(\d{4}|\d{2}))?\.?$/.exec(text);
  if (!short) return null;
  const [one, two] = [Number(short[1]), Number(short[2])];
  // Day before month, as all around the North Sea, unless that cannot be.
  const [date, month] = two > 12 && one <= 12 ? [two, one] : [one, two];
  return dayInMonth({ year: fullYear(short[3]), month }, date, asked);
}

const DATE = '(\\d{1,2})(?:st|nd|rd|th|:?[ae]|\\.)?';

/** A date in a month: "3 nov", "December 24", "the 12th", "den 12:e förra månaden". */
function readDate(text: string, asked: Asked): Day | null {
  const bare = text.replace(/^(?:on |pa )?(?:the |den |d\. ?|d )/, '');
  const marked = bare !== text || /^\d{1,2}(?:st|nd|rd|th|:[ae]|\.)$/.test(text) || /^on \d/.test(text);
  const alone = new RegExp(`^(?:on )?${DATE}$`).exec(bare);
  if (alone) return marked ? dateAlone(Number(alone[1]), asked) : null;
  const named = new RegExp(`^(?:on )?${DATE} ?(?:of |in |i |av |af )?(.+)$`).exec(bare);
  const months = named && monthOf(named[2] ?? '', asked);
  if (named && months) return dayInMonth(months, Number(named[1]), asked);
  const reversed = new RegExp(`^(?:on )?(${MONTH}) (?:the )?${DATE}(?:,? (\\d{4}))?$`).exec(text);
  if (!reversed) return null;
  const told: MonthTold = { year: fullYear(reversed[3]), month: monthIn(reversed[1] ?? '') };
  return dayInMonth(told, Number(reversed[2]), asked);
}

/** "the 12th": of this month, or of the nearest one on the asked side that has such a day. */
function dateAlone(date: number, { today, future }: Asked): Day | null {
  const first = `${today.slice(0, 8)}01`;
  for (let step = 0; step <= 12; step++) {
    const month = addMonths(first, future ? step : -step).slice(0, 8);
    const day = `${month}${String(date).padStart(2, '0')}`;
    if (isDay(day) && (future ? day >= today : day <= today)) return day;
  }
  return null;
}

/** A date with its weekday: "fredag den 13 november", "Fri 13/11". Null where the two do not go together. */
function readBoth(text: string, asked: Asked): Day | null {
  const found = new RegExp(`^(?:on |pa |i )?(${WEEKDAY}),? (.+)$`).exec(text);
  if (!found) return null;
  const rest = found[2] ?? '';
  const wanted = weekdayIn(found[1] ?? '');
  const on = (day: Day | null) => day !== null && weekdayOf(day) === wanted;
  const day = readDigits(rest, asked) ?? readDate(rest, asked);
  return on(day) ? day : null;
}

/** Words that make a day no more exact, at either end: the time of day, the clock, "about". */
const BEFORE =
  /^(?:about|around|sometime|some time|ca\.?|cirka|omkring|omkr\.?|runt|kring|rundt|her|engang|en gang|nagon gang|vid|ved|tidligere|tidigare|earlier) /;
const DUE = /^(?:by|before|senast|senest|inden|innan|till|til|for|due) /;
const AFTER =
  /,? (?:early |late |sent |tidigt |tidlig |tidligt )?(?:in the |at |pa |om |til |vid |ved )?(?:morning|afternoon|evening|night|noon|lunch|lunchtime|morse|morgon|morgonen|bitti|morgen|morgenen|morges|tidlig|formiddag|formiddags|formiddagen|eftermiddag|eftermiddags|eftermiddagen|ettermiddag|kvall|kvallen|kveld|kvelden|aften|aftenen|aftes|natt|natten|nat|lunchen|frokost|frokosten)$/;
const CLOCK =
  /,? (?:(?:at|kl\.?|klockan|klokken|@) ?\d{1,2}(?:[.:]\d{2})?(?: ?(?:am|pm))?|\d{1,2}(?:[.:]\d{2})? ?(?:am|pm)|\d{1,2}:\d{2})$/;

const READERS: readonly ((text: string, asked: Asked) => Day | null)[] = [
  readDigits,
  readDate,
  readBoth,
  readSpan,
  readTurn,
  readThisWeek,
  readWeek,
  readOrdinal,
  readPart,
  readWeekday,
  readWeekend,
  readStretch,
];

function readPlain(text: string, asked: Asked): Day | null {
  const away = DAYS_AWAY.get(text);
  if (away !== undefined) return addDays(asked.today, away);
  for (const read of READERS) {
    const day = read(text, asked);
    if (day !== null) return day;
  }
  return null;
}

/** Reads a line as it is, then with what says nothing of the day taken off, a piece at a time. */
function readLine(line: string, asked: Asked): Day | null {
  let text = line;
  for (;;) {
    const day = readPlain(text, asked);
    if (day !== null) return day;
    const shorter = [CLOCK, AFTER, BEFORE, ...(asked.future ? [DUE] : [])]
      .map((piece) => text.replace(piece, ''))
      .find((rest) => rest !== text && rest !== '');
    if (shorter === undefined) return null;
    text = shorter;
  }
}

/**
 * The day that `text` means when it is `today`: in words, digits or both, in English, Swedish, Danish or Norwegian.
 * `toward` decides what is left open: "fredag" and "21/11" are the last such day for a log (`past`) and the next one for a
 * promise (`future`). What is told of a stretch is a day in its middle; what is told of a week with a weekday is that
 * day of the calendar week. An empty or unknown text, and a day outside 1900–2199, is a problem.
 */
export function readDay(text: string, today: Day, toward: 'past' | 'future'): Result<Day> {
  const line = foldText(text.slice(0, 80))
    .replace(/[!?,]+$/, '')
    .trim();
  if (!line) return fail({ code: 'dayMissing', field: 'on' });
  const future = toward === 'future';
  const day = readLine(line, { today, future });
  if (day === null) return fail({ code: 'dayInvalid', field: 'on', params: [text.slice(0, 80)] });
  if (!future) return checkPastDay(day, today);
  return isDay(day) ? ok(day) : fail({ code: 'dayInvalid', field: 'due', params: [text.slice(0, 80)] });
}
