import type { Day } from '../days/index.ts';
import type { Position, Reading, ReadingField } from '../records/index.ts';
import { blankReading, READING_FIELDS } from '../records/reading.ts';
import type { Problem } from '../words/index.ts';
import { cleanLine, TEXT_LIMITS } from '../words/text.ts';
import { decoded, type Site } from './site.ts';

/** Why a field is missing; stands in the first parameter of the problem. */
export type MissingWhy = 'notShown' | 'notFound' | 'ended' | 'notLoaded';

const MAX_POSITIONS = 100;

/** A value that stands for none: asterisks or bullets put over it, or dashes where it is empty. */
export function isMasked(text: string): boolean {
  return /[*•●∗＊]{3,}/.test(text);
}

/** A clean line, or null when it is empty, masked, or has no letter or number in it (`--`, `·`, `…`). */
export function readable(text: string | null | undefined, limit?: number): string | null {
  const line = cleanLine(text, limit);
  return line && !isMasked(line) && /[\p{L}\p{N}]|\p{Extended_Pictographic}/u.test(line) ? line : null;
}

/** An address as a link gives it, decoded; null for anything else. */
function emailIn(text: string): string | null {
  const address = cleanLine(decoded(text), TEXT_LIMITS.line);
  return address && /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(address) ? address : null;
}

/** A reading in the making. Setting a field twice keeps the first value that was fit to keep. */
export class Draft {
  readonly reading: Reading;
  private readonly why = new Map<ReadingField, MissingWhy | 'masked'>();

  constructor(private readonly site: Pick<Site, 'site' | 'fields'>) {
    this.reading = blankReading(site.site);
  }

  /** Offers a value for a field, with where it was found. Returns whether the field has a value now. */
  offer(field: ReadingField, text: string | null | undefined, evidence: string): boolean {
    if (this.reading[field] !== null) return true;
    const value = readable(text, TEXT_LIMITS[field]);
    if (value) {
      this.reading[field] = value;
      this.reading.evidence[field] = evidence;
      return true;
    }
    if (text && isMasked(text)) this.why.set(field, 'masked');
    return false;
  }

  missing(field: ReadingField, why: MissingWhy): void {
    this.why.set(field, why);
  }

  address(
    url: string | null,
    handle: string | null,
    evidence: string,
    aliases: readonly string[] = [],
  ): void {
    this.reading.url = cleanLine(url, TEXT_LIMITS.url);
    this.reading.handle = cleanLine(handle)?.toLowerCase() ?? null;
    this.reading.aliases = [...new Set(aliases.flatMap((alias) => cleanLine(alias) ?? []))]
      .filter((alias) => alias !== this.reading.handle)
      .slice(0, 10);
    if (this.reading.url) this.reading.evidence.url = evidence;
    if (this.reading.handle) this.reading.evidence.handle = evidence;
  }

  positions(found: readonly Position[]): void {
    this.reading.positions = found.slice(0, MAX_POSITIONS);
  }

  /** What only an opened dialog says: e-mail addresses as written, and a day. */
  contactInfo(emails: readonly string[], connectedOn: Day | null): void {
    const found = [...new Set(emails.flatMap((email) => emailIn(email) ?? []))];
    if (found.length > 0) this.reading.emails = found;
    if (connectedOn) this.reading.connectedOn = connectedOn;
  }

  problem(problem: Problem): void {
    this.reading.problems.push(problem);
  }

  /** The reading, with a problem for every field that has no value. */
  finish(): Reading {
    for (const field of READING_FIELDS) {
      if (this.reading[field] !== null) continue;
      const why = this.why.get(field) ?? (this.site.fields.includes(field) ? 'notFound' : 'notShown');
      this.reading.problems.push(
        why === 'masked' ? { code: 'fieldMasked', field } : { code: 'fieldMissing', field, params: [why] },
      );
    }
    return this.reading;
  }
}
