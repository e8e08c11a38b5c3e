import type { Card } from './tables.ts';

const NAMES = ['id', 'name', 'nameKey'] as const;
const WORDS = [
  'role',
  'company',
  'industry',
  'function',
  'seniority',
  'country',
  'area',
  'relation',
] as const;
const TEXTS = ['name', 'work', 'rest'] as const;

/** Whether a card that an older version made, perhaps of a damaged record, can be listed and searched. */
export function isSoundCard(card: Card): boolean {
  return (
    NAMES.every((field) => typeof card[field] === 'string') &&
    WORDS.every((field) => (card[field] ?? null) === null || typeof card[field] === 'string') &&
    isTexts(card.labels) &&
    isTexts(card.emailKeys) &&
    (card.employers === undefined || isTexts(card.employers)) &&
    typeof card.search === 'object' &&
    TEXTS.every((field) => typeof card.search[field] === 'string')
  );
}

const isTexts = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string');
