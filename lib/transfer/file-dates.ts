import { type Day, dayOf, isDay } from '../days/index.ts';
import type { Contact } from '../records/index.ts';

// Beginnings of month names, folded. The longest that fits wins ("marraskuu" is November, "mars" is March).
const MONTHS: Record<string, number> = {};
const NAMES = [
  'jan jän ene gen sty tammi ian leden янв oca',
  'feb fév fev lut helmi únor фев sub',
  'mar mär mrz mrt maalis březen мар',
  'apr avr abr kwi huhti duben апр nis',
  'may mai maj mei mag touko květen май мая',
  'jun juin giu cze kesä červen jún июн haz',
  'jul juil lug lip heinä červenec júl июл tem',
  'aug aoû aou ago sie elo srpen ágú авг',
  'sep set wrz syys září szept сен eyl',
  'oct okt ott out paź loka říjen окт eki',
  'nov lis marras listopad ноя kas',
  'dec dez déc dic des gru joulu prosinec дек ara',
];
const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
for (const [at, names] of NAMES.entries()) for (const name of names.split(' ')) MONTHS[fold(name)] = at + 1;
const BEGINNINGS = Object.keys(MONTHS).sort((a, b) => b.length - a.length);

/** Which part of `03/04/2020` is the day. */
export type DayOrder = 'dayFirst' | 'monthFirst';

const NUMBERED = /^(\d{1,2})([/-]) ?(\d{1,2})[/-] ?(\d{4}|\d{2})(?:,? .*)?$/;

/**
 * What one column says of the order in which its days are written: any number above 12 settles it; where both orders
 * occur, the commoner one. `undecided` is how many cells could be read either way.
 */
export class DayColumn {
  #dayFirst = 0;
  #monthFirst = 0;
  undecided = 0;

  /** True where only the whole column can tell what the cell means. */
  note(text: string): boolean {
    const [, first, mark, second] = NUMBERED.exec(text.trim()) ?? [];
    if (first === undefined || second === undefined) return false;
    if (Number(first) > 12) this.#dayFirst++;
    else if (Number(second) > 12) this.#monthFirst++;
    // With dashes nobody writes the month first, unless the column says so.
    else if (mark === '/' && first !== second) this.undecided++;
    return true;
  }

  order(): DayOrder | null {
    if (this.#dayFirst === this.#monthFirst) return null;
    return this.#dayFirst > this.#monthFirst ? 'dayFirst' : 'monthFirst';
  }
}

/**
 * The day a file means: `2026-02-01 08:00:00 UTC` and `2023/06/20 13:05:02 UTC` (turned to the user's calendar),
 * `2023-06-20`, `08 Feb 2023`, `8. februar 2023`, `4-Apr-21`, `Feb 8, 2023`, `2/7/23, 2:37 PM` (month first, as LinkedIn
 * writes it whatever the language, unless `order` says otherwise; a number above 12 is the day), `7.2.2023`, `2023. márc. 12.`, `2023年3月12日`. Null for anything else and for days that do not exist. Two-digit years
 * are 1970–2069.
 */
export function readDay(text: string | null | undefined, order?: DayOrder | null): Day | null {
  const written = text?.trim() ?? '';
  const moment = /^(\d{4})[-/](\d\d)[-/](\d\d)[ T](\d\d:\d\d(?::\d\d)?)(?:\.\d+)? ?(?:UTC|GMT|Z)$/i.exec(
    written,
  );
  if (moment) {
    const at = new Date(`${moment[1]}-${moment[2]}-${moment[3]}T${moment[4]}Z`);
    return Number.isNaN(at.getTime()) ? null : dayOf(at);
  }
  const ordered = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/.exec(written);
  if (ordered) return day(ordered[1], ordered[2], ordered[3]);
  const numbered = NUMBERED.exec(written);
  if (numbered) {
    const [, first, mark, second, year] = numbered;
    const ordered = order ?? (mark === '/' ? 'monthFirst' : 'dayFirst');
    const [month, date] = ordered === 'monthFirst' ? [first, second] : [second, first];
    return day(year, month, date) ?? day(year, date, month);
  }
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?:,? .*)?$/.exec(written);
  if (dotted) return day(dotted[3], dotted[2], dotted[1]);
  const named = /^(\d{1,2})[. -]*(?:de )?(\p{L}+)\.?[ -]*(?:de )?,? ?(\d{4}|\d{2})\b/u.exec(written);
  if (named) return day(named[3], monthOf(named[2]), named[1]);
  const east = /^(\d{4})[년年] ?(\d{1,2})[월月] ?(\d{1,2})[일日]?/.exec(written);
  if (east) return day(east[1], east[2], east[3]);
  const yearFirst = /^(\d{4})[., ]+(\p{L}+)\.? (\d{1,2})\b/u.exec(written);
  if (yearFirst) return day(yearFirst[1], monthOf(yearFirst[2]), yearFirst[3]);
  const american = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(written);
  if (american) return day(american[3], monthOf(american[1]), american[2]);
  return null;
}

/** The year that a birthday without one is kept under: a leap year in which nobody was born who is asked for lunch. */
export const NO_YEAR = '1904';

/**
 * A birthday as address books write it: any day that `readDay` knows, `19800322`, or without its year (`--0322`,
 * `--03-22`, Apple's `1604-03-22`, `22 March`), which is kept under `NO_YEAR`. Null for anything else. Of a year in two digits the
 * century is that in which nobody is born after `today`.
 */
export function readBirthday(
  text: string | null | undefined,
  { order, today = WRITTEN_IN }: { order?: DayOrder | null; today?: Day | undefined } = {},
): Day | null {
  const written = text?.trim().replace(/(?<=\d)T.*$/, '') ?? '';
  const plain = /^(\d{4})(\d\d)(\d\d)$/.exec(written);
  if (plain) return day(yearOf(plain[1]), plain[2], plain[3]);
  const yearless = /^--(\d\d)-?(\d\d)$/.exec(written);
  if (yearless) return day(NO_YEAR, yearless[1], yearless[2]);
  const [, date, month] = /^(\d{1,2})[. ]+(\p{L}+)\.?$/u.exec(written) ?? [];
  const [, monthFirst, dateLast] = /^(\p{L}+)\.? (\d{1,2})$/u.exec(written) ?? [];
  if (month ?? monthFirst) return day(NO_YEAR, monthOf(month ?? monthFirst), date ?? dateLast);
  const dashed = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written);
  if (dashed) return day(yearOf(dashed[1]), dashed[2], dashed[3]);
  const born = readDay(written, order);
  if (born === null || written.includes(born.slice(0, 4))) return born;
  const young = `20${born.slice(2)}`;
  const [first, other] = young <= today ? [young, `19${born.slice(2)}`] : [`19${born.slice(2)}`, young];
  // 29 February may be missing in one of the two.
  return isDay(first) ? first : isDay(other) ? other : null;
}

/** Where nobody says what day it is: the last of the year this was written in. */
const WRITTEN_IN = '2026-12-31';

// Apple and Outlook write these for "no year".
const yearOf = (year: string | undefined) => (year === '1604' || year === '0000' ? NO_YEAR : year);

/** The birthday of a contact, under `NO_YEAR` where the year is not known; null when there is none. */
export function birthdayOf({ occasions }: Contact): Day | null {
  return occasions.find(({ kind }) => kind === 'birthday')?.on ?? null;
}

/** The day of a contact that comes back every year besides the birthday; null when there is none. */
export function anniversaryOf({ occasions }: Contact): Day | null {
  return occasions.find(({ kind }) => kind === 'anniversary')?.on ?? null;
}

/** `YYYY-MM` or `YYYY` of a job's beginning or end (`Jan 2024`, `2019`); null when it is none. */
export function readMonth(text: string | null | undefined): string | null {
  const written = text?.trim() ?? '';
  const named = /^(\p{L}+)\.? (?:de )?(\d{4})$/u.exec(written);
  const month = monthOf(named?.[1]);
  if (named && month) return `${named[2]}-${month.padStart(2, '0')}`;
  if (/^\d{4}(-\d\d)?$/.test(written)) return written;
  return readDay(written);
}

function monthOf(name: string | undefined): string {
  const folded = fold(name ?? '');
  const found = BEGINNINGS.find((beginning) => folded.startsWith(beginning));
  return found === undefined ? '' : String(MONTHS[found]);
}

function day(year = '', month = '', date = ''): Day | null {
  const century = year.length === 2 ? (Number(year) < 70 ? '20' : '19') : '';
  const text = `${century}${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
