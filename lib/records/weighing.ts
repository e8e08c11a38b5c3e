import { addDays, type Day } from '../days/day.ts';
import type { Group, Weighed } from './group.ts';
import type { Meeting } from './meeting.ts';

/** A group is weighed again after so many meetings, or so many days, whichever comes first. */
const WEIGHED_AFTER = { meetings: 4, days: 365 } as const;

/** When a group was weighed last, and when it is to be weighed again. */
export interface Weighing {
  /** The last dated note; null where it was weighed without one, or never. */
  last: Weighed | null;
  /** The day of the fourth meeting since, as far as they are planned, or a year later; null where nothing was decided. */
  again: Day | null;
  due: boolean;
}

/**
 * When a group is weighed again. One that has a verdict without a day was weighed on the day of its last change, at the
 * latest; one that was left is not weighed any more.
 */
export function weighingOf(group: Group, meetings: readonly Meeting[], today: Day): Weighing {
  const last = [...(group.weighed ?? [])].sort((a, b) => (a.on < b.on ? -1 : 1)).at(-1) ?? null;
  if (!group.verdict || group.verdict === 'leave') return { last, again: null, due: false };
  const since = last?.on ?? group.updatedAt.slice(0, 10);
  const fourth = meetings
    .filter(({ on, cancelled }) => !cancelled && on > since)
    .map(({ on }) => on)
    .sort()
    .at(WEIGHED_AFTER.meetings - 1);
  const year = addDays(since, WEIGHED_AFTER.days);
  const again = fourth !== undefined && fourth < year ? fourth : year;
  return { last, again, due: again <= today };
}
