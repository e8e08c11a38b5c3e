import { monthIn, weekdayIn } from '../../lib/days/vocabulary.ts';
import type { Messages } from '../../lib/locales/look-up.ts';
import { proposeTags } from '../../lib/tagging/index.ts';
import { LEXICONS } from '../../lib/tagging/lexicon/index.ts';
import { columnFields } from '../../lib/transfer/columns.ts';
import { DRAFT_KINDS, DRAFT_WORDS, foldText } from '../../lib/words/index.ts';
import type { Texts } from '../languages.ts';

/** The texts of several languages, by code; English is among them. */
export type Languages = Readonly<Record<string, Texts>>;

const PLURAL = /^(0|1|n)$/;
const isPlural = (value: Messages) => Object.keys(value).every((key) => PLURAL.test(key));

/** Flat `key → texts` of one language; a plural has several. */
export function flatten(messages: Messages, prefix = ''): Map<string, string[]> {
  const flat = new Map<string, string[]>();
  for (const [key, value] of Object.entries(messages)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === 'string') flat.set(path, [value]);
    else if (isPlural(value)) flat.set(path, Object.values(value).map(String));
    else for (const [inner, texts] of flatten(value, path)) flat.set(inner, texts);
  }
  return flat;
}

/** What one of the languages lacks, each in a sentence that says what to do; empty when it is complete. */
export function whatIsMissing(code: string, languages: Languages): string[] {
  const texts = languages[code];
  const english = languages.en;
  if (!texts || !english) throw new Error(`There is no ${languages.en ? code : 'en'}.json`);
  return [
    ...keysMissing(code, texts, english),
    ...textsAlike(code, languages),
    ...factsMissing(code, texts, languages),
    ...draftsMissing(code, texts),
    ...wordsMissing(code, texts),
  ];
}

/** Places that a text fills: `$1`, `{name}`. */
const placesOf = (all: readonly string[]) => [...new Set(all.join(' ').match(/\$\d|\{\w+\}/g) ?? [])].sort();

function keysMissing(code: string, texts: Texts, englishTexts: Texts): string[] {
  const own = flatten(texts);
  const english = flatten(englishTexts);
  return [
    ...[...english.keys()]
      .filter((key) => !own.has(key))
      .map((key) => `${code}.json lacks ${key}: add it, in English it is "${english.get(key)?.at(-1)}"`),
    ...[...own.keys()]
      .filter((key) => !english.has(key))
      .map((key) => `${code}.json has ${key}, which English does not: remove it, or add it to en.json`),
    ...[...english]
      .filter(
        ([key, value]) => own.has(key) && placesOf(value).join() !== placesOf(own.get(key) ?? []).join(),
      )
      .map(
        ([key, value]) => `${code}.json: ${key} has to name ${placesOf(value).join(' ') || 'nothing in $'}`,
      ),
    ...[...own].flatMap(([key, all]) =>
      all.some((text) => text.trim() !== text || text === '')
        ? [`${code}.json: ${key} is empty or has loose ends: "${all.join('" "')}"`]
        : [],
    ),
  ];
}

/** Lengths from which the same words in two languages are no accident: unlike ones, and ones as near as Danish. */
const LONG = 25;
const VERY_LONG = 60;

function textsAlike(code: string, languages: Languages): string[] {
  const own = flatten(languages[code] ?? {});
  return Object.entries(languages).flatMap(([other, texts]) => {
    if (other === code || code === 'en') return [];
    const least = other === 'en' ? LONG : VERY_LONG;
    return [...flatten(texts)]
      .filter(([key, value]) => value.join().length > least && value.join() === own.get(key)?.join())
      .map(
        ([key, value]) =>
          `${code}.json: ${key} is letter for letter as in ${other}.json: translate "${value[0]}"`,
      );
  });
}

function factsMissing(code: string, texts: Texts, languages: Languages): string[] {
  const { codes, countries, filling, separator } = facts(texts);
  const others = Object.entries(languages).filter(([other]) => other !== code);
  const decimal = new Intl.NumberFormat(code).format(1.5).includes(',') ? ';' : ',';
  const claimed = (field: 'codes' | 'countries', value: string) =>
    others.filter(([, other]) => facts(other)[field].includes(value)).map(([other]) => other);
  return [
    ...(texts.ui?.locale?.split('-')[0] === code
      ? []
      : [
          `${code}.json: ui.locale is "${texts.ui?.locale}": say "${code}", which dates and files are written in`,
        ]),
    ...(codes[0] === code ? [] : [`${code}.json: language.codes has to begin with "${code}"`]),
    ...codes.flatMap((one) =>
      claimed('codes', one).map(
        (other) => `${code}.json: language.codes names ${one}, which is ${other}.json's`,
      ),
    ),
    ...countries.flatMap((one) =>
      /^[A-Z]{2}$/.test(one)
        ? claimed('countries', one).map(
            (other) => `${code}.json: language.countries names ${one}, which is ${other}.json's`,
          )
        : [`${code}.json: language.countries takes codes such as SE, not "${one}"`],
    ),
    ...(separator === decimal
      ? []
      : [`${code}.json: language.separator has to be "${decimal}", as its spreadsheets expect`]),
    ...(filling.length < 20
      ? [
          `${code}.json: language.filling takes the words of a question that say nothing ("who", "can", "with")`,
        ]
      : []),
    ...(filling.join(' ') === foldText(filling.join(' '))
      ? []
      : [`${code}.json: write language.filling without capitals and accents`]),
    ...(texts.extension?.description?.length <= 132
      ? []
      : [`${code}.json: extension.description may have 132 characters at most, in the stores`]),
    ...(texts.store?.text?.includes(texts.extension?.description)
      ? []
      : [`${code}.json: store.text has to hold the short description (extension.description) as it is`]),
  ];
}

const list = (words: string | undefined) => (words ?? '').split(' ').filter(Boolean);
const facts = ({ language }: Texts) => ({
  codes: list(language?.codes),
  countries: list(language?.countries),
  filling: list(language?.filling),
  separator: language?.separator,
});

function draftsMissing(code: string, { draft }: Texts): string[] {
  return DRAFT_KINDS.flatMap((kind) => {
    const template = draft?.[kind] ?? '';
    const words = [...template.matchAll(/\{(\w+)\}/g)].map(([, word = '']) => word);
    const unknown = words.filter((word) => !DRAFT_WORDS.some((known) => known === word));
    return [
      ...(words.includes('name') ? [] : [`${code}.json: draft.${kind} has to greet {name}`]),
      ...unknown.map(
        (word) => `${code}.json: draft.${kind} names {${word}}; it may name ${DRAFT_WORDS.join(', ')}`,
      ),
    ];
  });
}

/** Titles of columns that every address book has, as the program itself writes them. */
const TITLES = [
  'name',
  'given',
  'family',
  'company',
  'role',
  'email',
  'phone',
  'city',
  'country',
  'notes',
] as const;

function wordsMissing(code: string, { column }: Texts): string[] {
  const part = (wanted: 'month' | 'weekday', day: number, month: number) =>
    new Intl.DateTimeFormat(code, { [wanted]: 'long', day: 'numeric', timeZone: 'UTC' })
      .formatToParts(Date.UTC(2026, month, day))
      .find(({ type }) => type === wanted)?.value ?? '';
  const months = Array.from({ length: 12 }, (_, at) => part('month', 1, at));
  // The fifth of January 2026 is a Monday.
  const weekdays = Array.from({ length: 7 }, (_, at) => part('weekday', 5 + at, 0));
  const country = new Intl.DisplayNames(code, { type: 'region' }).of('DE') ?? '';
  return [
    ...months
      .filter((name, at) => monthIn(foldText(name)) !== at + 1)
      .map((name) => `lib/days/vocabulary.ts does not know the month "${name}" of ${code}: add it`),
    ...weekdays
      .filter((name, at) => weekdayIn(foldText(name)) !== at)
      .map((name) => `lib/days/vocabulary.ts does not know the day "${name}" of ${code}: add it`),
    ...(LEXICONS.some(({ language }) => language === code)
      ? []
      : [`tags know no words of ${code}: add lib/tagging/lexicon/${code}.ts and name it in its index`]),
    ...(proposeTags({ headline: null, location: country }).region?.country === 'DE'
      ? []
      : [`lib/tagging/region.ts does not know that "${country}" is a country: add ${code} to its languages`]),
    ...TITLES.filter((field) => columnFields([column?.[field] ?? ''])[0] !== field).map(
      (field) => `lib/transfer/columns.ts does not take "${column?.[field]}" for ${field}: add the title`,
    ),
  ];
}
