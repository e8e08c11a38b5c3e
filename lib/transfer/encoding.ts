import type { LegacyEncoding } from '../words/file-writing.ts';
import type { Problem } from '../words/index.ts';
import { decodeLegacy, guessLegacy, type LegacyGuess } from './legacy-encoding.ts';

/** Text of a file and what was made of its bytes. */
export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding;
}

const SAMPLE_BYTES = 4096;

/**
 * The text of a file: by its byte order mark; else UTF-16 where every other byte of the beginning is zero, as in Western
 * text; else UTF-8 where it is valid to the end; else line by line UTF-8 or an older encoding: `legacy`, or the one that
 * makes the words most plausible (`guessLegacy`). The mark is not part of the text. A UTF-8 file cut in the middle of its
 * last character is still UTF-8.
 */
export function decodeText(bytes: Uint8Array, legacy?: LegacyEncoding): Decoded {
  const { wide, mark } = beginningOf(bytes);
  const content = bytes.subarray(mark);
  return wide ? decode(content, wide) : utf8OrOlder(content, new Older(legacy));
}

/** The older encoding of one file: as the user says, else guessed when first needed and kept to the end. */
class Older {
  readonly #said: LegacyEncoding | undefined;
  #guess: LegacyGuess | null = null;

  constructor(said: LegacyEncoding | undefined) {
    this.#said = said;
  }

  get guess(): LegacyGuess | null {
    return this.#guess;
  }

  /** `around` is all there is to judge by. */
  encodingIn(around: Uint8Array): LegacyEncoding {
    if (this.#said) return this.#said;
    this.#guess ??= guessLegacy(withoutUtf8(around));
    return this.#guess?.encoding ?? 'windows-1252';
  }
}

/** Text held back for its next line break; a longer line is cut between two characters. */
const LINE_MAX = 1 << 20;

/**
 * The text of a file that comes in pieces, by the rules of `decodeText`, a line at a time: what follows the last line
 * break of a piece waits for the next one.
 */
export class TextFeed {
  readonly #older: Older;
  #wide: TextDecoder | null = null;
  #begun = false;
  #held: Uint8Array = new Uint8Array(0);

  constructor(legacy?: LegacyEncoding) {
    this.#older = new Older(legacy);
  }

  /** What the bytes were taken for where they are no Unicode, and nobody has said it; null where all is plain. */
  get guess(): LegacyGuess | null {
    return this.#older.guess;
  }

  /** The text of the next piece, as far as it is certain. The first piece should hold some thousand bytes. */
  push(piece: Uint8Array): string {
    let bytes = piece;
    if (!this.#begun) {
      this.#begun = true;
      const { wide, mark } = beginningOf(bytes);
      if (wide) this.#wide = new TextDecoder(wide);
      bytes = bytes.subarray(mark);
    }
    if (this.#wide) return this.#wide.decode(bytes, { stream: true });
    const all = joined([this.#held, bytes]);
    let end = all.lastIndexOf(0x0a) + 1;
    // One line without an end: cut before the beginning of a character.
    if (end === 0 && all.length > LINE_MAX) {
      end = all.length - 4;
      while (end < all.length - 1 && ((all[end] ?? 0) & 0xc0) === 0x80) end++;
    }
    this.#held = all.slice(end);
    return end === 0 ? '' : linesText(all.subarray(0, end), this.#older);
  }

  /** What was held back. */
  end(): string {
    const rest = this.#held;
    this.#held = new Uint8Array(0);
    return this.#wide ? this.#wide.decode() : utf8OrOlder(rest, this.#older).text;
  }
}

/** What is told of a file whose letters could be read in more than one way: how they were, and how that looks. */
export const guessedText = (guess: LegacyGuess | null): Problem[] =>
  guess && !guess.sure ? [{ code: 'textGuessed', params: [guess.encoding, guess.words.join(', ')] }] : [];

/** Several pieces of bytes as one. */
export function joined(pieces: Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function beginningOf(bytes: Uint8Array): { wide: 'utf-16le' | 'utf-16be' | null; mark: number } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { wide: null, mark: 3 };
  if (a === 0xff && b === 0xfe) return { wide: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { wide: 'utf-16be', mark: 2 };
  return { wide: guessWide(bytes), mark: 0 };
}

/** Whether the text lies in pairs of bytes (UTF-16), by its beginning. */
export const isWide = (bytes: Uint8Array): boolean => beginningOf(bytes).wide !== null;

function utf8OrOlder(bytes: Uint8Array, older: Older): Decoded {
  // The last character may be cut off: up to three bytes at the end are not held against UTF-8.
  for (let cut = 0; cut < 4; cut++) {
    if (cut > 0 && (bytes[bytes.length - cut] ?? 0) < 0x80) break;
    const text = strictUtf8(bytes.subarray(0, bytes.length - cut));
    if (text !== null) return { text, encoding: 'utf-8' };
  }
  return { text: linesText(bytes, older), encoding: older.encodingIn(bytes) };
}

// A table pasted together from two sources has lines of both encodings: each line is judged by itself.
function linesText(bytes: Uint8Array, older: Older): string {
  const whole = strictUtf8(bytes);
  if (whole !== null) return whole;
  const encoding = older.encodingIn(bytes);
  return linesOf(bytes)
    .map((line) => strictUtf8(line) ?? decodeLegacy(line, encoding))
    .join('');
}

/** The lines that are no UTF-8: only they tell of the older encoding. */
const withoutUtf8 = (bytes: Uint8Array): Uint8Array =>
  joined(linesOf(bytes).filter((line) => strictUtf8(line) === null));

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    lines.push(bytes.subarray(start, end < 0 ? bytes.length : end + 1));
    start = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return STRICT.decode(bytes);
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < 4) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) evenZeros++;
    if (bytes[at + 1] === 0) oddZeros++;
  }
  const pairs = length / 2;
  if (oddZeros > pairs * 0.4 && evenZeros < pairs * 0.1) return 'utf-16le';
  if (evenZeros > pairs * 0.4 && oddZeros < pairs * 0.1) return 'utf-16be';
  return null;
}
