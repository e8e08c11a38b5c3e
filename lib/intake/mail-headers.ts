import { addressParser, decodeWords } from 'postal-mime';
import { decodeText } from '../transfer/encoding.ts';

/** The headers of a message that are looked at, by their name in lower case, each with all its values in order. */
export type Headers = Map<string, string[]>;

/** Those that are kept while reading; a subject is not among them. */
const WANTED = new Set([
  ...['from', 'to', 'cc', 'bcc', 'sender', 'date', 'message-id', 'in-reply-to'],
  ...['delivered-to', 'x-original-to', 'envelope-to', 'return-path', 'content-type'],
  ...['list-id', 'list-unsubscribe', 'list-post', 'list-help', 'mailing-list', 'x-mailing-list'],
  ...['precedence', 'auto-submitted', 'x-autoreply', 'x-autorespond', 'feedback-id'],
  ...['x-spam-flag', 'x-spam-status', 'x-gmail-labels', 'x-mozilla-status', 'x-status', 'status', 'x-folder'],
  ...['x-failed-recipients', 'x-campaign-id'],
  ...['content-class', 'x-unsent'],
]);

/** The headers in the bytes of a message's head: unfolded before they are decoded, UTF-8 or else Windows-1252 line by line. */
export function readHeaders(bytes: Uint8Array): Headers {
  const headers: Headers = new Map();
  let name = '';
  let value = '';
  const put = () => {
    if (name && WANTED.has(name)) {
      const same = headers.get(name);
      if (same) same.push(value);
      else headers.set(name, [value]);
    }
    name = '';
  };
  for (const line of decodeText(bytes).text.split(/\r\n|\n|\r/)) {
    if (/^[ \t]/.test(line)) {
      if (value.length < LONGEST) value += ` ${line.trim()}`;
      continue;
    }
    put();
    const found = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line);
    name = found?.[1]?.toLowerCase() ?? '';
    value = found?.[2]?.trim() ?? '';
  }
  put();
  return headers;
}
/** A header longer than this says nothing more that is needed. */
const LONGEST = 200_000;

/** The first value of a header; empty where it is missing. */
export const header = (headers: Headers, name: string): string => headers.get(name)?.[0] ?? '';

/** An address as a header writes it, its name decoded. */
export interface Written {
  address: string;
  name: string;
}

/**
 * The addresses of a header, groups opened. They are split before the encoded words of RFC 2047 are decoded: a name may
 * hold a comma.
 */
export function addressesIn(value: string): Written[] {
  return addressParser(withoutInnerComments(utf7Words(value)), { flatten: true }).flatMap(
    ({ address, name }) => (address ? [{ address: address.trim(), name: name ?? '' }] : []),
  );
}

/**
 * The header without the comments within and before its addresses, `Pete(a chap) <pete(his account)@silly.test>`; one behind a bare
 * address stays, for old programs put the name there.
 */
function withoutInnerComments(value: string): string {
  if (!value.includes('(')) return value;
  let out = '';
  let quoted = false;
  let angle = false;
  for (let at = 0; at < value.length; at++) {
    const char = value[at] ?? '';
    if (char === '\\') {
      out += char + (value[++at] ?? '');
      continue;
    }
    if (char === '"') quoted = !quoted;
    else if (!quoted && char === '<') angle = true;
    else if (!quoted && char === '>') angle = false;
    if (char !== '(' || quoted) {
      out += char;
      continue;
    }
    const end = commentEnd(value, at);
    const rest = value.slice(end + 1);
    const inner = angle || out.trimEnd().endsWith('@') || /^\s*@|^[^,;]*</.test(rest);
    if (!inner) out += value.slice(at, end + 1);
    at = end;
  }
  return out;
}

/** Where a comment ends that begins at `from`; comments may stand within comments. */
function commentEnd(value: string, from: number): number {
  let depth = 0;
  for (let at = from; at < value.length; at++) {
    if (value[at] === '\\') at++;
    else if (value[at] === '(') depth++;
    else if (value[at] === ')' && --depth === 0) return at;
  }
  return value.length - 1;
}

/** Text with its encoded words decoded. */
export const decoded = (value: string): string => decodeWords(utf7Words(value));

/** Encoded words in UTF-7, which no browser decodes any more, in UTF-8 instead. */
function utf7Words(value: string): string {
  return value.replace(/=\?(?:unicode-1-1-)?utf-7\?([QB])\?([^?]*)\?=/gi, (_, kind: string, text: string) => {
    const written =
      kind.toUpperCase() === 'B'
        ? fromBase64(text)
        : text
            .replaceAll('_', ' ')
            .replace(/=([0-9A-F]{2})/gi, (_all, code: string) =>
              String.fromCharCode(Number.parseInt(code, 16)),
            );
    const utf8 = new TextEncoder().encode(utf7(written));
    return `=?utf-8?B?${btoa(String.fromCharCode(...utf8))}?=`;
  });
}

/** RFC 2152: between + and - stands UTF-16 in base64. */
function utf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, coded: string) => {
    if (!coded) return '+';
    const bytes = fromBase64(coded);
    let out = '';
    for (let at = 0; at + 1 < bytes.length; at += 2)
      out += String.fromCharCode((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1));
    return out;
  });
}

function fromBase64(text: string): string {
  try {
    return atob(text.replace(/=+$/, ''));
  } catch {
    return '';
  }
}
