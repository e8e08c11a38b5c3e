import { addDays, type Day, mondayOf } from '../../lib/days/index.ts';
import type { Review } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

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
