import { addDays, type Day, daysBetween, mondayOf } from '../../lib/days/index.ts';
import type { Contact, Exchange, Goal, Introduction, Promised, Review } from '../../lib/records/index.ts';
import type { GroupView } from '../../lib/store/queries/groups.ts';
import type { Card } from '../../lib/store/tables.ts';
import type { FunctionId, Id, IndustryId } from '../../lib/words/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';
import { findSpringboards } from './use-network-shape.ts';

/** What was done since Monday: the log, the promises kept on either side, the introductions. */
export interface WeekLog {
  exchanges: Exchange[];
  kept: Promised[];
  introductions: Introduction[];
}

/** The log of this week alone. */
export function useWeekLog(today: Day): Loaded<WeekLog> {
  const monday = mondayOf(today);
  return useLive(
    `week-log/${monday}`,
    () =>
      fromStore(async ({ store, db }) => {
        const [exchanges, kept, introductions] = await Promise.all([
          store.exchangesSince(db, monday),
          store.promisesKeptSince(db, monday),
          store.latestIntroductions(db),
        ]);
        return { exchanges, kept, introductions: introductions.filter(({ on }) => on >= monday) };
      }),
    ({ tables }) => ['exchanges', 'promises', 'introductions'].some((table) => tables.includes(table)),
  );
}

/** What became of the suggestions of this week, the latest first, and when the next ones come. */
export interface WeekReviewed {
  done: { contactId: Id; name: string; act: Review['act'] }[];
  /** The next day on which somebody new may be suggested. */
  next: Day;
}

/** Whom the user has dealt with this week, by what was noted of the suggestions: a few rows, whatever the book holds. */
export function useWeekReviewed(today: Day): Loaded<WeekReviewed> {
  const monday = mondayOf(today);
  return useLive(
    `week-reviewed/${today}`,
    () =>
      fromStore(async ({ store, db }) => {
        const [reviews, showings, settings] = await Promise.all([
          store.reviewsSince(db, monday),
          store.showingsSince(db, monday),
          store.settingsOf(db),
        ]);
        const cards = await store.cardsOf(db, [...new Set(reviews.map(({ contactId }) => contactId))]);
        const names = new Map(cards.map(({ id, name }) => [id, name]));
        // Of one person the last word counts.
        const last = new Map(reviews.map((review) => [review.contactId, review]));
        const done = [...last.values()].toReversed().flatMap(({ contactId, act }) => {
          const name = names.get(contactId);
          return name === undefined ? [] : [{ contactId, name, act }];
        });
        const seen = new Set([...reviews, ...showings].map(({ contactId }) => contactId));
        const full = seen.size >= settings.weeklyBudget;
        return { done, next: addDays(full ? monday : today, full ? 7 : 1) };
      }),
    ({ tables }) => ['contacts', 'exchanges', 'suggestions'].some((table) => tables.includes(table)),
  );
}

/** The log since a day, and how many ties are alive and cooling now. */
export function usePulse(
  since: Day,
): Loaded<{ exchanges: Exchange[]; ties: { warm: number; cooling: number } }> {
  return useLive(
    `pulse/${since}`,
    () =>
      fromStore(async ({ store, db }) => {
        const [exchanges, ties] = await Promise.all([store.exchangesSince(db, since), store.countTies(db)]);
        return { exchanges, ties };
      }),
    ({ tables }) => ['exchanges', 'standings', 'contacts'].some((table) => tables.includes(table)),
  );
}

/** People with something ahead within so many days, and every group with its meetings. */
export function useComing(today: Day, days: number): Loaded<{ contacts: Contact[]; groups: GroupView[] }> {
  return useLive(
    `coming/${today}/${days}`,
    () =>
      fromStore(async ({ store, db }) => {
        const [contacts, groups] = await Promise.all([
          store.peopleComing(db, today, addDays(today, days)),
          store.allGroups(db),
        ]);
        return { contacts, groups };
      }),
    ({ tables }) => ['contacts', 'groups', 'meetings'].some((table) => tables.includes(table)),
  );
}

/** The open promises of people who are not archived, the earliest due first, each with whose it is. */
export function usePromisesOfPeople(): Loaded<{ promise: Promised; name: string }[]> {
  return useLive(
    'promises-of-people',
    () =>
      fromStore(async ({ store, db }) => {
        const promises = await store.openPromises(db);
        const cards = await store.cardsOf(db, [...new Set(promises.map(({ contactId }) => contactId))]);
        const names = new Map(cards.filter(({ archived }) => !archived).map((card) => [card.id, card.name]));
        return promises.flatMap((promise) => {
          const name = names.get(promise.contactId);
          return name === undefined ? [] : [{ promise, name }];
        });
      }),
    ({ tables }) => tables.includes('promises') || tables.includes('contacts'),
  );
}

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
export function wantedPlaces(
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
