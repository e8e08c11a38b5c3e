import { useDeferredValue, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Day } from '../../lib/days/index.ts';
import { searchWords } from '../../lib/search/query.ts';
import { type ContactRow, FACETS } from '../base/facets.ts';
import { textLanguage } from '../base/names.ts';
import type { ContactsRoute } from '../base/route.ts';
import { everybody, type Found, findRows } from './find-rows.ts';
import type { ListIndex } from './list-index.ts';

/** What is looked for, in the list as in the graph. */
export type Looked = Pick<ContactsRoute, 'query' | 'filters' | 'archived' | 'asking'>;

/** One rule for all views that search and filter: whom they show for the same words and filters. */
export function useFound<Route extends Looked>(
  rows: readonly ContactRow[],
  index: ListIndex,
  route: Route,
  today: Day,
): {
  /** What `found` answers: the text field answers at once, the rest follows when there is time. */
  looked: Route;
  /** The folded words of it. */
  words: string[];
  found: Found;
  /** How many there are without search and filters. */
  all: number;
} {
  const looked = useDeferredValue(route);
  const { query, filters, archived, asking = false } = looked;
  const words = useMemo(() => searchWords(query), [query]);
  const ordered = useMemo(() => index.ordered(rows, textLanguage()), [index, rows]);
  // The list is there before its numbers are, and once more when they are.
  const counted = useSyncExternalStore(index.onPrepared, () => index.isPrepared(ordered, today));
  const whole = !counted && !isNarrowing(looked, words);
  const counts = useRef<Found['counts'] | null>(null);
  const found = useMemo(
    () =>
      whole
        ? withCounts(everybody(ordered, archived), counts.current)
        : findRows(ordered, { words, filters, archived, today, asking }, index),
    [whole, ordered, index, words, filters, archived, asking, today],
  );
  // Another day is counted anew in the pauses: until then the numbers of before stand, not none.
  useEffect(() => {
    if (!whole) counts.current = found.counts;
  }, [whole, found]);
  const all = useMemo(
    () => (archived ? rows.length : rows.filter((row) => !row.archived).length),
    [rows, archived],
  );
  return { looked, words, found, all };
}

const withCounts = (found: Found, counts: Found['counts'] | null): Found =>
  counts ? { ...found, counts } : found;

/** Whether anything is searched or filtered. */
export const isNarrowing = ({ filters }: Looked, words: readonly string[]): boolean =>
  words.length > 0 || FACETS.some((facet) => (filters[facet]?.length ?? 0) > 0);
