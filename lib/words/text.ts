/** Longest accepted values, in UTF-16 units. Longer input is cut when read from pages and refused when typed. */
export const TEXT_LIMITS = {
  name: 200,
  headline: 500,
  company: 200,
  role: 200,
  location: 200,
  industry: 120,
  label: 60,
  url: 2000,
  line: 300,
  note: 20_000,
} as const;

/** For `cleanLine` and `cleanNote` where too long a text is to be left too long, so that a check can refuse it. */
export const UNLIMITED = 1_000_000;

// Control characters, zero-width marks, bidirectional overrides and other format characters that can disguise text.
// ZWJ (200D) and variation selectors stay: emoji need them. ZWNJ (200C) stays: Persian names need it.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFC]/g;

/**
 * One line of text fit to store and show: NFC, invisible and direction-changing characters removed, white space
 * collapsed, at most `limit` UTF-16 units (never cutting a surrogate pair). `null` when nothing is left.
 */
export function cleanLine(text: string | null | undefined, limit: number = TEXT_LIMITS.line): string | null {
  if (typeof text !== 'string') return null;
  // Cut before normalising so that a megabyte of input costs no more than its limit.
  const near = text.length > limit * 8 ? text.slice(0, limit * 8) : text;
  const line = near.toWellFormed().replace(INVISIBLE, '').normalize('NFC').replace(/\s+/g, ' ').trim();
  return cut(line, limit) || null;
}

/** Like `cleanLine`, but keeps line breaks (at most two in a row). */
export function cleanNote(text: string | null | undefined, limit: number = TEXT_LIMITS.note): string | null {
  if (typeof text !== 'string') return null;
  const near = text.length > limit * 2 ? text.slice(0, limit * 2) : text;
  const note = near
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return cut(note, limit) || null;
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\uD800-\uDBFF]/.test(text[limit - 1] ?? '') ? limit - 1 : limit;
  return text.slice(0, end).trimEnd();
}

/**
 * The form in which two spellings are compared and searched: lower case, without diacritics, Nordic letters folded
 * (å→a, ä æ→a, ö ø→o, ð→d, þ→th, ß→ss), white space collapsed.
 */
export function foldText(text: string): string {
  // Letters are folded after their marks are gone: ǣ is æ with a macron, and must not stop half-way.
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[æøßðþœł]/g, (c) => FOLDED[c] ?? c)
    .replace(/\s+/g, ' ')
    .trim();
}
const FOLDED: Record<string, string> = { æ: 'a', ø: 'o', ß: 'ss', ð: 'd', þ: 'th', œ: 'oe', ł: 'l' };

/** The form in which e-mail addresses are compared. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
