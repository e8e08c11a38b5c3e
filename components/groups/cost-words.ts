import { i18n } from '#i18n';
import type { GroupCost } from '../../lib/records/index.ts';
import { textLanguage } from '../base/names.ts';

/** What a meeting that was worth it has cost: "2 000 kr and 8 hours"; null where neither is known. */
export function costText({ money, currency, hours }: GroupCost): string | null {
  const paid = money === null || currency === null ? null : moneyText(money, currency);
  const spent = hours === null ? null : hoursText(hours);
  if (paid && spent) return i18n.t('group.moneyAndHours', [paid, spent]);
  return paid ?? spent;
}

/** An amount in whole units of a currency; one that the platform does not know stands as its code. */
export function moneyText(amount: number, currency: string): string {
  return new Intl.NumberFormat(textLanguage(), {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  }).format(amount);
}

export const hoursText = (hours: number): string =>
  new Intl.NumberFormat(textLanguage(), {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'long',
    maximumFractionDigits: hours < 10 ? 1 : 0,
  }).format(hours);
