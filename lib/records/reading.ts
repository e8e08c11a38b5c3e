import type { Day } from '../days/day.ts';
import type { Problem } from '../words/result.ts';

/** The fields a page may say of a person, in the order they are shown. */
export const READING_FIELDS = ['name', 'headline', 'company', 'role', 'location', 'industry'] as const;
export type ReadingField = (typeof READING_FIELDS)[number];

/** One job as a page states it. `from` and `to` are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `to: null` means it goes on. */
export interface Position {
  title: string | null;
  company: string | null;
  from: string | null;
  to: string | null;
}

/**
 * What one page says of one person. Never stored by itself. All texts are clean lines within `TEXT_LIMITS`; a field the
 * page does not say is `null` and stands in `problems` with why: `fieldMasked`, or `fieldMissing` with the reason as its
 * first parameter: `notShown` (this layout never shows it), `notFound`, `ended` (only jobs that have ended), `notLoaded`
 * (the part of the page that says it has not loaded yet: read again later). A company may stand beside `jobEnded`: the
 * page shows it, but by its own list the last job there ended in the month or year given. `evidence` says where each value was found.
 */
export interface Reading {
  kind: 'person';
  site: string;
  name: string | null;
  headline: string | null;
  company: string | null;
  role: string | null;
  location: string | null;
  industry: string | null;
  /** The canonical address of the profile, without tracking parameters. */
  url: string | null;
  /** The stable handle on the site, lower-cased and decoded; null where the site has none. */
  handle: string | null;
  /** Other handles of the same page: member id, percent-encoded form, former slug. Without the site prefix. */
  aliases: string[];
  /** Degree of connection where the page shows it: 1, 2 or 3. */
  degree: number | null;
  /** Whether this is the signed-in user's own page; null where it cannot be told. */
  own: boolean | null;
  positions: Position[];
  /** E-mail addresses, where the page shows them; missing where it does not. */
  emails?: string[];
  /** The day on which the two became connected on the site, where the page says so. */
  connectedOn?: Day;
  evidence: Partial<Record<ReadingField | 'url' | 'handle', string>>;
  problems: Problem[];
}

/** A reading that says nothing yet. `site` is where it comes from: a site, or the format of a file. */
export const blankReading = (site: string): Reading => ({
  kind: 'person',
  site,
  name: null,
  headline: null,
  company: null,
  role: null,
  location: null,
  industry: null,
  url: null,
  handle: null,
  aliases: [],
  degree: null,
  own: null,
  positions: [],
  evidence: {},
  problems: [],
});

/** The answer for a page that shows no person, or that could not be read. `problems` says why, at least once. */
export interface NoReading {
  kind: 'none';
  site: string | null;
  problems: Problem[];
}

export type PageReading = Reading | NoReading;

/** Of which page of which person a reading is, as far as the page says: the same for all readings of it. */
export const pageOfReading = ({ site, handle, url, name }: Reading): string =>
  JSON.stringify([site, handle ?? [url, name]]);
