import { useEffect, useMemo, useState } from 'react';
import type { Id } from '../../lib/words/index.ts';
import type { ContactRow } from '../base/facets.ts';

/**
 * Who is selected of the people in sight, in their order. Only they can be acted on: another search or filter (`narrowed`
 * tells one from the other) takes those it hides out of the selection.
 */
export function useSelected(
  shown: readonly ContactRow[],
  narrowed: string,
): { selected: ReadonlySet<Id>; chosen: ContactRow[]; onSelect: (ids: ReadonlySet<Id>) => void } {
  const [selected, setSelected] = useState<ReadonlySet<Id>>(new Set());
  const chosen = useMemo(
    () => (selected.size === 0 ? [] : shown.filter((row) => selected.has(row.id))),
    [shown, selected],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another search prunes; whom an act took away may come back by Undo
  useEffect(() => {
    if (chosen.length < selected.size) setSelected(new Set(chosen.map(({ id }) => id)));
  }, [narrowed]);
  return { selected, chosen, onSelect: setSelected };
}
