import {
  type BalanceWord,
  type Contact,
  type Day,
  daysBetween,
  type Warmth,
} from '../../../lib/contact/index.ts';
import { type NameWords, namesNear, nameWordsOf } from '../../../lib/contact/near-names.ts';
import { helpScore, type SearchText, searchScore } from '../../../lib/contact/search.ts';
import { columnsOf, type FacetColumn } from './facet-columns.ts';

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
  /** Null when nothing was logged; missing in cards of an older make. */
  balance?: BalanceWord | null;
  howMet?: string | null;
  search: SearchText;
}

export const FACETS = [
  'industry',
  'function',
  'seniority',
  'region',
  'label',
  'relation',
  'warmth',
  'silence',
  'balance',
  'howMet',
] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values by facet: any of the values of a facet, and all facets. */
export type Filters = Partial<Record<Facet, string[]>>;

/** The value of a facet for those who lack it ("no industry yet"). */
export const NONE = '-';

/** "Not in contact for" so many days. Whoever is silent for a year is so for a month, too. */
export const SILENCES = [30, 90, 180, 365] as const;
/** The value of `silence` for those with whom there was contact within the shortest of them. */
export const LATELY = '0';

/** The values one row has for a facet: labels, places and silences may be several, everything else is one. */
export function facetValues(row: ContactRow, facet: Facet, today: Day): string[] {
  switch (facet) {
    case 'label':
      return row.labels.length > 0 ? row.labels : [NONE];
    case 'region': {
      const places = [row.country, row.area].filter((place) => place !== null);
      return places.length > 0 ? places : [NONE];
    }
    case 'silence': {
      if (!row.lastOn) return [NONE];
      const days = daysBetween(row.lastOn, today);
      const silences = SILENCES.filter((silence) => days > silence).map(String);
      return silences.length > 0 ? silences : [LATELY];
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
  today: Day;
  /** Asks who can help with the words, instead of whom they name. */
  asking?: boolean;
}

/** What is worked out once of a list of rows, so that a key press costs one pass over numbers and texts. */
interface Prepared {
  today: Day;
  columns: Record<Facet, FacetColumn>;
  /** Worked out when a search first needs it. */
  names: () => NameWords;
}
const prepared = new WeakMap<readonly ContactRow[], Prepared>();

/** Works out what `findRows` needs of these rows. Called ahead of the first key press; again it costs nothing. */
export function prepareRows(rows: readonly ContactRow[], today: Day): Prepared {
  const known = prepared.get(rows);
  if (known?.today === today) return known;
  const columns = Object.fromEntries(
    FACETS.map((facet) => [facet, columnsOf(rows, (row) => facetValues(row, facet, today))]),
  ) as Record<Facet, FacetColumn>;
  let words: NameWords | null = null;
  const names =
    known?.names ??
    (() => {
      words ??= nameWordsOf(rows.map((row) => row.search.name));
      return words;
    });
  const fresh = { today, columns, names };
  prepared.set(rows, fresh);
  return fresh;
}

/** Who is likelier to answer comes first among those who could help as well. */
const ANSWERS: Record<Warmth, number> = { warm: 1.5, cooling: 1.2, cold: 1 };

/** Search, filters and counts in one pass over all rows. */
export function findRows(
  rows: ContactRow[],
  { words, filters, archived, today, asking = false }: Looking,
): Found {
  const { columns, names } = prepareRows(rows, today);
  const near = asking ? [] : words.map((word) => namesNear(names(), word));
  const facets = FACETS.map((facet) => {
    const column = columns[facet];
    const values = filters[facet];
    const wanted = values && values.length > 0 ? new Uint8Array(column.values.length) : null;
    if (wanted) for (const value of values ?? []) wanted[column.values.indexOf(value)] = 1;
    return { column, wanted, counts: new Uint32Array(column.values.length) };
  });
  const found: Found = { rows: [], counts: Object.create(null) as FacetCounts, archived: 0 };
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (!row) continue;
    // A row counts for a facet when no *other* facet rules it out.
    let ruledOutBy = -1;
    let ruledOut = 0;
    for (let f = 0; f < facets.length && ruledOut < 2; f++) {
      const facet = facets[f];
      if (!facet?.wanted) continue;
      const { starts, ids } = facet.column;
      let has = false;
      for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0) && !has; i++)
        has = facet.wanted[ids[i] ?? 0] === 1;
      if (!has) {
        ruledOut++;
        ruledOutBy = f;
      }
    }
    if (ruledOut > 1) continue;
    let score = 0;
    if (words.length > 0) {
      score = asking
        ? helpScore(row.search, words) * ANSWERS[row.warmth ?? 'cold']
        : searchScore(row.search, words, (word) => near[word]?.[at] === 1);
      if (score === 0) continue;
    }
    if (row.archived) {
      if (ruledOut === 0) found.archived++;
      if (!archived) continue;
    }
    for (let f = 0; f < facets.length; f++) {
      const facet = facets[f];
      if (!facet || (ruledOut === 1 && ruledOutBy !== f)) continue;
      const { starts, ids } = facet.column;
      for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i++) {
        const id = ids[i] ?? 0;
        facet.counts[id] = (facet.counts[id] ?? 0) + 1;
      }
    }
    if (ruledOut === 0) found.rows.push({ row, score });
  }
  for (const [f, { column, counts }] of facets.entries()) {
    const map = new Map<string, number>();
    for (const [id, value] of column.values.entries()) {
      const count = counts[id] ?? 0;
      if (count > 0) map.set(value, count);
    }
    const facet = FACETS[f];
    if (facet) found.counts[facet] = map;
  }
  return found;
}
