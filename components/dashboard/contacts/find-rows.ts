import type { Day } from '../../../lib/contact/index.ts';
import { helpScore, searchScore } from '../../../lib/contact/search.ts';
import { type ContactRow, FACETS, type FacetCounts, type Filters } from './facets.ts';
import { answerPercent } from './help-order.ts';
import { ListIndex } from './list-index.ts';

export interface Found {
  /** Rows that answer the search and every filter, in the order given. */
  rows: ContactRow[];
  /** How well each of them answers the search, a whole number; 0 without a search. */
  scores: number[];
  /** How many rows each value would give if it were chosen too; values of the same facet do not narrow each other. */
  counts: FacetCounts;
  /** Archived rows that would be found as well. */
  archived: number;
}

export interface Looking {
  words: readonly string[];
  filters: Filters;
  archived: boolean;
  today: Day;
  /** Asks who can help with the words, instead of whom they name. */
  asking?: boolean;
}

/**
 * Search, filters and counts in one pass over all rows. `index` keeps what was worked out of them; as long as it has no
 * index of texts, the texts themselves are looked through.
 */
export function findRows(
  rows: readonly ContactRow[],
  { words, filters, archived, today, asking = false }: Looking,
  index: ListIndex = new ListIndex(),
): Found {
  const prepared = index.prepare(rows, today);
  const scoreAt = words.length > 0 ? scorer(rows, words, asking, index, prepared.slots()) : null;
  const columns = FACETS.map((facet) => prepared.columns[facet]);
  const counts = columns.map(({ coding }) => new Uint32Array(coding.sets.length));
  /** The chosen facets: their place, and which sets of values are wanted. */
  const chosen = FACETS.flatMap((facet, place) => {
    const values = filters[facet] ?? [];
    const { sets, coding } = prepared.columns[facet];
    return values.length > 0 ? { place, sets, wanted: coding.setsWith(values) } : [];
  });
  const found: Found = { rows: [], scores: [], counts: Object.create(null) as FacetCounts, archived: 0 };
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (!row) continue;
    // A row counts for a facet when no *other* facet rules it out.
    let ruledOutBy = -1;
    let ruledOut = 0;
    for (const { place, sets, wanted } of chosen) {
      if (wanted[sets[at] ?? 0] === 1) continue;
      ruledOut++;
      ruledOutBy = place;
    }
    if (ruledOut > 1) continue;
    const score = scoreAt ? scoreAt(at) : 0;
    if (scoreAt && score === 0) continue;
    if (prepared.archived[at] === 1) {
      if (ruledOut === 0) found.archived++;
      if (!archived) continue;
    }
    if (ruledOut === 1) {
      count(counts[ruledOutBy], columns[ruledOutBy]?.sets[at]);
      continue;
    }
    for (let f = 0; f < columns.length; f++) count(counts[f], columns[f]?.sets[at]);
    found.rows.push(row);
    found.scores.push(score);
  }
  for (const [place, facet] of FACETS.entries())
    found.counts[facet] = columns[place]?.coding.countsOf(counts[place] ?? new Uint32Array()) ?? new Map();
  return found;
}

function count(counts: Uint32Array | undefined, set: number | undefined): void {
  if (counts && set !== undefined) counts[set] = (counts[set] ?? 0) + 1;
}

/** How well the row at a place answers the words; 0 for not at all. */
function scorer(
  rows: readonly ContactRow[],
  words: readonly string[],
  asking: boolean,
  { texts }: ListIndex,
  slots: Int32Array | null,
): (at: number) => number {
  const scores = texts?.scores(words, asking);
  const score = asking ? helpScore : searchScore;
  return (at) => {
    const row = rows[at];
    const slot = slots?.[at] ?? -1;
    if (!row) return 0;
    const fit = slot >= 0 && scores ? (scores[slot] ?? 0) : score(row.search, words);
    return asking ? fit * answerPercent(row) : fit;
  };
}
