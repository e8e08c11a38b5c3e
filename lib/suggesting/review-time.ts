import type { Instant } from '../days/index.ts';

/** The next moment at which it is `hour` o'clock for the user, after `now`. Right over daylight saving. */
export function nextReview(now: Date, hour: number): Date {
  const next = new Date(now);
  next.setHours(hour, 0, 0, 0);
  if (next <= now) next.setDate(next.getDate() + 1);
  // A changed day may have moved the hour (the clock jumps over 2 o'clock in spring).
  next.setHours(hour, 0, 0, 0);
  return next;
}

/** The last moment at which it was `hour` o'clock, at or before `now`. */
export function lastReview(now: Date, hour: number): Date {
  const last = new Date(now);
  last.setHours(hour, 0, 0, 0);
  if (last > now) {
    last.setDate(last.getDate() - 1);
    last.setHours(hour, 0, 0, 0);
  }
  return last;
}

/**
 * Whether a daily run is due: none was made since the last review hour, however long the machine slept. A run that lies
 * ahead was made before the clock was set back and counts for nothing.
 */
export function isReviewDue(ranAt: Instant | null, now: Date, hour: number): boolean {
  if (ranAt === null) return true;
  const ran = Date.parse(ranAt);
  return !Number.isFinite(ran) || ran > now.getTime() || ran < lastReview(now, hour).getTime();
}
