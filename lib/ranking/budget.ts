import { dayNumberOf } from '../days/day-number.ts';
import type { Day } from '../days/index.ts';
import type { Id } from '../words/index.ts';

/** A suggestion that has been shown, and when. */
export interface Shown {
  id: Id;
  on: Day;
}

/**
 * As many of `list` as the week still has room for, in its order. Those already shown this week stay and cost nothing
 * more; new ones come in only while fewer than `perWeek` people have been shown since `weekStart`. What does not fit is
 * not kept for later: next week is ranked anew, so that an import, a holiday or a month asleep never piles up.
 * Showings dated after tomorrow are left out of the count: the clock has been set back since.
 */
export function withinBudget<S extends { id: Id }>(
  list: readonly S[],
  shown: readonly Shown[],
  perWeek: number,
  { now, weekStart }: { now: Day; weekStart: Day },
): S[] {
  const today = dayNumberOf(now);
  const from = dayNumberOf(weekStart);
  if (today === null || from === null) throw new RangeError(`Not a day: ${now} or ${weekStart}`);
  const seen = new Set<Id>();
  for (const { id, on } of shown) {
    const day = dayNumberOf(on);
    if (day !== null && day >= from && day <= today + 1) seen.add(id);
  }
  let room = Math.max(0, Math.floor(perWeek) - seen.size);
  return list.filter(({ id }) => seen.has(id) || room-- > 0);
}
