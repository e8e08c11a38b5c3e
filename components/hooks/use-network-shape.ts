import { useMemo } from 'react';
import {
  COVERAGE_AXES,
  type CoverageAxis,
  type CoverageMap,
  type Goal,
  type Id,
  type Settings,
  type Warmth,
} from '../../lib/contact/index.ts';
import {
  buildCoverage,
  diversityOf,
  goalProgress,
  likenessTo,
  type Springboard,
  springboardsFor,
  type WantedCell,
} from '../../lib/coverage/index.ts';
import type { Card } from '../../lib/store/tables.ts';
import { fromStore } from './use-live.ts';

/** Somebody as the coverage sees them. */
function placedOf(card: Card) {
  const { id, industry, function: duty, seniority, country, area, labels, archived } = card;
  return {
    id,
    industry,
    function: duty,
    seniority,
    region: country || area ? { country, area } : null,
    labels,
    archived,
  };
}

const warmthIn = (cards: Card[]) => {
  const warmths = new Map<Id, Warmth | null>(cards.map((card) => [card.id, card.warmth]));
  return (id: Id) => warmths.get(id) ?? 'cold';
};

/** The map of some people only. */
export const mapOf = (
  cards: Card[],
  goals: Goal[],
  axes: { rows: CoverageAxis; columns: CoverageAxis },
): CoverageMap => buildCoverage(cards.map(placedOf), warmthIn(cards), goals, axes);

/** What the cards of the book say as a whole: the map, the mix, the goals. Computed when asked for, not before. */
export function useNetworkShape(cards: Card[]) {
  return useMemo(() => {
    const contacts = once(() => cards.map(placedOf));
    const living = once(() => contacts().filter((contact) => !contact.archived));
    const warmths = once(() => warmthIn(cards));
    const warmthOf = (id: Id) => warmths()(id);
    return {
      warmthOf,
      map: (goals: Goal[], axes: { rows: CoverageAxis; columns: CoverageAxis }) =>
        buildCoverage(contacts(), warmthOf, goals, axes),
      diversity: () => COVERAGE_AXES.map((axis) => diversityOf(living(), axis)),
      likeness: (me: Settings['me']) => likenessTo(me, living()),
      progressOf: (goal: Goal) => goalProgress(goal, contacts(), warmthOf),
    };
  }, [cards]);
}

/** What `make` gives, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** People looked at closely for having introduced before; the exchanges of so many are read. */
const CLOSELY = 40;

/** Who in the book is nearest to a wanted cell and could introduce. Empty when the book cannot be read. */
export async function findSpringboards(
  cell: WantedCell,
  warmthOf: (id: Id) => Warmth,
  regions: string[],
): Promise<Springboard[]> {
  const found = await fromStore(async ({ store, db }) => {
    const contacts = await store.listContacts(db, { limit: Number.MAX_SAFE_INTEGER });
    const introductions = await store.allIntroductions(db);
    const known = { warmthOf, introductions, exchanges: [], regions };
    const near = springboardsFor(cell, contacts, known, CLOSELY);
    const logs = await Promise.all(near.map(({ contactId }) => store.exchangesOf(db, contactId)));
    const ids = new Set(near.map(({ contactId }) => contactId));
    // The others of the cell and its line stay in: they say which companies belong to the industry.
    return springboardsFor(cell, contacts, { ...known, exchanges: logs.flat() }).filter(({ contactId }) =>
      ids.has(contactId),
    );
  });
  return found.ok ? found.value : [];
}
