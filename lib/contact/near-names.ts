/** The different words of many names, and in which of them (by place) each stands. */
export type NameWords = ReadonlyMap<string, readonly number[]>;

/** Collects the words of folded names. */
export function nameWordsOf(names: readonly string[]): NameWords {
  const words = new Map<string, number[]>();
  for (const [at, name] of names.entries())
    for (const word of name.split(' ')) {
      const places = words.get(word);
      if (places) places.push(at);
      else words.set(word, [at]);
    }
  return words;
}

/** From this many letters on one may be wrong: of three, one is a third, and everything is near everything. */
const NEAR_FROM = 4;
/** From this many letters on a word with one wrong letter may also be the beginning of a longer name. */
const NEAR_START_FROM = 6;

/** The places of the names that have a word one letter away from `word`: changed, missing, too much or swapped. */
export function namesNear(names: NameWords, word: string): ReadonlySet<number> {
  const near = new Set<number>();
  if (word.length < NEAR_FROM) return near;
  for (const [one, places] of names) if (isNear(word, one)) for (const place of places) near.add(place);
  return near;
}

/** Whether `word` is `name`, or from six letters on the start of it, with at most one letter wrong. */
export function isNear(word: string, name: string): boolean {
  if (name.length < word.length - 1) return false;
  const mayGoOn = word.length >= NEAR_START_FROM;
  if (!mayGoOn && name.length > word.length + 1) return false;
  let at = 0;
  while (at < word.length && word.charCodeAt(at) === name.charCodeAt(at)) at++;
  if (at === word.length) return mayGoOn || name.length - word.length <= 1;
  const left = name.length - at;
  // What is left of the word after the wrong letter must be what is left of the name, or its start.
  const fits = (wordFrom: number, nameFrom: number, over: number) =>
    (over === 0 || (mayGoOn && over > 0)) && name.startsWith(word.slice(wordFrom), nameFrom);
  const rest = word.length - at;
  return (
    fits(at + 1, at + 1, left - rest) ||
    fits(at, at + 1, left - 1 - rest) ||
    fits(at + 1, at, left + 1 - rest) ||
    (rest > 1 && word[at] === name[at + 1] && word[at + 1] === name[at] && fits(at + 2, at + 2, left - rest))
  );
}
