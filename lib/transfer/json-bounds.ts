import type { Problem } from '../words/index.ts';

/**
 * Bounds against files made to fill the memory: a megabyte of `{},{},…` in an archive becomes gigabytes of objects. A book
 * of 30,000 people and 300,000 entries has 1.3 million objects and lists, 4.5 million values, and lies six deep.
 */
export const JSON_LIMITS = { parts: 4_000_000, values: 24_000_000, depth: 64, records: 1_000_000 };

/**
 * Looks a JSON text over before it is taken apart, without keeping anything of it: `fileTooFull` where it holds more parts
 * or values, or parts within parts, than any book could. Null when it may be read; whether it is JSON is not looked at.
 */
export function jsonBounds(text: string, limits = JSON_LIMITS): Problem | null {
  let parts = 0;
  let values = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at);
        break;
      case OPEN_LIST:
      case OPEN_OBJECT:
        if (++parts > limits.parts || ++depth > limits.depth) return { code: 'fileTooFull' };
        break;
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        depth--;
        break;
      case COMMA:
        if (++values > limits.values) return { code: 'fileTooFull' };
        break;
    }
  }
  return null;
}

const QUOTE = 34;
const COMMA = 44;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Where the quote stands that closes the one at `from`; the end of the text where none does. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text.charCodeAt(at - 1 - escapes) === BACKSLASH) escapes++;
    if (escapes % 2 === 0) return at;
  }
  return text.length;
}
