import type { FunctionId, SeniorityId } from '../words/index.ts';
import type { Words } from './lexicon/index.ts';

/** A word of the text, and where it stands in it (UTF-16 units). */
export interface Token {
  text: string;
  start: number;
  end: number;
}

export type Kind = 'rank' | 'role' | 'soft' | 'hand' | 'field' | 'unit' | 'neutral';

/** What a word of the lexicons says. `fixed`: the function holds whatever the field; `null` then means none. */
export interface Meaning {
  kind: Kind;
  function: FunctionId | null;
  fixed: boolean;
  seniority: SeniorityId | null;
  /** How much a field says beside another field. */
  weight: number;
}

/** A field of work that a word names. */
export interface Field {
  id: FunctionId;
  weight: number;
}
/** The weight of a field that gives way to every other. */
export const YIELDING_WEIGHT = 0.5;

/** A stretch of tokens `[from, to)` that was understood. */
export interface Found extends Meaning {
  from: number;
  to: number;
  /** Fields and unit named in the first part of a compound ("ekonomi" in "ekonomichef"). */
  fields: Field[];
  unit: boolean;
  /** A part of the compound that no lexicon explains. */
  unexplained: boolean;
  /** Understood from its end or its beginning only. */
  compound: boolean;
}

export type Marker = 'at' | 'of' | 'and' | 'former' | 'seeking' | 'slogan';

/** Longer words are no compounds that anybody writes, and cost time. */
export const LONGEST_COMPOUND = 60;

/** The form words are compared in: lower case, the Danish and Norwegian letters written as the Swedish. */
export function spell(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('æ', 'ä').replaceAll('ø', 'ö');
}

/** The words of a text, as `spell` writes them. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    tokens.push({ text: spell(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** The entries of a list of words. */
export function entriesOf(words: Words): string[] {
  return words
    .split(',')
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '');
}
