import { createI18n } from '@wxt-dev/i18n';
import { type Day, isDay } from '../../lib/days/index.ts';
import {
  type Channel,
  type Help,
  KINDS,
  type Kind,
  type Problem,
  type ReachedOut,
  type Region,
  tagKey,
} from '../../lib/words/index.ts';
import { regionName, textLanguage } from './names.ts';

/** Texts whose key is built from a code: the typed `i18n.t` knows each key, but not which of them this is. */
const { t: look } = createI18n();

/** A word of a kind as it reads. An id of a newer version has no text: it is shown as it is rather than as nothing. */
export const kindName = (kind: Kind, id: string): string =>
  look(`${KINDS[kind].texts[0]}.${tagKey(id)}`) || id;
export const channelName = (id: Channel): string => kindName('channel', id);
export const helpName = (id: Help): string => kindName('help', id);
export const reachedOutName = (id: ReachedOut): string => kindName('reachedOut', id);

/** Hebrew, Arabic and the other scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A name, or another text of the book, for use inside a sentence. One that runs from right to left is set apart
 * (U+2068 … U+2069), or the words and numbers beside it would change places; all others stay as they are.
 */
export const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);

const isolatedParam = (param: string | number) => (typeof param === 'string' ? isolated(param) : param);

/** What is wrong and what to do about it, in the user's language. */
export function problemText(problem: Problem): string {
  const params = (problem.params ?? []).map(isolatedParam);
  return params.length > 0 ? look(`problem.${problem.code}`, params) : look(`problem.${problem.code}`);
}

/**
 * The text of a key that ends in an id or a code (`field.${field}`), filled with `params`; a plural follows the first
 * number among them.
 */
export function codeText(key: string, params: (string | number)[] = []): string {
  const count = params.find((param) => typeof param === 'number');
  const named = tagKey(key);
  if (params.length === 0) return look(named);
  const filled = params.map(isolatedParam);
  return count === undefined ? look(named, filled) : look(named, count, filled);
}

/** Why somebody is suggested, in words; days among the `params` are written out. */
export const reasonText = (reason: { code: string; params: (string | number)[] }, today: Day): string =>
  oneStop(
    codeText(
      `reason.${reason.code}`,
      reason.params.map((param) => (isDay(param) ? dayText(param, today) : param)),
    ),
  );

/** A month that is cut short ("21. nov.") ends the sentence with its own stop; the three dots of an omission stay. */
const oneStop = (text: string): string => text.replace(/(?<!\.)\.\.(?!\.)/g, '.');

/** "Connected on LinkedIn in 2011, nothing logged yet"; null where it is not known since when. */
export const connectedText = (connectedOn: Day | null | undefined): string | null =>
  connectedOn ? look('reason.connected', [connectedOn.slice(0, 4)]) : null;

/** "21 Nov", with the year when it is not this year's. */
export function dayText(day: Day, today: Day): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const format = new Intl.DateTimeFormat(textLanguage(), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** "Saturday 21 November", with the year when it is not this year's. */
export function weekdayText(day: Day, today: Day): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const format = new Intl.DateTimeFormat(textLanguage(), {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** "December 2024" of `2024-12`; a year alone, and anything that is no month, as it stands. */
export function periodText(period: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])(-\d\d)?$/.test(period)) return period;
  const format = new Intl.DateTimeFormat(textLanguage(), { timeZone: 'UTC', month: 'long', year: 'numeric' });
  return format.format(new Date(`${period.slice(0, 7)}-01T00:00:00Z`));
}

/** A number of days as people say it: "9 days", "6 weeks", "3 months". */
export function lengthText(days: number): string {
  const [count, unit] =
    days < 14
      ? ([Math.round(days), 'day'] as const)
      : days < 84
        ? ([Math.round(days / 7), 'week'] as const)
        : ([Math.round(days / 30.44), 'month'] as const);
  return new Intl.NumberFormat(textLanguage(), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** "Göteborg, Sweden", with the platform's own names of countries. Null when nothing is known. */
export function regionText(region: Region | null): string | null {
  if (!region) return null;
  return [region.area, region.country && regionName(region.country)].filter(Boolean).join(', ') || null;
}

/** "advice, article and feedback". */
export const listText = (items: string[]): string =>
  new Intl.ListFormat(textLanguage(), { type: 'conjunction' }).format(items);
