import { type Day, dayNumber } from '../days/index.ts';
import { standingToday } from '../ranking/index.ts';
import { isStanding } from '../ranking/is-standing.ts';
import type { ContactView } from '../store/index.ts';

/** How often we are usually in touch, in days, as it was; null while too little is logged to tell. */
export function rhythmOf(view: ContactView, today: Day): number | null {
  const stored = view.standing?.standing;
  return isStanding(stored) ? standingToday(stored, dayNumber(today), view.contact.cadenceDays).usual : null;
}
