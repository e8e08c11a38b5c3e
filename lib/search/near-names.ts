/** From this many letters on one may be wrong: of three, one is a third, and everything is near everything. */
export const NEAR_FROM = 4;
/** From this many letters on a word with one wrong letter may also be the beginning of a longer name. */
const NEAR_START_FROM = 6;

/** Whether `word` is `name`, or from six letters on the start of it, with at most one letter wrong. */
export function isNear(word: string, name: string): boolean {
  const longer = name.length - word.length;
  const mayGoOn = word.length >= NEAR_START_FROM;
  if (longer < -1 || (longer > 1 && !mayGoOn)) return false;
  let at = 0;
  while (at < word.length && word.charCodeAt(at) === name.charCodeAt(at)) at++;
  if (at === word.length) return true;
  return (
    // Another letter, a letter missing, a letter too much, two letters swapped.
    fits(word, at + 1, name, at + 1, mayGoOn) ||
    fits(word, at, name, at + 1, mayGoOn) ||
    fits(word, at + 1, name, at, mayGoOn) ||
    (word.charCodeAt(at) === name.charCodeAt(at + 1) &&
      word.charCodeAt(at + 1) === name.charCodeAt(at) &&
      fits(word, at + 2, name, at + 2, mayGoOn))
  );
}

/** Whether the rest of a word is the rest of a name, or its beginning. */
function fits(word: string, wordFrom: number, name: string, nameFrom: number, mayGoOn: boolean): boolean {
  const left = word.length - wordFrom;
  const over = name.length - nameFrom - left;
  if (left < 0 || over < 0 || (over > 0 && !mayGoOn)) return false;
  for (let n = 0; n < left; n++)
    if (word.charCodeAt(wordFrom + n) !== name.charCodeAt(nameFrom + n)) return false;
  return true;
}
