import type { Day } from '../days/index.ts';
import { type RankedContact, rankStandings } from '../ranking/index.ts';
import { isStanding } from '../ranking/is-standing.ts';
import type { ContactView } from '../store/index.ts';
import type { Shelf } from '../words/index.ts';

/** Why one would write to this person today: the shelf they would stand on, whether or not it is time for them. */
export function shelfOf({ contact, standing }: ContactView, today: Day): Shelf {
  const stored = standing?.standing;
  if (!isStanding(stored)) return 'get-to-know';
  // Written by the background as the ranking takes it. What keeps a person off the list keeps nobody from writing.
  const input = standing?.input as RankedContact;
  const free = { snoozedUntil: null, resting: false, archived: false, nextMeeting: null };
  const asked = { ...input, ...free, id: contact.id, standing: { ...stored, nextDay: null } };
  const [one] = rankStandings({ now: today, limit: 0, contacts: [asked] }).list;
  return one?.shelf ?? 'keep-in-touch';
}
