import { i18n } from '#i18n';
import { codeText, lengthText } from './words.ts';

/** Cadences to choose from: days, and the key of their name. */
export const CADENCES: readonly [number, string][] = [
  [14, 'fortnight'],
  [30, 'month'],
  [60, 'twoMonths'],
  [90, 'quarter'],
  [180, 'halfYear'],
  [365, 'year'],
];

/** "monthly", "every quarter"; a number of days of another making says its length. */
export function cadenceName(days: number): string {
  const known = CADENCES.find(([one]) => one === days);
  return known ? codeText(`cadence.${known[1]}`) : i18n.t('sidebar.cadenceEvery', [lengthText(days)]);
}
