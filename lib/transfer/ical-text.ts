import ICAL from 'ical.js';

/** Which rules of escaping a text follows. */
export type IcalKind = 'icalendar' | 'vcard' | 'vcard3';

// ical.js does not count the space that begins a continuation line: with 74 no line is longer than the 75 bytes that
// RFC 5545 and RFC 6350 allow.
const FOLD_BYTES = 74;

/** A jCal or jCard component as text, escaped and folded, with CRLF at every line's end. */
export function icalText(component: unknown[], kind: IcalKind): string {
  ICAL.foldLength = FOLD_BYTES;
  return `${ICAL.stringify.component(component, ICAL.design[kind])}\r\n`;
}
