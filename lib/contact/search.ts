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
  /** What was noted of the exchanges, the latest first, at most `LOG_TEXT_LIMIT` units. */
  log?: string;
  /** What the person offers. Also part of `rest`; alone it answers "who can help me with …". */
  help?: string;
}

/** Most of a contact's log that is searched, in UTF-16 units: the latest notes. */
export const LOG_TEXT_LIMIT = 8000;

/** The folded words of a search, each once. Every one of them must be found for a contact to match. */
export function searchWords(query: string): string[] {
  return [...new Set(foldText(query.slice(0, SEARCH_LIMIT)).split(' '))].filter(Boolean);
}

/** What a word is worth by where it was found. */
const WORTH = { nameStart: 16, nameWord: 12, insideName: 6, work: 3, nearName: 2, rest: 1 } as const;

/**
 * How well `text` answers `words`: 0 for not at all, else higher is better. A word at the start of a name weighs most,
 * then the start of any word in the name, then anywhere in name and work ("chef" finds "inköpschef"), then a name with
 * one wrong letter (`isNear` says so for the place of the word), then the rest and the log. There, where text is long,
 * a short word must begin a word: "nor" is not looked for inside "economist minor".
 */
export function searchScore(
  text: SearchText,
  words: string[],
  isNear: (at: number) => boolean = () => false,
): number {
  let score = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const inName = text.name.indexOf(word);
    if (inName === 0) score += WORTH.nameStart;
    else if (inName > 0) score += text.name[inName - 1] === ' ' ? WORTH.nameWord : WORTH.insideName;
    else if (text.work.includes(word)) score += WORTH.work;
    else if (isNear(at)) score += WORTH.nearName;
    else if (isInRest(text.rest, word) || (text.log && isInRest(text.log, word))) score += WORTH.rest;
    else return 0;
  }
  return score;
}

/** What a word is worth in the answer to "who can help me with …". */
const HELPFUL = { help: 8, work: 4, rest: 2, log: 1 } as const;

/**
 * How well somebody could help with `words`: by what they offer, then by what they do, then by what else is noted, then
 * by what there has been between you. Names do not count, and one word that fits is enough, for a question has filling
 * words too ("someone who knows pensions"); each further word weighs as much again. 0 for no answer.
 */
export function helpScore(text: SearchText, words: string[]): number {
  let score = 0;
  for (const word of words) {
    if (text.help && isInRest(text.help, word)) score += HELPFUL.help;
    else if (isInRest(text.work, word)) score += HELPFUL.work;
    else if (isInRest(text.rest, word)) score += HELPFUL.rest;
    else if (text.log && isInRest(text.log, word)) score += HELPFUL.log;
  }
  return score;
}

/** From this many letters on a word is looked for inside longer words, too. */
const INSIDE_FROM = 4;

function isInRest(rest: string, word: string): boolean {
  let at = rest.indexOf(word);
  if (at < 0) return false;
  if (word.length >= INSIDE_FROM) return true;
  for (; at >= 0; at = rest.indexOf(word, at + 1)) {
    const before = at === 0 ? SPACE : rest.charCodeAt(at - 1);
    if (before === SPACE || !isLetterOrDigit(before)) return true;
  }
  return false;
}
const SPACE = 32;

function isLetterOrDigit(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

/** Units before a find that a snippet shows: few, so that the find stays in sight in a narrow row. */
const AROUND = 14;

/**
 * The first place in `texts` that answers one of the folded `words`, with a little of what stands around it; null when
 * none does.
 */
export function snippetOf(texts: readonly (string | null)[], words: string[]): string | null {
  for (const text of texts) {
    if (!text || !words.some((word) => foldText(text).includes(word))) continue;
    const line = text.replace(/\s+/g, ' ');
    let at = 0;
    for (const part of markMatches(line, words)) {
      if (part.marked) break;
      at += part.text.length;
    }
    const from = at <= AROUND ? 0 : line.indexOf(' ', at - AROUND) + 1 || at;
    const start = Math.min(from, at);
    const end = at + 6 * AROUND;
    return `${start > 0 ? '… ' : ''}${line.slice(start, end).toWellFormed()}${end < line.length ? ' …' : ''}`;
  }
  return null;
}

export interface MarkedPart {
  text: string;
  marked: boolean;
}

/**
 * `text` cut into parts that answer one of the folded `words` and parts that do not, in order; joined they are `text`
 * again. Works on the original spelling, so that folding (`ß` → `ss`, `é` → `e`) never shifts a mark.
 */
export function markMatches(text: string, words: string[]): MarkedPart[] {
  if (words.length === 0 || !text) return [{ text, marked: false }];
  let folded = '';
  /** For every unit of `folded`, where its source character starts and ends in `text`. */
  const starts: number[] = [];
  const ends: number[] = [];
  const characters = /\P{M}\p{M}*/gu;
  for (const found of text.matchAll(characters)) {
    const source = found[0];
    const plain = /^\s/.test(source) ? ' ' : foldText(source);
    for (let i = 0; i < plain.length; i++) {
      starts.push(found.index);
      ends.push(found.index + source.length);
    }
    folded += plain;
  }
  const marks: [number, number][] = [];
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      marks.push([starts[at] ?? 0, ends[at + word.length - 1] ?? text.length]);
  marks.sort((a, b) => a[0] - b[0] || a[1] - b[1]);

  const parts: MarkedPart[] = [];
  let done = 0;
  for (const [from, to] of marks) {
    if (to <= done) continue;
    const start = Math.max(from, done);
    if (start > done) parts.push({ text: text.slice(done, start), marked: false });
    const last = parts.at(-1);
    if (last?.marked && start === done) last.text += text.slice(start, to);
    else parts.push({ text: text.slice(start, to), marked: true });
    done = to;
  }
  if (done < text.length) parts.push({ text: text.slice(done), marked: false });
  return parts;
}
