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
}

/** The folded words of a search, each once. Every one of them must be found for a contact to match. */
export function searchWords(query: string): string[] {
  return [...new Set(foldText(query.slice(0, SEARCH_LIMIT)).split(' '))].filter(Boolean);
}

/** From this many letters on a word is looked for inside longer words of the rest, too. */
const INSIDE_FROM = 4;

/**
 * How well `text` answers `words`: 0 for not at all, else higher is better. A word at the start of a name weighs most,
 * then the start of any word in the name, then anywhere in name and work ("chef" finds "inköpschef"). In the rest, which
 * is long, a short word must begin a word: "nor" is not looked for inside "economist minor".
 */
export function searchScore(text: SearchText, words: string[]): number {
  let score = 0;
  for (const word of words) {
    const inName = text.name.indexOf(word);
    if (inName === 0) score += 16;
    else if (inName > 0) score += text.name[inName - 1] === ' ' ? 12 : 6;
    else if (text.work.includes(word)) score += 3;
    else if (isInRest(text.rest, word)) score += 1;
    else return 0;
  }
  return score;
}

function isInRest(rest: string, word: string): boolean {
  if (word.length >= INSIDE_FROM) return rest.includes(word);
  for (let at = rest.indexOf(word); at >= 0; at = rest.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(rest[at - 1] ?? '')) return true;
  return false;
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
