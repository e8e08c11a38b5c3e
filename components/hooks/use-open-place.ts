import { type Day, daysBetween, mondayOf } from '../../lib/days/index.ts';
import type { Goal } from '../../lib/records/index.ts';
import type { Card } from '../../lib/store/tables.ts';
import type { FunctionId, Id, IndustryId } from '../../lib/words/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';
import { findSpringboards } from './use-network-shape.ts';

/** A place on the map that a goal wants and in which the user is in touch with nobody. */
export interface OpenPlace {
  industry: IndustryId;
  function: FunctionId;
  /** Who could introduce, the nearest first. */
  helpers: { id: Id; name: string }[];
}

/** People looked at on each side of a place; more would be a search of the whole book. */
const AROUND = 300;
/** Places looked at: a goal of a hundred is a map to look at, not a question for the week. */
const LOOKED_AT = 24;
/** Those who could introduce that are named. */
const HELPERS = 2;

/**
 * The open place of this week, another every week; null where no goal names one or all are met. `skipped` are those the
 * user has put aside.
 */
export function useOpenPlace(
  goals: readonly Goal[],
  today: Day,
  skipped: readonly string[],
): Loaded<OpenPlace | null> {
  const wanted = wantedPlaces(goals).filter((place) => !skipped.includes(placeKey(place)));
  const week = Math.floor(daysBetween('2024-01-01', mondayOf(today)) / 7);
  return useLive<OpenPlace | null>(
    `open-place/${week}/${wanted.map(placeKey).join()}`,
    () =>
      fromStore(async ({ store, db }) => {
        // Begins at another one every week, so that all have their turn.
        const turn = wanted.length === 0 ? 0 : ((week % wanted.length) + wanted.length) % wanted.length;
        for (const place of [...wanted.slice(turn), ...wanted.slice(0, turn)].slice(0, LOOKED_AT)) {
          if (await store.isAnybodyWarm(db, place.industry, place.function)) continue;
          const cards = await store.cardsAround(db, place.industry, place.function, AROUND);
          return { ...place, helpers: await helpersFor(place, cards) };
        }
        return null;
      }),
    ({ tables }) => tables.includes('standings') || tables.includes('contacts'),
  );
}

export const placeKey = (place: Pick<OpenPlace, 'industry' | 'function'>): string =>
  `${place.industry}/${place.function}`;

/** Every place of industry and function that the goals name, each once, in their order. */
function wantedPlaces(
  goals: readonly Pick<Goal, 'industries' | 'functions'>[],
): Pick<OpenPlace, 'industry' | 'function'>[] {
  const places = goals.flatMap(({ industries, functions }) =>
    industries.flatMap((industry) => functions.map((duty) => ({ industry, function: duty }))),
  );
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}

async function helpersFor(
  place: Pick<OpenPlace, 'industry' | 'function'>,
  cards: Card[],
): Promise<OpenPlace['helpers']> {
  const cell = {
    rows: { axis: 'industry', tag: place.industry },
    columns: { axis: 'function', tag: place.function },
  } as const;
  const warmths = new Map(cards.map((card) => [card.id, card.warmth]));
  const found = await findSpringboards(cards, cell, (id) => warmths.get(id) ?? 'cold', []);
  const names = new Map(cards.map((card) => [card.id, card.name]));
  return found.slice(0, HELPERS).flatMap(({ contactId }) => {
    const name = names.get(contactId);
    return name === undefined ? [] : [{ id: contactId, name }];
  });
}
