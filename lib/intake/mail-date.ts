const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES: Record<string, number> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  bst: 60,
  wet: 0,
  west: 60,
  cet: 60,
  met: 60,
  cest: 120,
  mest: 120,
  eet: 120,
  eest: 180,
};
const INTERNET =
  /^(?:[a-z]{2,10}\.?\s*,?\s*)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{2,4})\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*(?:(?:gmt|utc)?\s*([+-]\d{2}:?\d{2})|([a-z]{1,5}))?\b/i;
const UNIX =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:([+-]\d{4})\s+)?(?:[a-z]{1,5}\s+)?(\d{4})/i;
const PLAIN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i;

/**
 * The instant of a Date header (RFC 5322 with its obsolete forms: comments, years of two digits, names of zones; also the
 * forms of Unix and ISO 8601), in milliseconds. A zone nobody knows counts as UTC. Null for what is no date: never a guess, and never
 * today.
 */
export function readMailDate(header: string | null): number | null {
  let text = header ?? '';
  // Comments may stand within comments.
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\([^()]*\)/g, ' ');
  }
  text = text.replace(/\s+/g, ' ').trim();
  if (PLAIN.test(text)) {
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? null : instant;
  }
  const found = INTERNET.exec(text);
  if (found) {
    const [, day = '', month = '', year = '', hour = '', minute = '', second = '0', offset, zone] = found;
    return instant([fullYear(year), month, day, hour, minute, second], offset, zone);
  }
  const unix = UNIX.exec(text);
  if (!unix) return null;
  const [, month = '', day = '', hour = '', minute = '', second = '0', offset, year = ''] = unix;
  return instant([Number(year), month, day, hour, minute, second], offset, undefined);
}

/** RFC 5322, 4.3: two digits below 50 are of this century, three count from 1900. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 2) return number < 50 ? 2000 + number : 1900 + number;
  return year.length === 3 ? 1900 + number : number;
}

function instant(
  [year, month, day, hour, minute, second]: [number, string, string, string, string, string],
  offset: string | undefined,
  zone: string | undefined,
): number | null {
  const at = MONTHS.indexOf(month.toLowerCase());
  if (at < 0 || year < 1000 || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const wall = Date.UTC(year, at, Number(day), Number(hour), Number(minute), Number(second));
  if (new Date(Date.UTC(year, at, Number(day))).getUTCDate() !== Number(day)) return null;
  return wall - ahead(offset, zone) * 60_000;
}

function ahead(offset: string | undefined, zone: string | undefined): number {
  if (!offset) return ZONES[zone?.toLowerCase() ?? ''] ?? 0;
  const digits = offset.replace(/\D/g, '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return offset.startsWith('-') ? -minutes : minutes;
}
