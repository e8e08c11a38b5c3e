import { LEGACY_ENCODINGS, type LegacyEncoding } from '../words/file-writing.ts';
import type { Problem } from '../words/index.ts';
import { decodeLegacy, guessLegacy, type LegacyGuess } from './legacy-encoding.ts';

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
 * in the older encoding that the reader was given. Files come in pieces, and a card is given out when it ends. Written by hand because ical.js, which writes
 * our cards, stops at the first line that is not RFC 6350.
 */
export class CardCutter {
  readonly problems: Problem[] = [];
  readonly #onCard: (card: Vcard) => void;
  readonly #lines: LogicalLines;
  readonly #older: Older;
  #card: Vcard | null = null;
  #nested = 0;

  /** Whether any text was read in the older encoding. */
  usedOlder = false;

  constructor(onCard: (card: Vcard) => void, older: LegacyEncoding = 'windows-1252') {
    this.#onCard = onCard;
    this.#older = (bytes) => {
      this.usedOlder = true;
      return decodeLegacy(bytes, older);
    };
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
      const property = readProperty(text, line, this.#older);
      if (property) card.properties.push(property);
      else if (last && LONG_TEXTS.has(last.name)) last.value += `\n${decodeValue(text, null, this.#older)}`;
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

function readProperty(text: string, line: number, older: Older): VcardProperty | null {
  const head = /^\s*(?:([\w-]+)\.)?([A-Za-z][\w-]*)\s*(?=[;:])/.exec(text);
  if (!head) return null;
  let at = head[0].length;
  const params = new Map<string, string[]>();
  for (let count = 0; text[at] === ';'; count++) {
    if (count === PARAMETERS_MAX) return null;
    const end = endOfParameter(text, at + 1);
    addParameter(params, text.slice(at + 1, end), older);
    at = end;
  }
  if (text[at] !== ':') return null;
  const encoding = params.get('ENCODING')?.[0]?.toUpperCase();
  const raw = text.slice(at + 1);
  // Pictures, sounds and keys are not kept; their bytes would only fill the memory.
  const value =
    encoding === 'BASE64' || encoding === 'B'
      ? ''
      : decodedValue(raw, { encoding, charset: params.get('CHARSET')?.[0] ?? null }, older);
  return { ...namedAs(head[2] ?? '', head[1] ?? null, params), params, value, line };
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

function addParameter(params: Map<string, string[]>, text: string, older: Older) {
  const equals = text.indexOf('=');
  const bare = equals < 0;
  const name = bare
    ? ENCODINGS.test(text.trim())
      ? 'ENCODING'
      : 'TYPE'
    : text.slice(0, equals).trim().toUpperCase();
  const written = decodeValue(bare ? text : text.slice(equals + 1), null, older);
  const values = written
    .replaceAll('"', '')
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);
  const kept = name === 'TYPE' ? values.map((value) => value.toLowerCase()) : values;
  params.set(name, [...(params.get(name) ?? []), ...kept]);
}

/** What some programs call a property, or put before a dot with its type behind ("PHONE.WORK"). */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  PHONE: 'TEL',
  TELEPHONE: 'TEL',
  MOBILE: 'TEL',
  CELL: 'TEL',
  MAIL: 'EMAIL',
  'E-MAIL': 'EMAIL',
  ADDRESS: 'ADR',
  WEBSITE: 'URL',
};
const DOTTED = /^(?:TEL|EMAIL|ADR|URL)$/;
const TYPES =
  /^(?:WORK|BUSINESS|OFFICE|HOME|PRIVATE|CELL|MOBILE|MAIN|OTHER|VOICE|FAX|(?:WORK|HOME)[-_]?FAX|PAGER|PREF|PRIMARY|\d)$/;

/** Name and group of a property. What stands behind a dot may be its type, and before a dot its name. */
function namedAs(
  written: string,
  before: string | null,
  params: Map<string, string[]>,
): Pick<VcardProperty, 'name' | 'group'> {
  const name = written.toUpperCase();
  const group = before?.toUpperCase() ?? '';
  const called = ALSO_CALLED[group] ?? group;
  if (!DOTTED.test(called) || !TYPES.test(name))
    return { name: ALSO_CALLED[name] ?? name, group: before?.toLowerCase() ?? null };
  params.set('TYPE', [...(params.get('TYPE') ?? []), name.toLowerCase()]);
  return { name: called, group: null };
}

function decodedValue(
  raw: string,
  { encoding, charset }: { encoding: string | undefined; charset: string | null },
  older: Older,
): string {
  const bytes = encoding === 'QUOTED-PRINTABLE' ? unquoted(raw) : raw;
  return decodeValue(bytes, charset, older).replace(/\r\n?/g, '\n');
}

const unquoted = (raw: string): string =>
  raw.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Decodes what is no Unicode and names no charset. */
type Older = (bytes: Uint8Array) => string;

/** Other names of encodings that programs write. */
const CHARSETS: Readonly<Record<string, LegacyEncoding>> = {
  cp1252: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ibm850: 'cp850',
  'x-mac-roman': 'macintosh',
  macroman: 'macintosh',
  'mac-roman': 'macintosh',
  cp1250: 'windows-1250',
};

/** Text of a string of bytes in a named charset, or as UTF-8 where that is valid, else as `older` has it. */
function decodeValue(binary: string, charset: string | null, older: Older): string {
  // ASCII needs no decoding, unless the charset gives its bytes another meaning.
  if (
    /^\p{ASCII}*$/u.test(binary) &&
    (charset === null || /^(utf-?8|us-ascii|iso-8859|windows|cp|mac|x-mac)/i.test(charset))
  )
    return binary;
  const bytes = bytesOf(binary);
  if (charset !== null && !/^utf-?8$/i.test(charset)) {
    const named = charset.toLowerCase();
    const known = CHARSETS[named] ?? LEGACY_ENCODINGS.find((encoding) => encoding === named);
    if (known) return decodeLegacy(bytes, known);
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      // A charset nobody knows: judge by the bytes.
    }
  }
  const whole = utf8Of(bytes);
  if (whole !== null) return whole;
  // Not UTF-8 throughout: perhaps cut inside a character, perhaps another charset.
  const text = new TextDecoder().decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const valid = [...text].filter((char) => char > '\x7f' && char !== '\uFFFD').length;
  return broken > valid ? older(bytes) : text.replaceAll('\uFFFD', '');
}

const bytesOf = (binary: string) => Uint8Array.from(binary, (char) => char.charCodeAt(0));

function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What the texts of these cards are written in that are no Unicode and name no charset; null where there are none. */
export function guessOlder(beginning: Uint8Array): LegacyGuess | null {
  const lines = binaryText(beginning)
    .replace(/=[ \t]*\r?\n[ \t]*/g, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => !/^[^:]*;\s*CHARSET\s*=/i.test(line))
    .map((line) => bytesOf(/^[^:]*QUOTED-PRINTABLE/i.test(line) ? unquoted(line) : line))
    .filter((line) => utf8Of(line) === null);
  return guessLegacy(Uint8Array.from(lines.flatMap((line) => [...line, 0x0a])));
}
