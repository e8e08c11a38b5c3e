import { useMemo } from 'react';
import {
  buildCoverage,
  diversityOf,
  employersIn,
  goalProgress,
  likenessTo,
  type Springboard,
  type SpringboardContact,
  springboardsFor,
  type WantedCell,
} from '../../lib/coverage/index.ts';
import type { Goal, Settings } from '../../lib/records/index.ts';
import type { Card } from '../../lib/store/tables.ts';
import {
  COVERAGE_AXES,
  type CoverageAxis,
  type CoverageMap,
  type Id,
  type Warmth,
} from '../../lib/words/index.ts';
import { fromStore } from './use-live.ts';

/** Somebody as the coverage sees them. */
function placedOf(card: Card) {
  const { id, company, industry, function: duty, seniority, country, area, labels, archived } = card;
  return {
    id,
    company,
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

/** Null for those with whom nothing was logged, as everywhere else: of a tie that never was nobody can say that it is quiet. */
const tieIn = (cards: Card[]) => {
  const known = new Map(cards.map(({ id, lastOn, warmth }) => [id, { lastOn, warmth: warmth ?? 'cold' }]));
  return (id: Id): Warmth | null => {
    const one = known.get(id);
    return one && (one.lastOn !== null || one.warmth !== 'cold') ? one.warmth : null;
  };
};

/** The map of some people only. */
export const mapOf = (
  cards: Card[],
  goals: Goal[],
  axes: { rows: CoverageAxis; columns: CoverageAxis },
): CoverageMap => buildCoverage(cards.map(placedOf), tieIn(cards), goals, axes);

/** What the cards of the book say as a whole: the map, the mix, the goals. Computed when asked for, not before. */
export function useNetworkShape(cards: Card[]) {
  return useMemo(() => {
    const contacts = once(() => cards.map(placedOf));
    const living = once(() => contacts().filter((contact) => !contact.archived));
    const warmths = once(() => warmthIn(cards));
    const ties = once(() => tieIn(cards));
    const warmthOf = (id: Id) => warmths()(id);
    return {
      warmthOf,
      map: (goals: Goal[], axes: { rows: CoverageAxis; columns: CoverageAxis }) =>
        buildCoverage(contacts(), ties(), goals, axes),
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

/** Somebody as the search for springboards sees them; null where the card is of an older make. */
function springboardOf(card: Card): SpringboardContact | null {
  if (!card.employers) return null;
  const { company, resting, employers } = card;
  return {
    ...placedOf(card),
    company,
    resting: resting ?? false,
    positions: employers.map((each) => ({ company: each })),
  };
}

/**
 * Who in the book is nearest to a wanted cell and could introduce. The whole book is looked through by its cards; only the
 * logs of those nearest are read. Empty when the book cannot be read.
 */
export async function findSpringboards(
  cards: Card[],
  cell: WantedCell,
  warmthOf: (id: Id) => Warmth,
  regions: string[],
): Promise<Springboard[]> {
  const found = await fromStore(async ({ store, db }) => {
    const here = cards.filter(({ archived }) => !archived);
    const outdated = here.filter(({ employers }) => !employers).map(({ id }) => id);
    const read = outdated.length > 0 ? await store.contactsOf(db, outdated) : [];
    const contacts: SpringboardContact[] = [];
    for (const each of [...here.map(springboardOf), ...read]) if (each) contacts.push(each);
    const introductions = await store.allIntroductions(db);
    // The others of the cell and its line say which companies belong to the industry.
    const employers = employersIn(cell, contacts);
    const known = { warmthOf, introductions, exchanges: [], regions, employers };
    const near = new Set(springboardsFor(cell, contacts, known, CLOSELY).map(({ contactId }) => contactId));
    const helpers = cards.filter(({ id, helped }) => near.has(id) && helped !== 0);
    const logs = await Promise.all(helpers.map(({ id }) => store.exchangesOf(db, id)));
    const nearest = contacts.filter(({ id }) => near.has(id));
    return springboardsFor(cell, nearest, { ...known, exchanges: logs.flat() });
  });
  return found.ok ? found.value : [];
}
