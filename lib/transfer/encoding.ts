/** Text of a file and what was made of its bytes. */
export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

const SAMPLE_BYTES = 4096;

/**
 * The text of a file: by its byte order mark; else UTF-16 where every other byte of the beginning is zero, as in Western
 * text; else UTF-8 where it is valid to the end; else line by line UTF-8 or Windows-1252, which accepts any byte. The mark
 * is not part of the text. A UTF-8 file cut in the middle of its last character is still UTF-8.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8OrWestern(bytes.subarray(3));
  if (a === 0xff && b === 0xfe) return decode(bytes.subarray(2), 'utf-16le');
  if (a === 0xfe && b === 0xff) return decode(bytes.subarray(2), 'utf-16be');
  const wide = guessWide(bytes);
  return wide ? decode(bytes, wide) : utf8OrWestern(bytes);
}

/** The same text as UTF-8 bytes, for readers that work on bytes. UTF-16 is translated, everything else left alone. */
export function withoutWideBytes(bytes: Uint8Array): Uint8Array {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return bytes.subarray(3);
  const wide = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || guessWide(bytes) !== null;
  return wide ? new TextEncoder().encode(decodeText(bytes).text) : bytes;
}

// The bytes 80–9F of Windows-1252. Node 20 and 22 decode them as the control characters of ISO-8859-1.
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Text of Windows-1252 bytes, of which ISO-8859-1 and ASCII are part. Accepts any byte. */
export function decodeWestern(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (char) => WESTERN[char.charCodeAt(0) - 0x80] ?? char);
}

function utf8OrWestern(bytes: Uint8Array): Decoded {
  // The last character may be cut off: up to three bytes at the end are not held against UTF-8.
  for (let cut = 0; cut < 4; cut++) {
    if (cut > 0 && (bytes[bytes.length - cut] ?? 0) < 0x80) break;
    const text = strictUtf8(bytes.subarray(0, bytes.length - cut));
    if (text !== null) return { text, encoding: 'utf-8' };
  }
  return { text: linesOf(bytes).map(lineText).join(''), encoding: 'windows-1252' };
}

// A table pasted together from two sources has lines of both encodings: each line is judged by itself.
const lineText = (line: Uint8Array) => strictUtf8(line) ?? decodeWestern(line);

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

function decode(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded {
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
