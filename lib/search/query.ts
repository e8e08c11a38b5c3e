import { foldText } from '../words/text.ts';
import { isNear, NEAR_FROM } from './near-names.ts';
import { withPhonesAsWords } from './phones.ts';

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
  /** What the person is looking for: found by a search, no answer to "who can help me with …". */
  needs?: string;
}

/** Most of a contact's log that is searched, in UTF-16 units: the latest notes. */
export const LOG_TEXT_LIMIT = 8000;

/**
 * The folded words of a search, each once; a telephone is one word, however it is written. Every one of them must be found
 * for a contact to match.
 */
export function searchWords(query: string): string[] {
  return [...new Set(foldText(withPhonesAsWords(query.slice(0, SEARCH_LIMIT))).split(' '))].filter(Boolean);
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

function wordWorth({ name, work, rest, log, past, needs }: SearchText, word: string): number {
  if (name.startsWith(word)) return WORTH.nameStart;
  if (isFound(name, word, false)) return WORTH.nameWord;
  const inside = mayBeInside(word, INSIDE_NAME_FROM);
  if (inside && name.includes(word)) return WORTH.insideName;
  if (isFound(work, word, inside)) return WORTH.work;
  if (isNearName(name, word)) return WORTH.nearName;
  const deep = mayBeInside(word, INSIDE_FROM);
  for (const long of [rest, log, past, needs]) if (long && isFound(long, word, deep)) return WORTH.rest;
  return 0;
}

/** What a word is worth in the answer to "who can help me with …". */
export const HELPFUL = { help: 8, past: 5, work: 4, rest: 2, log: 1 } as const;

/** A word of a question, folded. `whole`: only as a word of its own, not as the beginning of another. */
export interface AskedWord {
  word: string;
  whole: boolean;
}

/**
 * The words of a question that say what it is about: those of `filling` ("someone who knows …") are left out unless there
 * are no others. A short word has to stand alone ("led" is not "ledarskap"), but for the last: that may still be typed.
 */
export function askedWords(words: readonly string[], filling: ReadonlySet<string>): AskedWord[] {
  const telling = words.filter((word) => !filling.has(word));
  const asked = telling.length > 0 ? telling : words;
  return asked.map((word) => ({
    word,
    whole: !mayBeInside(word, INSIDE_FROM) && word !== words.at(-1),
  }));
}

/**
 * How well somebody could help with one word: by what they offer, then by what they have helped with, then by what they
 * do, then by what else is noted, then by what there has been between you. Names and what they look for themselves do not
 * count. 0 for no answer.
 */
export function helpWorth(text: SearchText, asked: AskedWord): number {
  const place = helpPlace(text, asked);
  return place ? HELPFUL[place] : 0;
}

/**
 * How well each of many could help, by what every word is worth to each (`helpWorth`): one word that fits is enough, and
 * of two the one that fewer answer to says more. As in tf-idf both the question and the text carry the weight of a word,
 * so it counts squared. At most 8 · 13² a word.
 */
export function helpScores(worths: readonly Uint8Array[], people: number): Uint32Array {
  const scores = new Uint32Array(people);
  for (const worth of worths) {
    let having = 0;
    for (let at = 0; at < people; at++) if ((worth[at] ?? 0) > 0) having++;
    if (having === 0) continue;
    const weight = Math.min(RAREST, 1 + Math.floor(Math.log2(people / having))) ** 2;
    for (let at = 0; at < people; at++) scores[at] = (scores[at] ?? 0) + (worth[at] ?? 0) * weight;
  }
  return scores;
}
/** One of four thousand is as rare as it gets. */
const RAREST = 13;

export type HelpPlace = keyof typeof HELPFUL;
const HELP_PLACES = ['help', 'past', 'work', 'rest', 'log'] as const satisfies readonly HelpPlace[];

/** The place that answers the words of a question (`askedWords`) best; null when none does. */
export function bestHelpPlace(text: SearchText, question: readonly AskedWord[]): HelpPlace | null {
  const places = new Set(question.map((asked) => helpPlace(text, asked)));
  return HELP_PLACES.find((place) => places.has(place)) ?? null;
}

function helpPlace(text: SearchText, { word, whole }: AskedWord): HelpPlace | null {
  const deep = mayBeInside(word, INSIDE_FROM);
  for (const place of HELP_PLACES) {
    const part = text[place];
    if (part && (whole ? isWordOf(part, word) : isFound(part, word, deep))) return place;
  }
  return null;
}

/** Whether `word` stands in `text` as a word of its own. */
function isWordOf(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (startsWord(text, at) && endsWord(text, at + word.length)) return true;
  return false;
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

/** Whether a word ends before this place of a text. */
export function endsWord(text: string, at: number): boolean {
  return at >= text.length || !isLetterOrDigit(text.charCodeAt(at));
}

function isLetterOrDigit(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return LETTER_OR_DIGIT.test(String.fromCharCode(code));
}
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
