import { useDeferredValue, useMemo } from 'react';
import type { Day, Id } from '../../../lib/contact/index.ts';
import { searchWords } from '../../../lib/contact/search.ts';
import { textLanguage } from '../../base/names.ts';
import { type ContactRow, FACETS } from '../contacts/facets.ts';
import { type Found, findRows } from '../contacts/find-rows.ts';
import type { ListIndex } from '../contacts/list-index.ts';
import type { GraphRoute } from '../route.ts';

/** Whom the list would show for the same search and filters: one rule for both views. */
export function useFound(
  rows: readonly ContactRow[],
  index: ListIndex,
  route: GraphRoute,
  today: Day,
): {
  found: Found;
  /** The ids of those found; null while nothing is searched or filtered. */
  ids: ReadonlySet<Id> | null;
  /** How many there are without search and filters. */
  all: number;
} {
  const looked = useDeferredValue(route);
  const ordered = useMemo(() => index.ordered(rows, textLanguage()), [index, rows]);
  const words = useMemo(() => searchWords(looked.query), [looked.query]);
  const found = useMemo(
    () =>
      findRows(
        ordered,
        {
          words,
          filters: looked.filters,
          archived: looked.archived,
          today,
          asking: looked.asking ?? false,
        },
        index,
      ),
    [ordered, index, words, looked.filters, looked.archived, looked.asking, today],
  );
  const narrowed = words.length > 0 || FACETS.some((facet) => (looked.filters[facet]?.length ?? 0) > 0);
  const ids = useMemo(() => (narrowed ? new Set(found.rows.map(({ id }) => id)) : null), [found, narrowed]);
  const all = useMemo(
    () => (looked.archived ? rows.length : rows.filter(({ archived }) => !archived).length),
    [rows, looked.archived],
  );
  return { found, ids, all };
}
