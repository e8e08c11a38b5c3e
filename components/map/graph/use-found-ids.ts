import { useMemo } from 'react';
import type { Day } from '../../../lib/days/index.ts';
import type { Id } from '../../../lib/words/index.ts';
import type { ContactRow } from '../../base/facets.ts';
import type { GraphRoute } from '../../base/route.ts';
import type { Found } from '../../finding/find-rows.ts';
import type { ListIndex } from '../../finding/list-index.ts';
import { isNarrowing, useFound } from '../../finding/use-found.ts';

export interface FoundIds {
  found: Found;
  /** The ids of those found; null while nothing is searched or filtered. */
  ids: ReadonlySet<Id> | null;
  /** How many there are without search and filters. */
  all: number;
}

/** Whom the list would show for the same search and filters. */
export function useFoundIds(
  rows: readonly ContactRow[],
  index: ListIndex,
  route: GraphRoute,
  today: Day,
): FoundIds {
  const { looked, words, found, all } = useFound(rows, index, route, today);
  const narrowed = isNarrowing(looked, words);
  const ids = useMemo(() => (narrowed ? new Set(found.rows.map(({ id }) => id)) : null), [found, narrowed]);
  return { found, ids, all };
}
