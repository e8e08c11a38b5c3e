import { INDUSTRIES, type IndustryId, isIndustry } from '../words/index.ts';
import { LEXICONS } from './lexicon/index.ts';
import { LINKEDIN_INDUSTRIES } from './linkedin-industries.ts';
import { entriesOf, LONGEST_COMPOUND, spell, tokenise } from './words.ts';

interface Index {
  whole: Map<string, IndustryId>;
  tail: Map<string, IndustryId>;
  lead: Map<string, IndustryId>;
  phrases: Map<string, { words: string[]; industry: IndustryId }[]>;
}

const indexes: Partial<Record<'industries' | 'trades', Index>> = {};
let named: Map<string, IndustryId> | null = null;

function wordsOf(list: 'industries' | 'trades'): Index {
  const known = indexes[list];
  if (known) return known;
  const made: Index = { whole: new Map(), tail: new Map(), lead: new Map(), phrases: new Map() };
  for (const lexicon of LEXICONS) {
    for (const [industry, words] of Object.entries(lexicon[list])) {
      if (!isIndustry(industry)) continue;
      for (const entry of entriesOf(words ?? '')) {
        const word = spell(entry.replace(/^-|-$/g, ''));
        if (word.includes(' ')) {
          const parts = word.split(' ');
          const [first = ''] = parts;
          made.phrases.set(first, [...(made.phrases.get(first) ?? []), { words: parts, industry }]);
          continue;
        }
        if (!made.whole.has(word)) made.whole.set(word, industry);
        if (entry.startsWith('-')) made.tail.set(word, industry);
        if (entry.endsWith('-')) made.lead.set(word, industry);
      }
    }
  }
  indexes[list] = made;
  return made;
}

/** What an industry is called on LinkedIn, or a plain word for it, to ours. `null` when it is not known. */
export function namedIndustry(text: string): IndustryId | null {
  if (!named) {
    named = new Map();
    for (const id of INDUSTRIES) {
      named.set(id.replaceAll('-', ' '), id);
      for (const name of (LINKEDIN_INDUSTRIES[id] ?? '').split(';')) named.set(key(name), id);
    }
  }
  return named.get(key(text)) ?? companyIndustry(text)?.industry ?? null;
}

const key = (name: string) =>
  spell(name)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ and /g, ' ')
    .trim();

/**
 * The industry that the words of a company's name settle ("Sparbanken Skåne", "Malmö universitet"), with the word.
 * `null` when no word does, or when two words disagree and neither is the head: names rarely carry the industry.
 */
export function companyIndustry(name: string): { industry: IndustryId; word: string } | null {
  return industryIn(name, wordsOf('industries'));
}

/** The industry that a role settles whoever the employer is ("efterskoleforstander"), with the word; else `null`. */
export function tradeIndustry(role: string): { industry: IndustryId; word: string } | null {
  return industryIn(role, wordsOf('trades'));
}

/** The text is a trade and nothing else ("Fødevarer"): no name of a house. */
export function isTrade(text: string): boolean {
  return wordsOf('trades').whole.has(spell(text.trim()));
}

function industryIn(
  name: string,
  { whole, tail, lead, phrases }: Index,
): { industry: IndustryId; word: string } | null {
  const tokens = tokenise(name);
  const hits: { industry: IndustryId; word: string; strength: number }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const say = (industry: IndustryId, end: number, strength: number) =>
      hits.push({ industry, word: name.slice(token.start, end), strength });
    const phrase = (phrases.get(token.text) ?? [])
      .filter(({ words }) => words.every((word, j) => tokens[i + j]?.text === word))
      .sort((a, b) => b.words.length - a.words.length)[0];
    if (phrase) {
      say(phrase.industry, tokens[i + phrase.words.length - 1]?.end ?? token.end, 4);
      i += phrase.words.length - 1;
      continue;
    }
    const direct = whole.get(token.text) ?? whole.get(token.text.replace(/(?:en|et|n|s|t)$/, ''));
    if (direct) {
      say(direct, token.end, 3);
      continue;
    }
    if (token.text.length > LONGEST_COMPOUND) continue;
    const ending = endOf(tail, token.text);
    const beginning = ending ?? startOf(lead, token.text);
    if (beginning) say(beginning, token.end, ending ? 2 : 1);
  }
  const [first] = hits;
  if (!first) return null;
  if (new Set(hits.map((hit) => hit.industry)).size === 1) return first;
  // A strong word beats the beginning of a compound: "Byggnads arbetslöshetskassa" is settled by neither.
  const best = Math.max(...hits.map((hit) => hit.strength));
  const strong = hits.filter((hit) => hit.strength === best);
  return new Set(strong.map((hit) => hit.industry)).size === 1 ? (strong[0] ?? null) : null;
}

function endOf(map: ReadonlyMap<string, IndustryId>, text: string): IndustryId | null {
  for (let cut = 2; cut <= text.length - 3; cut++) {
    const rest = text.slice(cut);
    const industry = map.get(rest) ?? map.get(rest.replace(/s$/, ''));
    if (industry) return industry;
  }
  return null;
}

function startOf(map: ReadonlyMap<string, IndustryId>, text: string): IndustryId | null {
  for (let length = text.length - 1; length >= 4; length--) {
    const industry = map.get(text.slice(0, length));
    if (industry) return industry;
  }
  return null;
}
