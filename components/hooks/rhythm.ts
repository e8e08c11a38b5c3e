import { type Day, dayNumber } from '../../lib/days/index.ts';
import { standingToday } from '../../lib/ranking/index.ts';
import type { ContactView } from '../../lib/store/index.ts';
import { isStanding } from './is-standing.ts';

/** How often we are usually in touch, in days, as it was; null while too little is logged to tell. */
export function rhythmOf(view: ContactView, today: Day): number | null {
  const stored = view.standing?.standing;
  return isStanding(stored) ? standingToday(stored, dayNumber(today), view.contact.cadenceDays).usual : null;
}
