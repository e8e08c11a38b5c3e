/** RFC 3696, erratum 1690: no deliverable address is longer. */
export const EMAIL_LIMIT = 254;

export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

/** A link that begins a mail to an address; null for what is no address, since a file may hold anything. */
export const mailHref = (address: string): string | null =>
  isEmail(address) ? `mailto:${encodeURIComponent(address).replace('%40', '@')}` : null;

/** Fewer digits than this are no number to call: an extension, or a word. */
const DIGITS = 3;

/**
 * A link that calls a number (RFC 3966): its digits with a leading plus, whatever stood between them. What follows a word
 * ("ext. 12") is left out: no telephone dials it. Null where there is nothing to dial.
 */
export function telHref(number: string): string | null {
  const [dialled = ''] = number.replace(/\(0\)/g, '').split(/[a-z]/i);
  const digits = dialled.replace(/\D/g, '');
  if (digits.length < DIGITS) return null;
  return `tel:${/^\s*\(?\+/.test(dialled) ? '+' : ''}${digits}`;
}

/** A web page as a link; with a scheme in front nothing typed or imported can be anything but a web address. */
export const webHref = (address: string): string =>
  /^https?:\/\//i.test(address) ? address : `https://${address}`;

/** `https://www.linkedin.com/in/anna-berg/` → `linkedin.com/in/anna-berg`. */
export const shortAddress = (url: string): string =>
  url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
