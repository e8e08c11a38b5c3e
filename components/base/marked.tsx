import { markMatches } from '../../lib/search/marks.ts';

/** A text with what was searched for marked in it. `words` are folded search words. */
export function Marked({ text, words }: { text: string; words: string[] }) {
  if (words.length === 0) return text;
  let at = 0;
  return markMatches(text, words).map((part) => {
    const key = at;
    at += part.text.length;
    return part.marked ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
  });
}
