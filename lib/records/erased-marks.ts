import { emailKey, foldText } from '../words/text.ts';

/** What a person may be known again by. `keys` are profile keys (`linkedin:anna-berg`). */
export interface KnownBy {
  keys: string[];
  emails: string[];
  name: string | null;
  company: string | null;
}

/**
 * Marks of what a person was known by: a short number each, that says whether the same page or address comes along again.
 * The page or address cannot be worked out from it, but whoever holds the book and guesses the right one can tell that it
 * fits. No salt: the marks must still fit in a book restored or joined on another machine. Name and company count only
 * together, and only for somebody known by nothing surer.
 */
export function erasedMarks({ keys, emails, name, company }: KnownBy): string[] {
  const sure = [...keys.map((key) => `page ${key}`), ...emails.map((email) => `mail ${emailKey(email)}`)];
  const named = name && sure.length === 0 ? [`name ${foldText(name)} ${foldText(company ?? '')}`] : [];
  return [...new Set([...sure, ...named].map(markOf))];
}

/** A 53-bit mark of a text: cyrb53 by bryc, public domain (https://github.com/bryc/code). Not meant to resist guessing. */
export function markOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
