import { LEGACY_ENCODINGS, type LegacyEncoding } from '../words/file-writing.ts';

/** What bytes were taken for. `sure` is false where nothing but plausibility speaks for it; `words` are some of the text. */
export interface LegacyGuess {
  encoding: LegacyEncoding;
  sure: boolean;
  words: string[];
}

// The bytes 80–9F of Windows-1252. Node 20 and 22 decode them as the control characters of ISO-8859-1.
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
// The bytes 80–FF of DOS code page 850, which browsers do not know.
const DOS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

/** Text of bytes written so; each accepts any byte. */
export function decodeLegacy(bytes: Uint8Array, encoding: LegacyEncoding): string {
  if (encoding === 'cp850')
    return decodeLatin1(bytes).replace(/[\u0080-\u00FF]/g, (char) => DOS[char.charCodeAt(0) - 0x80] ?? char);
  if (encoding === 'windows-1252')
    return new TextDecoder('windows-1252')
      .decode(bytes)
      .replace(/[\u0080-\u009F]/g, (char) => WESTERN[char.charCodeAt(0) - 0x80] ?? char);
  return new TextDecoder(encoding).decode(bytes);
}

/** Each byte as one character, in pieces that fit on the stack. */
function decodeLatin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** Words looked at: more tell no more. */
const WORDS_MAX = 500;
const WORD_BYTES_MAX = 60;
const WORDS_SHOWN = 3;
/** By how much a word another way of reading must be better on average to be taken, and to be beyond doubt. */
const BETTER = 0.25;
const DOUBTFUL = 0.8;

/**
 * How bytes that are no UTF-8 are written, by which reading makes the most of their words plausible: letters that the
 * languages of Europe use, where they use them; no signs inside words, no capitals behind small letters. Windows-1252 is
 * taken unless another is clearly better. Null where no byte is in question.
 */
export function guessLegacy(bytes: Uint8Array): LegacyGuess | null {
  const words = wordsIn(bytes);
  if (words.length === 0) return null;
  const readings = LEGACY_ENCODINGS.map((encoding) => {
    const texts = words.map((word) => decodeLegacy(word, encoding));
    return { encoding, texts, worths: texts.map(worthOf) };
  });
  const [usual] = readings;
  if (!usual) return null;
  let best = usual;
  for (const one of readings) if (lead(one, best) > (best === usual ? BETTER : 0)) best = one;
  const sure = best === usual && readings.every((one) => isAlike(one, best) || lead(best, one) >= DOUBTFUL);
  return { encoding: best.encoding, sure, words: [...new Set(best.texts)].slice(0, WORDS_SHOWN) };
}

interface ReadingOfBytes {
  encoding: LegacyEncoding;
  texts: string[];
  worths: number[];
}

/** By how much a word is more plausible in one reading than in another, of those words that read differently. */
function lead(one: ReadingOfBytes, other: ReadingOfBytes): number {
  let sum = 0;
  let differ = 0;
  for (const [at, text] of one.texts.entries()) {
    if (text === other.texts[at]) continue;
    sum += (one.worths[at] ?? 0) - (other.worths[at] ?? 0);
    differ++;
  }
  return differ === 0 ? 0 : sum / differ;
}

/** Readings that give the same text do not speak against each other. */
const isAlike = (one: ReadingOfBytes, other: ReadingOfBytes): boolean =>
  one.texts.every((text, at) => text === other.texts[at]);

/** The different words that have a byte beyond ASCII. */
function wordsIn(bytes: Uint8Array): Uint8Array[] {
  const words = new Map<string, Uint8Array>();
  for (let at = 0; at < bytes.length && words.size < WORDS_MAX; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    let from = at;
    while (from > 0 && isOfWord(bytes[from - 1]) && at - from < WORD_BYTES_MAX) from--;
    let to = at;
    while (to < bytes.length && isOfWord(bytes[to]) && to - at < WORD_BYTES_MAX) to++;
    const word = bytes.slice(from, to);
    words.set(decodeLatin1(word), word);
    at = to;
  }
  return [...words.values()];
}

const isOfWord = (byte: number | undefined): boolean =>
  byte !== undefined && (byte >= 0x80 || (byte | 0x20) >= 0x61) && (byte >= 0x80 || (byte | 0x20) <= 0x7a);

/** How common letters are among the names and words of a European table; any other letter is worth nothing. */
const WORTHS = new Map(
  Object.entries({
    åäöøæ: 3,
    éü: 2.5,
    ł: 2,
    šžčá: 1.8,
    ą: 1.9,
    íóßñęśżńú: 1.5,
    ěřýćèç: 1.3,
    őàêëïôâů: 1,
    ãõîûìòùăňľźűðþ: 0.7,
    œďťđţşÿŕ: 0.2,
  }).flatMap(([letters, worth]) => [...letters].map((letter): [string, number] => [letter, worth])),
);

const isLetter = (char: string) => /^\p{L}$/u.test(char);
const isVowel = (char: string) => /^[aeiouyáéíóúýàèìòùâêîôûäëïöüåæøąęěůőű]$/i.test(char);

/** How plausible a word is as it reads: above 0 where its letters are such as stand there, below where they are not. */
function worthOf(word: string): number {
  let worth = 0;
  for (let at = 0; at < word.length; at++) {
    const char = word[at] ?? '';
    if (char < '\u0080') continue;
    worth += charWorth(char, word[at - 1] ?? '', word[at + 1] ?? '');
  }
  return worth;
}

function charWorth(char: string, before: string, after: string): number {
  if (/^[\p{Cc}\p{Cn}\p{Co}\uFFFD]$/u.test(char)) return -5;
  if (!isLetter(char) || /^\p{Lm}$/u.test(char) || char === 'ª' || char === 'º')
    return signWorth(char, before, after);
  const small = char.toLowerCase();
  const wrongCase =
    char !== small &&
    before !== '' &&
    isLetter(before) &&
    before === before.toLowerCase() &&
    before !== before.toUpperCase();
  if (/^\p{Script=Cyrillic}$/u.test(char)) {
    const among = [before, after].filter((one) => /^\p{Script=Cyrillic}$/u.test(one)).length;
    return wrongCase ? -2 : among > 0 ? 1.2 : -3;
  }
  let worth = WORTHS.get(small) ?? -0.5;
  if (wrongCase) worth -= 4;
  // Two different letters with marks in a row are rare; in alphabets of two cases read wrongly they are the rule.
  if (before > '\u0080' && isLetter(before) && before.toLowerCase() !== small) worth -= 1.5;
  return worth + placeWorth(small, before, after);
}

function signWorth(char: string, before: string, after: string): number {
  const inside = isLetter(before) || isLetter(after);
  if (/[’‘]/.test(char)) return isLetter(before) && isLetter(after) ? 0.5 : -0.5;
  if (/[–—“”„…«»\u00A0°§®©™€£]/.test(char))
    return isLetter(before) && isLetter(after) ? -3 : inside ? -1.5 : 0.2;
  return inside ? -3 : -1;
}

/** Letters that stand for each other in two ways of reading are told apart by what they stand beside. */
function placeWorth(letter: string, before: string, after: string): number {
  const follows = isVowel(after);
  const preceded = isVowel(before);
  switch (letter) {
    case 'ñ':
      return follows ? 1 : -1.2;
    case 'ń':
      return follows ? -1.2 : 1;
    case 'è':
      return follows || preceded ? -1 : 0.7;
    case 'č':
      return after && !follows && !/[kn]/i.test(after) ? -1.2 : 0;
    case 'õ':
      return after === 'e' ? 0.5 : -1;
    case 'ã':
      return after === 'o' || after === 'e' ? 1 : 0;
    case 'ì':
    case 'ù':
      return isLetter(after) ? -1.5 : 0;
    case 'ą':
      return preceded && !/i/i.test(before) ? -2 : 0;
    case 'ø':
      return (preceded ? -4 : 0) + (follows ? (after > '\u0080' ? -3 : -1) : 0);
    case 'ř':
      return preceded ? 1 : 0;
    case 'æ':
      return preceded && (after === '' || !/i/i.test(before)) ? -3 : 0;
    case 'ć':
      return preceded ? 1 : before ? -1 : 0;
    case 'å':
      return preceded && !/[aåoueiö]/i.test(before) ? -1 : 0;
    default:
      return 0;
  }
}
