import { dayOf, mondayOf } from '../days/index.ts';
import {
  type BookDb,
  countStale,
  countSuggestions,
  lastRun,
  listedOn,
  noteShown,
  purgeJournal,
  type Question,
  questionOf,
  settingsOf,
} from '../store/index.ts';
import type { Id } from '../words/index.ts';
import { type Ranked, rankAll, rankChanged } from './rank-book.ts';
import { isReviewDue, nextReview } from './review-time.ts';

/** What the toolbar and the alarm need after a run. */
export interface KeptUp {
  suggestions: number;
  computed: number;
  /** When the next daily run is to be. */
  next: Date;
}

let running: Promise<unknown> = Promise.resolve();

/** Ranks what has changed. Runs come one after the other: two at once would do the same work twice. */
export function rankNow(db: BookDb, now: Date, random: (() => number) | null = null): Promise<KeptUp> {
  return inTurn(async () => keptUp(await rankChanged(db, now, random), now));
}

/**
 * Makes up for whatever was missed: the daily run if its hour has passed since the last one; else whatever a stopped
 * worker left undone or midnight has made another day; else nothing.
 */
export function catchUp(db: BookDb, now: Date, random: (() => number) | null = null): Promise<KeptUp> {
  return inTurn(async () => {
    const [run, settings, listed, stale] = await Promise.all([
      lastRun(db),
      settingsOf(db),
      listedOn(db),
      countStale(db),
    ]);
    if (isReviewDue(run?.at ?? null, now, settings.reviewHour)) {
      // First: what was erased goes also where there is no room to rank.
      await purgeJournal(db, now);
      return keptUp(await rankAll(db, now, random), now);
    }
    if (stale > 0 || listed !== dayOf(now)) return keptUp(await rankChanged(db, now, random), now);
    return keptUp({ computed: 0, suggestions: await countSuggestions(db), settings }, now);
  });
}

function keptUp({ computed, suggestions, settings }: Ranked, now: Date): KeptUp {
  return { computed, suggestions, next: nextReview(now, settings.reviewHour) };
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = running.then(work, work);
  running = result.catch(() => undefined);
  return result;
}

/** What is known of a view of the suggestions: noted if the user wants a record, and the question of the week. */
export async function noteView(db: BookDb, contactIds: Id[], now: Date): Promise<Question | null> {
  const { ownRecord = true } = await settingsOf(db);
  const today = dayOf(now);
  // Noted even without a record: the week's budget counts whom the user has been shown.
  await noteShown(db, contactIds, mondayOf(today), today);
  return ownRecord ? questionOf(db, today) : null;
}
