import { i18n } from '#i18n';
import type { Rhythm } from '../../lib/records/index.ts';
import { textLanguage } from '../base/names.ts';
import { codeText } from '../base/words.ts';

/** The name of a day of the week, 0 = Monday, as it stands in a calendar. */
export function weekdayName(weekday: number): string {
  // 1 January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, 1 + weekday));
  return new Intl.DateTimeFormat(textLanguage(), { weekday: 'long', timeZone: 'UTC' }).format(day);
}

/** "Third", "last": which of the weekdays of a month. */
export const nthName = (nth: number): string =>
  codeText(`group.rhythm.nth.${nth === -1 ? 'last' : `n${nth}`}`);

/** A rhythm as people say it: "Third Tuesday each month, 08:00". */
export function rhythmText({ each, every, weekday, nth, at }: Rhythm): string {
  const day = weekdayName(weekday);
  const said =
    each === 'month'
      ? monthsText(every, nthName(nth ?? 1), day)
      : every === 1
        ? i18n.t('group.rhythm.weekly', [day])
        : every === 2
          ? i18n.t('group.rhythm.twoWeeks', [day])
          : i18n.t('group.rhythm.weeks', [day, String(every)]);
  const [first = ''] = said;
  return [first.toLocaleUpperCase(textLanguage()) + said.slice(first.length), at].filter(Boolean).join(', ');
}

function monthsText(every: number, nth: string, day: string): string {
  if (every === 1) return i18n.t('group.rhythm.monthly', [nth, day]);
  if (every === 2) return i18n.t('group.rhythm.twoMonths', [nth, day]);
  if (every === 12) return i18n.t('group.rhythm.yearly', [nth, day]);
  return i18n.t('group.rhythm.months', [nth, day, String(every)]);
}
