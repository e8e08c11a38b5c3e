/** The head of a message as bytes, and what was seen while its text went by. */
export interface MessageHead {
  /** All header lines, without the empty line behind them. */
  head: Uint8Array;
  /** A part of it is an invitation (`text/calendar`). */
  invites: boolean;
}

/** Longer heads than this are cut: what tells people and lists stands before. */
export const HEAD_MAX = 256 * 1024;
/** How far into a message an invitation is looked for: it stands before the attachments. */
export const PARTS_MAX = 1024 * 1024;
/** A separator and the line behind it are no longer than this. */
const SEPARATOR_MAX = 2048;

const LF = 0x0a;
const CR = 0x0d;

/** How far a search may step on after each byte, the pattern's last byte being there (Horspool). */
function steps(pattern: string): Uint8Array {
  const table = new Uint8Array(256).fill(pattern.length);
  for (let at = 0; at < pattern.length - 1; at++) table[pattern.charCodeAt(at)] = pattern.length - 1 - at;
  return table;
}
const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const FROM = bytesOf('\nFrom ');
const FROM_STEPS = steps('\nFrom ');
const PART = bytesOf('ext/calendar');
const PART_STEPS = steps('ext/calendar');

function search(bytes: Uint8Array, pattern: Uint8Array, table: Uint8Array, from: number, to: number): number {
  const last = pattern.length - 1;
  const end = pattern[last];
  for (let at = from + last; at < to; ) {
    const byte = bytes[at] as number;
    if (byte === end) {
      let back = 1;
      while (back <= last && bytes[at - back] === pattern[last - back]) back++;
      if (back > last) return at - last;
    }
    at += table[byte] as number;
  }
  return -1;
}

/**
 * The messages of an mbox that comes in pieces. Only a head is held, and of the text the few bytes in which a separator may begin: what
 * it takes does not grow with the file. A separator is a line `From …` with an hour or a bare dash, followed by a header; other
 * lines that begin so are text.
 */
export class MboxSplitter {
  /** What is looked at: what was held back, and behind it the piece. One buffer for all pieces, so that none becomes rubbish. */
  #buffer = new Uint8Array(1 << 18);
  /** How much of it is held back. The first line has no line break before it: one is put there, so that all separators are alike. */
  #held = 1;
  #begun = false;
  #inHead = false;
  #head: Uint8Array | null = null;
  #invites = false;
  #isMixed = false;
  #bodyBytes = 0;
  readonly #onMessage: (message: MessageHead) => void;

  constructor(onMessage: (message: MessageHead) => void) {
    this.#onMessage = onMessage;
    this.#buffer[0] = LF;
  }

  push(piece: Uint8Array): void {
    this.#take(piece, false);
  }

  /** The last message. */
  end(): void {
    this.#take(new Uint8Array(0), true);
    this.#finish();
  }

  #take(piece: Uint8Array, isLast: boolean): void {
    this.#hold(piece);
    if (!this.#begun && !isLast && this.#held < SEPARATOR_MAX) return;
    if (!this.#begun) this.#begin();
    const bytes = this.#buffer.subarray(0, this.#held);
    let at = 0;
    while (at < bytes.length) {
      const next = this.#inHead ? this.#readHead(bytes, at, isLast) : this.#readBody(bytes, at, isLast);
      at = next.at;
      if (next.waits) break;
    }
    this.#buffer.copyWithin(0, at, this.#held);
    this.#held -= at;
  }

  #hold(piece: Uint8Array): void {
    const needed = this.#held + piece.length;
    if (needed > this.#buffer.length) {
      const larger = new Uint8Array(2 * needed);
      larger.set(this.#buffer.subarray(0, this.#held));
      this.#buffer = larger;
    }
    this.#buffer.set(piece, this.#held);
    this.#held = needed;
  }

  /** A byte order mark is no part of the first line. */
  #begin(): void {
    this.#begun = true;
    const [, a, b, c] = this.#buffer;
    if (a !== 0xef || b !== 0xbb || c !== 0xbf) return;
    this.#buffer.copyWithin(1, 4, this.#held);
    this.#held -= 3;
  }

  /** A head up to its empty line. A separator may follow it at once. */
  #readHead(bytes: Uint8Array, at: number, isLast: boolean): { at: number; waits: boolean } {
    const end = headEnd(bytes, at);
    if (end === null && !isLast && bytes.length - at < HEAD_MAX) return { at, waits: true };
    const whole = end ?? Math.min(bytes.length, at + HEAD_MAX);
    // A message without any text is followed by the next one at once.
    const found = search(bytes, FROM, FROM_STEPS, at, whole);
    const cut = found >= 0 && separatorEnd(bytes, found + 1) !== null ? found + 1 : whole;
    this.#head = bytes.slice(at, cut);
    this.#isMixed = hasParts(this.#head);
    this.#inHead = false;
    this.#bodyBytes = 0;
    // From the line break before the empty line on it is text.
    return { at: Math.max(at, bytes[cut - 1] === LF ? cut - 1 : cut), waits: false };
  }

  #readBody(bytes: Uint8Array, at: number, isLast: boolean): { at: number; waits: boolean } {
    for (let from = at; ; ) {
      const found = search(bytes, FROM, FROM_STEPS, from, bytes.length);
      if (found < 0) {
        const keep = isLast ? bytes.length : Math.max(at, bytes.length - TAIL);
        this.#seen(bytes, at, bytes.length);
        this.#bodyBytes += keep - at;
        return { at: keep, waits: !isLast };
      }
      const start = separatorEnd(bytes, found + 1);
      if (start === 'unknown' && !isLast && bytes.length - found < SEPARATOR_MAX) {
        this.#seen(bytes, at, found);
        this.#bodyBytes += found - at;
        return { at: found, waits: true };
      }
      if (typeof start === 'number') {
        this.#seen(bytes, at, found);
        this.#finish();
        this.#inHead = true;
        return { at: start, waits: false };
      }
      from = found + 1;
    }
  }

  #seen(bytes: Uint8Array, from: number, to: number): void {
    if (!this.#isMixed || this.#invites || this.#bodyBytes > PARTS_MAX) return;
    this.#invites = hasCalendar(bytes, from, to);
  }

  #finish(): void {
    if (this.#head) this.#onMessage({ head: this.#head, invites: this.#invites });
    this.#head = null;
    this.#invites = false;
    this.#isMixed = false;
  }
}

/** What may be the beginning of a separator or of the word that tells an invitation, at the end of a piece. */
const TAIL = 64;

/** The message of a file that holds one alone (.eml, maildir). */
export function wholeMessage(bytes: Uint8Array): MessageHead {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const end = headEnd(bytes, mark) ?? bytes.length;
  const head = bytes.slice(mark, Math.min(end, mark + HEAD_MAX));
  return {
    head,
    invites: hasParts(head) && hasCalendar(bytes, end, Math.min(bytes.length, end + PARTS_MAX)),
  };
}

/** Where the head ends: behind the line break of its last line. Null where the empty line is not there. */
function headEnd(bytes: Uint8Array, at: number): number | null {
  const empty = (from: number) => bytes[from] === LF || (bytes[from] === CR && bytes[from + 1] === LF);
  if (empty(at)) return at;
  for (let line = bytes.indexOf(LF, at); line >= 0; line = bytes.indexOf(LF, line + 1))
    if (empty(line + 1)) return line + 1;
  return null;
}

const LATIN = new TextDecoder('latin1');
const hasParts = (head: Uint8Array) => /(?:^|\n)content-type:\s*multipart\//i.test(LATIN.decode(head));

/** Whether a line that names the kind of a part says that it is an invitation; a letter may speak of `text/calendar` too. */
function hasCalendar(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = search(bytes, PART, PART_STEPS, from, to); at >= 0; ) {
    const line = bytes.lastIndexOf(LF, at) + 1;
    if (/^content-type:\s*text\/calendar/i.test(LATIN.decode(bytes.subarray(line, at + PART.length))))
      return true;
    at = search(bytes, PART, PART_STEPS, at + 1, to);
  }
  return false;
}

/**
 * Where the head behind a line `From …` begins; null where the line is text; `unknown` where the line or the one behind
 * it is not whole yet.
 */
function separatorEnd(bytes: Uint8Array, at: number): number | null | 'unknown' {
  const end = bytes.indexOf(LF, at);
  if (end < 0) return bytes.length - at > SEPARATOR_MAX ? null : 'unknown';
  const line = LATIN.decode(bytes.subarray(at, Math.min(end, at + SEPARATOR_MAX))).trimEnd();
  if (!/^From (?:-$|.*\d{1,2}:\d{2})/.test(line)) return null;
  for (let next = end + 1; next < bytes.length; next++) {
    const byte = bytes[next] as number;
    if (byte === 0x3a) return next > end + 1 ? end + 1 : null;
    // A name of a header is of visible ASCII; Apple Mail may leave a line break between, and so may nobody else.
    if (byte <= 0x20 || byte >= 0x7f) return null;
    if (next - end > 100) return null;
  }
  return 'unknown';
}
