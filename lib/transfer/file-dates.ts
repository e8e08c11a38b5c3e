import { type Day, dayOf, isDay } from '../contact/index.ts';

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

/**
 * The day a file means: `2026-02-01 08:00:00 UTC` and `2023/06/20 13:05:02 UTC` (turned to the user's calendar),
 * `2023-06-20`, `08 Feb 2023`, `8. februar 2023`, `4-Apr-21`, `Feb 8, 2023`, `2/7/23, 2:37 PM` (month first, as LinkedIn
 * writes it whatever the language), `7.2.2023`, `2023. márc. 12.`, `2023年3月12日`. Null for anything else and for days that do not exist. Two-digit years
 * are 1970–2069.
 */
export function readDay(text: string | null | undefined): Day | null {
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
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?:,? .*)?$/.exec(written);
  if (slashed) return day(slashed[3], slashed[1], slashed[2]) ?? day(slashed[3], slashed[2], slashed[1]);
  const dotted = /^(\d{1,2})[.-] ?(\d{1,2})[.-] ?(\d{4}|\d{2})(?:,? .*)?$/.exec(written);
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
 * `--03-22`, Apple's `1604-03-22`), which is kept under `NO_YEAR`. Null for anything else.
 */
export function readBirthday(text: string | null | undefined): Day | null {
  const written = text?.trim().replace(/T.*$/, '') ?? '';
  const plain = /^(\d{4})(\d\d)(\d\d)$/.exec(written);
  if (plain) return day(yearOf(plain[1]), plain[2], plain[3]);
  const yearless = /^--(\d\d)-?(\d\d)$/.exec(written);
  if (yearless) return day(NO_YEAR, yearless[1], yearless[2]);
  const dashed = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written);
  return dashed ? day(yearOf(dashed[1]), dashed[2], dashed[3]) : readDay(written);
}

// Apple and Outlook write these for "no year".
const yearOf = (year: string | undefined) => (year === '1604' || year === '0000' ? NO_YEAR : year);

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
