import { isNear, NEAR_FROM } from './near-names.ts';
import { foldText } from './text.ts';

/** Longest search that is looked at, in UTF-16 units; the rest of a longer one is ignored. */
export const SEARCH_LIMIT = 1000;

/**
 * What is searched of one contact, folded with `foldText`. `name` stands apart because a hit there counts most, then
 * `work` (role and company); `rest` is everything else that may be found.
 */
export interface SearchText {
  name: string;
  work: string;
  rest: string;
  /** What was noted of the exchanges, the latest first; with `past` at most `LOG_TEXT_LIMIT` units. */
  log?: string;
  /** The notes of those exchanges in which the person helped; these are not in `log`. */
  past?: string;
  /** What the person offers. Also part of `rest`; alone it answers "who can help me with …". */
  help?: string;
}

/** Most of a contact's log that is searched, in UTF-16 units: the latest notes. */
export const LOG_TEXT_LIMIT = 8000;

/** The folded words of a search, each once. Every one of them must be found for a contact to match. */
export function searchWords(query: string): string[] {
  return [...new Set(foldText(query.slice(0, SEARCH_LIMIT)).split(' '))].filter(Boolean);
}

/** What a word is worth by where it was found; of several places the best counts. */
export const WORTH = { nameStart: 16, nameWord: 12, insideName: 6, work: 3, nearName: 2, rest: 1 } as const;

/** From this many letters on a word is looked for inside longer words of a long text, too. */
export const INSIDE_FROM = 4;
/** From this many on inside the words of a name or a role: one letter alone is inside almost all of them. */
export const INSIDE_NAME_FROM = 2;

/** Whether a word may be found inside longer ones, where it must have `from` letters for that. A Chinese name has one. */
export function mayBeInside(word: string, from: number): boolean {
  return word.length >= from || word.charCodeAt(0) >= WITHOUT_SPACES;
}
const WITHOUT_SPACES = 0x2e80;

/**
 * How well `text` answers `words`: 0 for not at all, else higher is better. A word at the start of a name weighs most,
 * then the start of any word in the name, then anywhere in name and work ("chef" finds "inköpschef"), then a name with
 * one wrong letter, then the rest and the log. There, where text is long, a short word must begin a word: "nor" is not
 * looked for inside "economist minor". `SearchIndex` gives the same for a whole book at once.
 */
export function searchScore(text: SearchText, words: readonly string[]): number {
  let score = 0;
  for (const word of words) {
    const worth = wordWorth(text, word);
    if (worth === 0) return 0;
    score += worth;
  }
  return score;
}

function wordWorth({ name, work, rest, log, past }: SearchText, word: string): number {
  if (name.startsWith(word)) return WORTH.nameStart;
  if (isFound(name, word, false)) return WORTH.nameWord;
  const inside = mayBeInside(word, INSIDE_NAME_FROM);
  if (inside && name.includes(word)) return WORTH.insideName;
  if (isFound(work, word, inside)) return WORTH.work;
  if (isNearName(name, word)) return WORTH.nearName;
  const deep = mayBeInside(word, INSIDE_FROM);
  for (const long of [rest, log, past]) if (long && isFound(long, word, deep)) return WORTH.rest;
  return 0;
}

/** What a word is worth in the answer to "who can help me with …". */
export const HELPFUL = { help: 8, past: 5, work: 4, rest: 2, log: 1 } as const;

/**
 * How well somebody could help with `words`: by what they offer, then by what they have helped with, then by what they
 * do, then by what else is noted, then by what there has been between you. Names do not count, and one word that fits is
 * enough, for a question has filling words too ("someone who knows pensions"); each further word weighs as much again. 0
 * for no answer.
 */
export function helpScore(text: SearchText, words: readonly string[]): number {
  let score = 0;
  for (const word of words) {
    const place = helpPlace(text, word);
    if (place) score += HELPFUL[place];
  }
  return score;
}

export type HelpPlace = keyof typeof HELPFUL;
const HELP_PLACES = ['help', 'past', 'work', 'rest', 'log'] as const satisfies readonly HelpPlace[];

/** The place that answers a question best; null when none does. */
export function bestHelpPlace(text: SearchText, words: readonly string[]): HelpPlace | null {
  const places = new Set(words.map((word) => helpPlace(text, word)));
  return HELP_PLACES.find((place) => places.has(place)) ?? null;
}

function helpPlace(text: SearchText, word: string): HelpPlace | null {
  const deep = mayBeInside(word, INSIDE_FROM);
  for (const place of HELP_PLACES) {
    const part = text[place];
    if (part && isFound(part, word, deep)) return place;
  }
  return null;
}

/** Whether a word of `text` begins with `word`, or with `inside` holds it anywhere. */
function isFound(text: string, word: string, inside: boolean): boolean {
  let at = text.indexOf(word);
  if (at < 0 || inside) return at >= 0;
  for (; at >= 0; at = text.indexOf(word, at + 1)) if (startsWord(text, at)) return true;
  return false;
}

/** Whether one of the words of a name is `word` with one letter wrong. */
function isNearName(name: string, word: string): boolean {
  if (word.length < NEAR_FROM) return false;
  return name.split(' ').some((chunk) => nameForms(chunk).some((form) => isNear(word, form)));
}

/** The words that a part of a name without spaces can be taken for: "anna-lisa" is also "anna" and "lisa". */
export function nameForms(chunk: string): string[] {
  const forms = new Set([chunk]);
  for (const from of wordStarts(chunk)) {
    forms.add(chunk.slice(from));
    let to = from + 1;
    while (to < chunk.length && isLetterOrDigit(chunk.charCodeAt(to))) to++;
    forms.add(chunk.slice(from, to));
  }
  return [...forms];
}

/** Where words begin in a text without spaces: at its start, and after every sign that is no letter or digit. */
export function wordStarts(chunk: string): number[] {
  const starts = [0];
  for (let at = 1; at < chunk.length; at++) if (startsWord(chunk, at)) starts.push(at);
  return starts;
}

/** Whether a word begins at this place of a text. */
export function startsWord(text: string, at: number): boolean {
  return at === 0 || !isLetterOrDigit(text.charCodeAt(at - 1));
}

function isLetterOrDigit(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return LETTER_OR_DIGIT.test(String.fromCharCode(code));
}
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
