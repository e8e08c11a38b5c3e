import { foldText } from '../words/index.ts';

/** The key under which a company's industry is remembered: folded, without legal form and punctuation. */
export function normaliseCompany(company: string): string {
  const words = foldText(company)
    .replace(/\b(a)[/.](s)\b\.?/g, '$1$2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  while (words.length > 1 && LEADING_FORMS.has(words[0] ?? '')) words.shift();
  return words.join(' ');
}

/** The key under which a correction of a title is remembered: folded, punctuation as spaces. */
export function normaliseTitle(title: string): string {
  return foldText(title)
    .replace(/[^\p{L}\p{N}&+#]+/gu, ' ')
    .trim();
}

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'ab abp ag amba aps as asa bv co corp corporation gmbh hb inc ivs kb kg limited llc llp ltd nv oy oyj plc publ sa sarl se spa'.split(
    ' ',
  ),
);
const LEADING_FORMS: ReadonlySet<string> = new Set(['ab', 'as', 'firma', 'oy']);
