import { foldText } from '../words/text.ts';
import { isNear, NEAR_FROM } from './near-names.ts';
import { INSIDE_NAME_FROM, mayBeInside, nameForms, startsWord } from './query.ts';

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
  for (const word of words) {
    const inside = mayBeInside(word, INSIDE_NAME_FROM);
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      if (inside || startsWord(folded, at))
        marks.push([starts[at] ?? 0, ends[at + word.length - 1] ?? text.length]);
  }
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

/**
 * The words to mark in a name: those searched for, and the parts of the name that are one letter away from one of them
 * which stands nowhere in it.
 */
export function wordsInName(name: string, words: readonly string[]): string[] {
  const folded = foldText(name);
  const near = words
    .filter((word) => word.length >= NEAR_FROM && !folded.includes(word))
    .flatMap((word) =>
      folded
        .split(' ')
        .flatMap(nameForms)
        .filter((form) => isNear(word, form)),
    );
  return near.length > 0 ? [...words, ...near] : [...words];
}
