import { useCallback, useMemo } from 'react';
import { firstToSort, tagsOf, wishOf } from '../../lib/ranking/index.ts';
import type { Goal } from '../../lib/records/index.ts';
import type { Card } from '../../lib/store/tables.ts';
import type { Id } from '../../lib/words/index.ts';

/** How many people there are of whom nothing tells whether the user knows them, and whom to ask about first. */
export function useToSort(
  cards: readonly Card[],
  goals: readonly Goal[],
): { left: number; first: (count: number) => Id[] } {
  const unsorted = useMemo(() => cards.filter((card) => card.unsorted), [cards]);
  const first = useCallback(
    (count: number) => firstToSort(unsorted.map(asToSort), goals.map(wishOf), count),
    [unsorted, goals],
  );
  return { left: unsorted.length, first };
}

const asToSort = ({ id, connectedOn, industry, function: duty, seniority, country, area, labels }: Card) => ({
  id,
  connectedOn,
  tags: tagsOf({
    industries: [industry],
    functions: [duty],
    seniorities: [seniority],
    regions: [country, area],
    labels,
  }).flat(),
});
