import type { Problem } from '../words/index.ts';
import { decodeWestern } from './encoding.ts';

/** One property of a card. Parameter names are upper case; values of `TYPE` lower case; `value` is still escaped. */
export interface VcardProperty {
  name: string;
  group: string | null;
  params: Map<string, string[]>;
  value: string;
  line: number;
}

export interface Vcard {
  properties: VcardProperty[];
  line: number;
}

// Only these run over several lines; anywhere else a stray line is rubbish.
const LONG_TEXTS = new Set(['NOTE', 'ADR', 'LABEL']);

/**
 * Takes vCard files of any version apart into cards and properties: folded lines, quoted-printable with soft breaks,
 * bare 2.1 parameters, groups, any case, nested cards (dropped), broken lines (joined to the one before). Works on bytes,
 * since old files fold inside a character and name a charset per property; text without one is UTF-8 where valid, else
 * Windows-1252. Files come in pieces, and a card is given out when it ends. Written by hand because ical.js, which writes
 * our cards, stops at the first line that is not RFC 6350.
 */
export class CardCutter {
  readonly problems: Problem[] = [];
  readonly #onCard: (card: Vcard) => void;
  readonly #lines: LogicalLines;
  #card: Vcard | null = null;
  #nested = 0;

  constructor(onCard: (card: Vcard) => void) {
    this.#onCard = onCard;
    this.#lines = new LogicalLines(
      (text, line) => this.#line(text, line),
      (line) => this.problems.push({ code: 'lineTooLong', line }),
    );
  }

  push(bytes: Uint8Array): void {
    this.#lines.push(binaryText(bytes));
  }

  end(): void {
    this.#lines.end();
    this.#close(false);
  }

  #line(raw: string, line: number) {
    // Files put together from several keep the byte order mark of each.
    const text = raw.replace(/^\xEF\xBB\xBF/, '');
    const mark = /^\s*(?:[\w-]+\.)?(BEGIN|END)\s*:\s*VCARD\s*$/i.exec(text)?.[1]?.toUpperCase();
    const card = this.#card;
    const last = card?.properties.at(-1);
    if (mark === 'BEGIN') {
      if (card && last?.name === 'AGENT' && last.value.trim() === '') this.#nested++;
      else {
        this.#close(false);
        this.#nested = 0;
        this.#card = { properties: [], line };
      }
    } else if (mark === 'END') {
      if (this.#nested > 0) this.#nested--;
      else this.#close(true);
    } else if (card && this.#nested === 0 && text.trim()) {
      const property = readProperty(text, line);
      if (property) card.properties.push(property);
      else if (last && LONG_TEXTS.has(last.name)) last.value += `\n${decodeValue(text, null)}`;
    }
  }

  #close(ended: boolean) {
    if (!this.#card) return;
    if (!ended) this.problems.push({ code: 'fileTruncated', line: this.#card.line });
    this.#onCard(this.#card);
    this.#card = null;
  }
}

/** Each byte as one character, in pieces that fit on the stack. */
function binaryText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** Longer than a picture on one line, in bytes; also that of a line that was folded. */
export const LINE_MAX = 32 << 20;

/** A line in the making, `size` bytes so far. `unused` is set where its text is of no use and not collected. */
interface Pending {
  parts: string[];
  line: number;
  size: number;
  soft: boolean;
  quoted: boolean;
  unused: boolean;
}

/**
 * Puts lines together that were folded or broken softly. What is longer than `LINE_MAX` is no line of a card: what it
 * brings is let go, not collected, and its number told.
 */
class LogicalLines {
  readonly #onLine: (text: string, line: number) => void;
  readonly #onTooLong: (line: number) => void;
  #pending: Pending | null = null;
  #number = 0;
  #rest = '';
  /** The line that has begun was too long already. */
  #overlong = false;

  constructor(onLine: (text: string, line: number) => void, onTooLong: (line: number) => void) {
    this.#onLine = onLine;
    this.#onTooLong = onTooLong;
  }

  push(text: string): void {
    // A line that goes on and on is not searched again with every piece.
    if (/[\r\n]/.test(text) || this.#rest.endsWith('\r')) this.#cut(this.#rest + text);
    else this.#rest += text;
    if (this.#rest.length <= LINE_MAX) return;
    this.#rest = '';
    this.#overlong = true;
  }

  #cut(all: string) {
    const breaks = /\r\n|\n|\r/g;
    let start = 0;
    for (let end = breaks.exec(all); end; end = breaks.exec(all)) {
      // The other half of this break may be in the next piece.
      if (end[0] === '\r' && end.index === all.length - 1) break;
      this.#line(all.slice(start, end.index));
      start = breaks.lastIndex;
    }
    this.#rest = all.slice(start);
  }

  end(): void {
    this.#line(this.#rest.replace(/\r$/, ''));
    this.#rest = '';
    this.#give();
  }

  #line(raw: string) {
    this.#number++;
    if (this.#overlong) return this.#letGo();
    const pending = this.#pending;
    if (pending && (pending.soft || /^[ \t]/.test(raw))) {
      if (pending.unused) return;
      pending.parts.push(pending.soft ? raw.trimStart() : raw.slice(1));
      pending.soft = endsSoftly(pending, raw);
      pending.size += raw.length;
      if (pending.size > LINE_MAX) {
        Object.assign(pending, { parts: [], soft: false, unused: true });
        this.#onTooLong(pending.line);
      }
      return;
    }
    this.#give();
    const quoted = /^[^:]*;\s*(?:ENCODING\s*=\s*)?"?QUOTED-PRINTABLE/i.test(raw);
    const unused = /^[^:]*;\s*(?:ENCODING\s*=\s*)?"?(?:BASE64|B)"?\s*[;:]/i.test(raw);
    const next = { parts: [raw], line: this.#number, size: raw.length, soft: false, quoted, unused };
    next.soft = endsSoftly(next, raw);
    this.#pending = next;
  }

  /** Nothing of the line that ends here is taken, nor of what is folded after it. */
  #letGo() {
    this.#overlong = false;
    this.#give();
    this.#pending = { parts: [], line: this.#number, size: 0, soft: false, quoted: false, unused: true };
    this.#onTooLong(this.#number);
  }

  #give() {
    if (this.#pending) this.#onLine(this.#pending.parts.join(''), this.#pending.line);
    this.#pending = null;
  }
}

// The soft break of quoted-printable: "=" at the end of the line, which is dropped.
function endsSoftly(pending: Pending, raw: string): boolean {
  if (!pending.quoted || !/=[ \t]*$/.test(raw)) return false;
  const last = pending.parts.length - 1;
  pending.parts[last] = (pending.parts[last] ?? '').replace(/=[ \t]*$/, '');
  return true;
}

// No program writes more than a handful; a line with more is made to keep us busy.
const PARAMETERS_MAX = 64;

function readProperty(text: string, line: number): VcardProperty | null {
  const head = /^\s*(?:([\w-]+)\.)?([A-Za-z][\w-]*)\s*(?=[;:])/.exec(text);
  if (!head) return null;
  let at = head[0].length;
  const params = new Map<string, string[]>();
  for (let count = 0; text[at] === ';'; count++) {
    if (count === PARAMETERS_MAX) return null;
    const end = endOfParameter(text, at + 1);
    addParameter(params, text.slice(at + 1, end));
    at = end;
  }
  if (text[at] !== ':') return null;
  const encoding = params.get('ENCODING')?.[0]?.toUpperCase();
  const raw = text.slice(at + 1);
  // Pictures, sounds and keys are not kept; their bytes would only fill the memory.
  const value = encoding === 'BASE64' || encoding === 'B' ? '' : decodedValue(raw, encoding, params);
  return { name: (head[2] ?? '').toUpperCase(), group: head[1]?.toLowerCase() ?? null, params, value, line };
}

function endOfParameter(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '"') quoted = !quoted && text.indexOf('"', at + 1) > 0;
    else if (!quoted && (char === ';' || char === ':')) return at;
  }
  return text.length;
}

const ENCODINGS = /^(?:QUOTED-PRINTABLE|BASE64|B|8BIT|7BIT)$/i;

function addParameter(params: Map<string, string[]>, text: string) {
  const equals = text.indexOf('=');
  const bare = equals < 0;
  const name = bare
    ? ENCODINGS.test(text.trim())
      ? 'ENCODING'
      : 'TYPE'
    : text.slice(0, equals).trim().toUpperCase();
  const written = decodeValue(bare ? text : text.slice(equals + 1), null);
  const values = written
    .replaceAll('"', '')
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);
  const kept = name === 'TYPE' ? values.map((value) => value.toLowerCase()) : values;
  params.set(name, [...(params.get(name) ?? []), ...kept]);
}

function decodedValue(raw: string, encoding: string | undefined, params: Map<string, string[]>): string {
  const bytes =
    encoding === 'QUOTED-PRINTABLE'
      ? raw.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      : raw;
  return decodeValue(bytes, params.get('CHARSET')?.[0] ?? null).replace(/\r\n?/g, '\n');
}

/** Text of a string of bytes in a named charset, or as UTF-8 where that is valid, else Windows-1252. */
function decodeValue(binary: string, charset: string | null): string {
  // ASCII needs no decoding, unless the charset gives its bytes another meaning.
  if (
    /^\p{ASCII}*$/u.test(binary) &&
    (charset === null || /^(utf-?8|us-ascii|iso-8859|windows)/i.test(charset))
  )
    return binary;
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  if (charset !== null && !/^utf-?8$/i.test(charset)) {
    if (/^(?:windows-1252|cp1252|iso-8859-1|latin1|us-ascii)$/i.test(charset)) return decodeWestern(bytes);
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      // A charset nobody knows: judge by the bytes.
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8 throughout: perhaps cut inside a character, perhaps another charset.
  }
  const text = new TextDecoder().decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const valid = [...text].filter((char) => char > '\x7f' && char !== '\uFFFD').length;
  return broken > valid ? decodeWestern(bytes) : text.replaceAll('\uFFFD', '');
}
