import { foldText } from '../words/index.ts';

/** The parts of a name as address books keep them apart. */
export interface NameParts {
  prefix?: string | null;
  given?: string | null;
  middle?: string | null;
  family?: string | null;
  suffix?: string | null;
}

/** Parts of a name in the order they are spoken. */
export const joinName = (...parts: (string | null | undefined)[]) =>
  parts
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ');

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u;

/** The name as it is spoken: in Chinese, Japanese and Korean the family name first, and nothing between. Empty for none. */
export function spokenName({ prefix, given, middle, family, suffix }: NameParts): string {
  const parts = [family, given, middle].map((part) => part?.trim() ?? '').filter(Boolean);
  if (parts.length > 1 && parts.every((part) => EAST_ASIAN.test(part))) return parts.join('');
  return joinName(prefix, given, middle, family, suffix);
}

/** "Dr." is part of how a person is named; "Mr." is not. */
export const academic = (prefix: string | null | undefined): string | null =>
  prefix && /^(?:dr|prof|doc|ing|mag|lic|tekn|med)\b/i.test(prefix.trim()) ? prefix : null;

/** Letters behind a name that are no part of it ("PhD", "MBA", "Jr."). */
const SUFFIX =
  /^(?:ph\.?\s?d|m\.?\s?sc|b\.?\s?sc|mba|emba|m\.?d|m\.?a|b\.?a|ll\.?[mb]|cpa|cfa|pmp|jr|sr|jun|sen|esq|ii|iii|iv|dr|docent|prof)\.?$/i;
const PREFIX = /^(?:dr|prof|professor|docent|doc|ing|mag|tekn|med|lic|sir|dame)\.?$/i;
/** Words that belong to the family name behind them, in the languages of Europe and the Near East. */
const PARTICLES = new Set(
  (
    'af av von zu zum zur vom van de den der ter ten het te op in d da das do dos du des del della dello dei degli di ' +
    'la las le les los lo bin ibn ben abu al el ul san santa st'
  ).split(' '),
);

/** Words between two family names ("Ortega y Gasset"). */
const BETWEEN = new Set(['y', 'e', 'i']);

/** Whether a name is written "Family, Given" by what its parts are. */
export function isFamilyFirst(name: string, { family }: NameParts): boolean {
  const [before, after] = name.split(',');
  return Boolean(family && after?.trim() && foldText(before ?? '') === foldText(family));
}

/** `Given Family` of `Family, Given`; null for a name that is not written so, or has letters behind the comma. */
export function turnedName(name: string): string | null {
  const [, family, given] = /^([^,]+), ?([^,]+)$/.exec(name) ?? [];
  if (!family || !given || SUFFIX.test(given.trim()) || !/^[\p{L}.'’ -]+$/u.test(family + given)) return null;
  if (given.trim().split(' ').length > 3 || family.split(' ').length > 4) return null;
  return joinName(given, family);
}

/**
 * A name taken apart for programs that sort by its parts: `[family, given, additional, prefix, suffix]`. `family` is what a
 * file said of it, where it did; else it is the last word with the particles before it ("af Klint", "van der Berg").
 */
export function structuredName(name: string, family?: string | null): string[] {
  const [spoken = '', ...behind] = name.split(/,\s*/);
  const words = spoken.split(' ').filter(Boolean);
  const suffix = behind;
  const prefix: string[] = [];
  while (words.length > 2 && PREFIX.test(words[0] ?? '')) prefix.push(words.shift() ?? '');
  while (words.length > 2 && SUFFIX.test(words.at(-1) ?? '')) suffix.unshift(words.pop() ?? '');
  const known = family ? lastOf(words, family.split(' ')) : 0;
  const length = known || familyLength(words);
  const given = words.slice(0, words.length - length);
  return [
    words.slice(words.length - length).join(' '),
    given.join(' '),
    '',
    prefix.join(' '),
    suffix.join(' '),
  ];
}

/** How many words the name ends with are these; 0 when it does not end so, or has no other. */
function lastOf(words: readonly string[], end: readonly string[]): number {
  const isEnd = end.every(
    (word, at) => foldText(word) === foldText(words[words.length - end.length + at] ?? ''),
  );
  return isEnd && end.length < words.length ? end.length : 0;
}

function familyLength(words: readonly string[]): number {
  if (words.length < 2) return 0;
  let length = 1;
  // The first word is a given name, whatever it looks like.
  for (;;) {
    const before = words[words.length - 1 - length] ?? '';
    if (length < words.length - 1 && isParticle(before)) length++;
    else if (length < words.length - 2 && BETWEEN.has(before)) length += 2;
    else return length;
  }
}

const isParticle = (word: string) => PARTICLES.has(word) || /^(?:d|l)['’]/.test(word);

/** Where somebody is, of what an address says: the region only where it has to stand for town or country. */
export function placeOf({
  city,
  region,
  country,
}: Record<'city' | 'region' | 'country', string | null | undefined>): string | null {
  const seen = new Set<string>();
  const parts = [city, city && country ? null : region, country].flatMap((part) => {
    const text = part?.trim();
    if (!text || seen.has(text.toLowerCase())) return [];
    seen.add(text.toLowerCase());
    return [text];
  });
  return parts.join(', ') || null;
}
