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
 * One name for a firm wherever it works: `companyKey` without the country, the name for the whole group and the s of a
 * plural ("Volvo Cars", "Volvo Cars AB", "Volvo Car Sverige AB"). What one of them does, all do: the rule for the industry
 * that an answer teaches. Coarser than being the same company, so no evidence that two people are one.
 */
export function companyFirm(company: string): string {
  return without(FIRM_PARTS, company);
}

/**
 * The house that a company belongs to, for judging how alike people's surroundings are: `companyFirm` without its bank,
 * which is a trade of its own.
 */
export function companyHouse(company: string): string {
  return without(HOUSE_PARTS, company);
}

function without(parts: ReadonlySet<string>, company: string): string {
  const words = companyKey(company).split(' ');
  while (words.length > 1 && parts.has(words.at(-1) ?? '') && !isBare(words.slice(0, -1))) words.pop();
  return words.map((word) => (/\p{L}{2}[^s]s$/u.test(word) ? word.slice(0, -1) : word)).join(' ');
}

/** Whether too little would be left to know a firm by: "Team Denmark" is not "Team Norway". */
const isBare = (words: string[]): boolean => words.every((word) => BARE.has(word));

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const LEGAL_FORMS = setOf(
  'ab abp ag aktiebolag aktieselskab aksjeselskap amba aps as asa bv co company corp corporation gmbh hb inc ' +
    'incorporated ivs kb kg limited llc llp ltd nv oy oyj plc publ sa sarl se spa',
);
const LEADING_FORMS = setOf('ab as firma oy');

/** What is named after a firm: where it works, and that all of it is meant. Folded. */
const FIRM_PARTS = setOf(
  'sverige sweden svenska danmark denmark norge norway finland suomi island iceland deutschland germany norden nordic ' +
    'nordics scandinavia skandinavien europe europa emea global international group grupp gruppen koncernen konsernet ' +
    'koncern konsern holding holdings',
);
const HOUSE_PARTS: ReadonlySet<string> = new Set([...FIRM_PARTS, 'bank', 'banken']);

/** Words that name no firm by themselves, and what joins them. Folded. */
const BARE = setOf('team visit business invest in of i the bank made innovation enterprise export');
