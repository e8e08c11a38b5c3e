import { countDays, dayNumberOf, isLeapYear } from '../../days/day-number.ts';
import type { NetworkOccasion } from '../network.ts';
import { WEIGHTS } from '../weights.ts';

/**
 * Hook: news that give a natural reason to write.
 *
 * Meaning: 1.5, and nearly due, when an occasion lies at most a week ahead or two weeks back and we have not been in
 * touch for two weeks. A birthday comes back every year.
 * Range: 1 or 1.5.
 * Default: 1.
 * Source: choice; surprising contact is appreciated more than senders expect (Liu et al., JPSP 2022).
 */
export function hook(occasion: NetworkOccasion | null): number {
  return occasion ? WEIGHTS.hook : 1;
}

/** The occasion nearest to today that counts now, or null. `gap` null means nothing is logged. */
export function occasionNow(
  occasions: readonly NetworkOccasion[] | undefined,
  gap: number | null,
  today: number,
): NetworkOccasion | null {
  if (!occasions || occasions.length === 0 || (gap !== null && gap < WEIGHTS.hookGap)) return null;
  let nearest: NetworkOccasion | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const occasion of occasions) {
    const day = occasionDay(occasion, today);
    if (day === null) continue;
    const ahead = day - today;
    if (ahead > WEIGHTS.hookAhead || ahead < -WEIGHTS.hookBehind || Math.abs(ahead) >= distance) continue;
    nearest = occasion;
    distance = Math.abs(ahead);
  }
  return nearest;
}

/** The day number of an occasion; of a birthday the return nearest to today (29 February falls on 28 in other years). */
function occasionDay(occasion: NetworkOccasion, today: number): number | null {
  const day = dayNumberOf(occasion.on);
  if (day === null || occasion.kind !== 'birthday') return day;
  const month = Number(occasion.on.slice(5, 7));
  const dayOfMonth = Number(occasion.on.slice(8, 10));
  const year = new Date(today * 86_400_000).getUTCFullYear();
  let nearest = day;
  for (const candidate of [year - 1, year, year + 1]) {
    const held = month === 2 && dayOfMonth === 29 && !isLeapYear(candidate) ? 28 : dayOfMonth;
    const at = countDays(candidate, month, held);
    if (Math.abs(at - today) < Math.abs(nearest - today)) nearest = at;
  }
  return nearest;
}
