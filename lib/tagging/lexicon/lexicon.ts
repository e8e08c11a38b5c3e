import type { FunctionId, SeniorityId } from '../../words/index.ts';

/**
 * The words of one language, as lists separated by commas, sorted. A word is a stem: grammatical endings are added by
 * `word-index.ts`. `-word` may also end a compound ("-chef" in "ekonomichef"); `word-` may also begin or stand inside one
 * ("ekonomi-" in "ekonomichef"); without a hyphen the word stands alone. Several words make a phrase ("head of").
 * Of several fields the more particular decides; `word!` beats every other, `word~` gives way to every other.
 */
export type Words = string;

export interface Lexicon {
  /** ISO 639-1. */
  language: string;
  /** Titles that lead, by seniority. `=function` fixes the function ("cfo=finance"); without, the fields decide. */
  ranks: Partial<Record<SeniorityId, Words>>;
  /** Occupations that decide the function whatever stands before them. `none`: an occupation without any. */
  roles: Partial<Record<FunctionId | 'none', Words>>;
  /** Occupations whose function the field decides ("HR-konsult"); the key is what they mean alone. */
  soft: Partial<Record<FunctionId | 'none', Words>>;
  /** Occupations of hand, machine and laboratory: only IT and sales may claim them ("IT-tekniker"). */
  hands: Words;
  /** Fields of work. */
  fields: Partial<Record<FunctionId, Words>>;
  /** Parts of an organisation whose head is a general manager ("region-", "country"). */
  units: Words;
  /** Words that change neither function nor rank ("senior", "interim"). */
  neutral: Words;
  /** Before a company: "at". */
  at: Words;
  /** Before a field, or a company: "of", "for". */
  of: Words;
  and: Words;
  /** A role that is over, or only wished for. */
  former: Words;
  /** Banners and phrases of people who look for work. */
  seeking: Words;
  /** How a sentence about oneself begins ("helping"): what follows is no role. */
  slogan: Words;
  /** Words of a company's name that settle its industry. Same notation. */
  industries: Partial<Record<string, Words>>;
  /** Words of a role that settle the industry by themselves, where the company's name says nothing. Same notation. */
  trades: Partial<Record<string, Words>>;
}
