import type { Contact, Day, Warmth } from '../../../lib/contact/index.ts';
import { type SearchText, searchScore } from '../../../lib/contact/search.ts';

/** One line of the table: what it shows of a contact, and what is searched. */
export interface ContactRow
  extends Pick<
    Contact,
    | 'id'
    | 'name'
    | 'role'
    | 'company'
    | 'industry'
    | 'function'
    | 'seniority'
    | 'relation'
    | 'labels'
    | 'archived'
  > {
  country: string | null;
  area: string | null;
  /** The last exchange, or null when there has been none. */
  lastOn: Day | null;
  /** Null until it has been computed. */
  warmth: Warmth | null;
  search: SearchText;
}

export const FACETS = ['industry', 'function', 'seniority', 'region', 'label', 'relation', 'warmth'] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values by facet: any of the values of a facet, and all facets. */
export type Filters = Partial<Record<Facet, string[]>>;

/** The value of a facet for those who lack it ("no industry yet"). */
export const NONE = '-';

/** The values one row has for a facet; labels may be several, everything else is one. */
export function facetValues(row: ContactRow, facet: Facet): string[] {
  switch (facet) {
    case 'label':
      return row.labels.length > 0 ? row.labels : [NONE];
    case 'region': {
      const places = [row.country, row.area].filter((place) => place !== null);
      return places.length > 0 ? places : [NONE];
    }
    default:
      return [row[facet] ?? NONE];
  }
}

export type FacetCounts = Record<Facet, Map<string, number>>;

export interface Found {
  /** Rows that answer the search and every filter, in the order given, with how well they answer the search. */
  rows: { row: ContactRow; score: number }[];
  /** How many rows each value would give if it were chosen too; values of the same facet do not narrow each other. */
  counts: FacetCounts;
  /** Archived rows that would be found as well. */
  archived: number;
}

export interface Looking {
  words: string[];
  filters: Filters;
  archived: boolean;
}

/** Search, filters and counts in one pass over all rows. */
export function findRows(rows: ContactRow[], { words, filters, archived }: Looking): Found {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as FacetCounts;
  const wanted = FACETS.map((facet) => {
    const values = filters[facet];
    return values && values.length > 0 ? new Set(values) : null;
  });
  const found: Found = { rows: [], counts, archived: 0 };
  for (const row of rows) {
    let score = 0;
    if (words.length > 0) {
      score = searchScore(row.search, words);
      if (score === 0) continue;
    }
    // A row counts for a facet when no *other* facet rules it out.
    let ruledOutBy = -1;
    let ruledOut = 0;
    for (let f = 0; f < FACETS.length && ruledOut < 2; f++) {
      const values = wanted[f];
      const facet = FACETS[f];
      if (values && facet && !facetValues(row, facet).some((value) => values.has(value))) {
        ruledOut++;
        ruledOutBy = f;
      }
    }
    if (ruledOut > 1) continue;
    if (row.archived) {
      if (ruledOut === 0) found.archived++;
      if (!archived) continue;
    }
    for (let f = 0; f < FACETS.length; f++) {
      const facet = FACETS[f];
      if (!facet || (ruledOut === 1 && ruledOutBy !== f)) continue;
      const map = counts[facet];
      for (const value of facetValues(row, facet)) map.set(value, (map.get(value) ?? 0) + 1);
    }
    if (ruledOut === 0) found.rows.push({ row, score });
  }
  return found;
}
