import type { Day } from '../../lib/days/index.ts';
import { FILLING_WORDS } from '../../lib/locales/languages.ts';
import { askedWords, helpScores, helpWorth, searchScore } from '../../lib/search/query.ts';
import type { SearchIndex } from '../../lib/search/search-index.ts';
import { type ContactRow, FACETS, type FacetCounts, type Filters } from '../base/facets.ts';
import { answerPercent } from './help-order.ts';
import { ListIndex, type PreparedList } from './list-index.ts';

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
 * Search, filters and counts. `index` keeps what was worked out of the rows; as long as it has no index of texts, the
 * texts themselves are looked through. Each step goes once through numbers laid side by side.
 */
export function findRows(
  rows: readonly ContactRow[],
  { words, filters, archived, today, asking = false }: Looking,
  index: ListIndex = new ListIndex(),
): Found {
  const prepared = index.prepare(rows, today);
  const scores = words.length > 0 ? scoresOf(rows, words, asking, index, prepared.slots()) : null;
  const misses = missesOf(prepared, filters, rows.length);
  const found: Found = { rows: [], scores: [], counts: Object.create(null) as FacetCounts, archived: 0 };
  /** The places of the rows that answer everything, and for each chosen facet of those that it alone rules out. */
  const places = new Uint32Array(rows.length);
  let count = 0;
  const alone = new Map<number, number[]>();
  for (let at = 0; at < rows.length; at++) {
    const miss = misses ? (misses[at] ?? 0) : 0;
    if (miss === MANY || (scores && scores[at] === 0)) continue;
    if (prepared.archived[at] === 1) {
      if (miss === 0) found.archived++;
      if (!archived) continue;
    }
    if (miss === 0) places[count++] = at;
    else {
      const list = alone.get(miss - 1);
      if (list) list.push(at);
      else alone.set(miss - 1, [at]);
    }
  }
  for (let n = 0; n < count; n++) {
    const at = places[n] ?? 0;
    const row = rows[at];
    if (!row) continue;
    found.rows.push(row);
    found.scores.push(scores ? (scores[at] ?? 0) : 0);
  }
  const answers = places.subarray(0, count);
  for (const [facet, name] of FACETS.entries()) {
    const { sets, coding } = prepared.columns[name];
    const bySet = new Uint32Array(coding.sets.length);
    countSets(bySet, sets, answers);
    // Values of the same facet do not narrow each other.
    countSets(bySet, sets, Uint32Array.from(alone.get(facet) ?? []));
    found.counts[name] = coding.countsOf(bySet);
  }
  return found;
}

/** What nothing narrows, before anything has been counted: the list can be shown, its counts follow. */
export function everybody(all: readonly ContactRow[], archived: boolean): Found {
  const living = all.filter((row) => !row.archived);
  const rows = archived ? [...all] : living;
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as FacetCounts;
  return { rows, scores: rows.map(() => 0), counts, archived: all.length - living.length };
}

function countSets(bySet: Uint32Array, sets: Uint32Array, places: Uint32Array): void {
  for (let n = 0; n < places.length; n++) {
    const set = sets[places[n] ?? 0] ?? 0;
    bySet[set] = (bySet[set] ?? 0) + 1;
  }
}

/** Ruled out by more than one facet: counted for none. */
const MANY = 255;

/** For each row 0 when no chosen facet rules it out, the facet's number + 1 when one does; null when none is chosen. */
function missesOf({ columns }: PreparedList, filters: Filters, length: number): Uint8Array | null {
  let misses: Uint8Array | null = null;
  for (const [facet, name] of FACETS.entries()) {
    const values = filters[name] ?? [];
    if (values.length === 0) continue;
    misses ??= new Uint8Array(length);
    const { sets, coding } = columns[name];
    const wanted = coding.setsWith(values);
    for (let at = 0; at < length; at++)
      if (wanted[sets[at] ?? 0] !== 1) misses[at] = misses[at] === 0 ? facet + 1 : MANY;
  }
  return misses;
}

/** How well each row answers the words; 0 for not at all. */
function scoresOf(
  rows: readonly ContactRow[],
  words: readonly string[],
  asking: boolean,
  { texts }: ListIndex,
  slots: Int32Array | null,
): Uint32Array {
  if (asking) return scoresOfHelp(rows, words, texts, slots);
  const indexed = slots && texts ? texts.scores(words) : null;
  const scores = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const slot = slots ? (slots[at] ?? -1) : -1;
    const row = rows[at];
    if (slot >= 0 && indexed) scores[at] = indexed[slot] ?? 0;
    else if (row) scores[at] = searchScore(row.search, words);
  }
  return scores;
}

/** How well each row answers "who can help me with" the words, and how likely. */
function scoresOfHelp(
  rows: readonly ContactRow[],
  words: readonly string[],
  texts: SearchIndex | null,
  slots: Int32Array | null,
): Uint32Array {
  const worths = askedWords(words, FILLING_WORDS).map((asked) => {
    const indexed = slots && texts ? texts.helpWorths(asked) : null;
    return Uint8Array.from(rows, (row, at) => {
      const slot = slots ? (slots[at] ?? -1) : -1;
      return slot >= 0 && indexed ? (indexed[slot] ?? 0) : helpWorth(row.search, asked);
    });
  });
  const scores = helpScores(worths, rows.length);
  for (const [at, row] of rows.entries()) {
    const score = scores[at] ?? 0;
    if (score > 0) scores[at] = score * answerPercent(row);
  }
  return scores;
}
