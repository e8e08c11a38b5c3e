import { useMemo } from 'react';
import type { GroupView } from '../../lib/store/index.ts';
import type { Card } from '../../lib/store/tables.ts';
import type { Id } from '../../lib/words/index.ts';
import { useGroups } from '../hooks/use-groups.ts';

/** A contact in its small form with the names of its groups; those in none have no such field. */
export type CardInGroups = Card & { groups?: string[] };

const made = new WeakMap<Card, CardInGroups>();

/** The list of people with the groups each is in. Whoever is in none, or in the same as before, is the same row. */
export function useRowsWithGroups(cards: Card[]): CardInGroups[] {
  const groups = useGroups();
  const known = groups.state === 'ready' ? groups.value : null;
  return useMemo(() => withGroups(cards, known ?? []), [cards, known]);
}

export function withGroups(cards: Card[], groups: readonly GroupView[]): CardInGroups[] {
  const names = new Map<Id, string[]>();
  for (const { group } of groups)
    for (const id of group.memberIds) {
      const own = names.get(id) ?? [];
      // Two groups may have one name: the filter knows names, and nobody is found by one of them twice.
      if (!own.includes(group.name)) names.set(id, [...own, group.name]);
    }
  if (names.size === 0) return cards;
  return cards.map((card) => {
    const own = names.get(card.id);
    if (!own) return card;
    const before = made.get(card);
    if (before?.groups?.join('\n') === own.join('\n')) return before;
    const row = { ...card, groups: own };
    made.set(card, row);
    return row;
  });
}
