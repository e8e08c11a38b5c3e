import type { Position } from '../records/index.ts';

/** From and to as in `Position`, read from a line such as `cze 2022 – obecnie · 4 lata` in any language. */
export type Period = Pick<Position, 'from' | 'to'>;

const YEAR = /(?<!\d)(?:19|20|25)\d\d(?!\d)/;
const DASH = /\s+[-–—~〜]\s*|\s*[–—〜]\s*|(?<=\d{4})-(?=\d{4})|(?<=[年月년월])\s*[-~]\s*/;
/** Languages tried for the name of a month when the page's own does not know it; the likeliest for our users first. */
const MONTH_LANGUAGES = ['en', 'sv', 'da', 'nb', 'de', 'nl', 'fr', 'es', 'pt', 'it', 'pl', 'fi'];

/**
 * Reads a line of dates. A line is one when its first part holds a year before a dash: two years mean a job that has
 * ended, a dash followed by words without a number means one that goes on (no word of any language is looked for).
 * `null` for every other line.
 */
export function parsePeriod(line: string, language: string): Period | null {
  const text = westernDigits((line.split(/\s[·•]\s|[(（]/, 1)[0] ?? '').trim());
  if (text.length > 60) return null;
  const parts = text.split(DASH);
  const [start, end] = parts;
  if (parts.length !== 2 || !start || !end || start.length > 25 || end.length > 30) return null;
  const from = parseMoment(start, language);
  if (!from) return null;
  const to = parseMoment(end, language);
  if (to) return { from, to };
  return /\d/.test(end) || !/\p{L}/u.test(end) ? null : { from, to: null };
}

/** A month or year in words or numbers as `YYYY-MM` or `YYYY`; null when there is no year in it. */
export function parseMoment(text: string, language: string): string | null {
  const found = YEAR.exec(westernDigits(text));
  if (!found) return null;
  // Thai pages count from the year of the Buddha.
  const year = Number(found[0]) >= 2400 ? Number(found[0]) - 543 : Number(found[0]);
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + 4)}`;
  const number = /\d{1,2}/.exec(westernDigits(rest));
  const month = number ? Number(number[0]) : monthByName(rest, language);
  return month && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : String(year);
}

/**
 * A whole day by itself, with its month in words (`8 feb. 2023`, `Feb 8, 2023`), as `YYYY-MM-DD`, or written as one is
 * everywhere: 2023-02-08, 2023年2月8日. Null for anything else: `8/2/2023` may be two days.
 */
export function parseDay(text: string, language: string): string | null {
  const line = westernDigits(text.replace(/\s+/g, ' ').trim());
  if (line.length > 40) return null;
  const [, year, month, day] =
    /^(\d{4})-(\d\d)-(\d\d)$/.exec(line) ??
    /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]$/.exec(line) ??
    inWords(line, language) ??
    [];
  const number = Number(day);
  if (!year || !month || !(number >= 1 && number <= 31) || Number(month) > 12) return null;
  return `${year}-${month.padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}

function inWords(line: string, language: string): [string, string, string, string] | null {
  const found = YEAR.exec(line);
  if (!found) return null;
  const rest = `${line.slice(0, found.index)} ${line.slice(found.index + 4)}`;
  const numbers = rest.match(/\d+/g) ?? [];
  const words = rest.match(/\p{L}{3,}/gu) ?? [];
  const month = words.map((word) => monthByName(word, language)).find((one) => one !== null);
  const [day] = numbers;
  // A sentence is no day.
  if (!month || !day || numbers.length > 1 || words.length > 2) return null;
  const year = Number(found[0]) >= 2400 ? Number(found[0]) - 543 : Number(found[0]);
  return [line, String(year), String(month), day];
}

function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g, (digit) =>
    String((digit.charCodeAt(0) & 0xf) - (digit.charCodeAt(0) >= 0x0966 ? 6 : 0)),
  );
}

const monthNames = new Map<string, string[]>();

function monthByName(text: string, language: string): number | null {
  const word = /\p{L}{3,}/u.exec(text)?.[0]?.toLowerCase();
  if (!word) return null;
  for (const tried of [language, ...MONTH_LANGUAGES]) {
    const names = namesOf(tried);
    const index = names.findIndex((name) => name.startsWith(word) || word.startsWith(name));
    if (index >= 0) return (index % 12) + 1;
  }
  return null;
}

/** Short names of the twelve months, then long ones. Empty for a language that is not one. */
function namesOf(language: string): string[] {
  const known = monthNames.get(language);
  if (known) return known;
  let names: string[] = [];
  if (
    /^[a-z]{2,3}\b/i.test(language) &&
    Intl.DateTimeFormat.supportedLocalesOf(language.slice(0, 2)).length > 0
  ) {
    names = (['short', 'long'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language.slice(0, 2), { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index) =>
        format
          .format(Date.UTC(2026, index, 15))
          .toLowerCase()
          .replace(/[^\p{L}]/gu, ''),
      );
    });
  }
  if (names.some((name) => name.length < 2)) names = [];
  monthNames.set(language, names);
  return names;
}
