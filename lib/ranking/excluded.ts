import { dayNumberOf } from '../days/day-number.ts';
import type { RankedContact } from './network.ts';
import type { StoredStanding } from './sum-up.ts';
import { WEIGHTS } from './weights.ts';

/**
 * True when the user's own choice keeps a contact out: snoozed, archived, resting, or a meeting within 30 days (booked,
 * or put into the log ahead).
 */
export function isExcluded(contact: RankedContact, standing: StoredStanding, today: number): boolean {
  if (contact.archived || contact.resting) return true;
  const snoozed = contact.snoozedUntil ? dayNumberOf(contact.snoozedUntil) : null;
  if (snoozed !== null && snoozed > today) return true;
  return bookedDay(contact, standing, today) !== null;
}

/** The day number of the meeting that makes a suggestion needless; null when there is none. */
export function bookedDay(contact: RankedContact, standing: StoredStanding, today: number): number | null {
  const booked = contact.nextMeeting ? dayNumberOf(contact.nextMeeting) : null;
  const near = [booked, standing.nextDay].filter(
    (day) => day !== null && day >= today && day <= today + WEIGHTS.bookedWithin,
  );
  return near.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);
}
