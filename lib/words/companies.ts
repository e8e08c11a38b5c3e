import { foldText } from './text.ts';

/**
 * One name for a company however it is written: folded, without punctuation and legal form ("Nordhav AB (publ)",
 * "NORDHAV"). The one rule by which two names are the same company: for duplicates, for what is learned of a company, and
 * for the list. Empty only for an empty text.
 */
export function companyKey(company: string): string {
  const folded = foldText(company);
  const words = folded
    .replace(/\b(a)[/.](s)\b\.?/g, '$1$2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  while (words.length > 1 && LEADING_FORMS.has(words[0] ?? '')) words.shift();
  return words.join(' ') || folded;
}

/** Whether two names of companies mean the same one. */
export function sameCompany(a: string, b: string): boolean {
  return companyKey(a) === companyKey(b);
}

/**
 * The house that a company belongs to, for judging how alike people's surroundings are: `companyKey` without the country
 * or part of it ("Volvo Cars Sverige AB", "Volvo Car Corporation"). Coarser than being the same company, so no evidence
 * that two people are one.
 */
export function companyHouse(company: string): string {
  const words = companyKey(company).split(' ');
  while (words.length > 1 && PARTS.has(words.at(-1) ?? '')) words.pop();
  return words.map((word) => (/\p{L}{2}[^s]s$/u.test(word) ? word.slice(0, -1) : word)).join(' ');
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const LEGAL_FORMS = setOf(
  'ab abp ag aktiebolag aktieselskab aksjeselskap amba aps as asa bv co company corp corporation gmbh hb inc ' +
    'incorporated ivs kb kg limited llc llp ltd nv oy oyj plc publ sa sarl se spa',
);
const LEADING_FORMS = setOf('ab as firma oy');

/** What is named after a house: where it works, and which part of it this is. Folded. */
const PARTS = setOf(
  'sverige sweden svenska danmark denmark norge norway finland suomi island iceland deutschland germany norden nordic ' +
    'nordics scandinavia skandinavien europe europa emea global international group grupp gruppen koncernen konsernet ' +
    'koncern konsern holding holdings bank banken',
);
