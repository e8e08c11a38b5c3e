import { type Day, dayNumber } from '../../lib/contact/index.ts';
import { type StoredStanding, standingToday } from '../../lib/ranking/index.ts';
import type { ContactView } from '../../lib/store/index.ts';

/** Fewer days of contact than this say nothing of a rhythm. */
const RHYTHM_FROM = 3;

/** How often we are usually in touch, in days; null while too little is logged to tell. */
export function rhythmOf(view: ContactView, today: Day): number | null {
  const stored = view.standing?.standing;
  if (!isStanding(stored) || stored.days < RHYTHM_FROM) return null;
  return standingToday(stored, dayNumber(today), view.contact.cadenceDays).rhythm;
}

/** The store keeps the standing as the ranking made it; one from before the first ranking is not there. */
function isStanding(stored: unknown): stored is StoredStanding {
  return typeof stored === 'object' && stored !== null && 'days' in stored && 'logGaps' in stored;
}
