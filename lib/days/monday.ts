import { addDays, type Day, dayNumber } from './day.ts';

/** The day of the week of a valid `Day`, 0 = Monday. */
export function weekdayOf(day: Day): number {
  // Day 0, 1 January 1970, was a Thursday.
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** The Monday on or before a valid `Day`: the first day of the user's week, from which the budget is counted. */
export function mondayOf(day: Day): Day {
  return addDays(day, -weekdayOf(day));
}
