import type { Day } from '../days/day.ts';
import type { Id } from '../words/ids.ts';
import type { Meeting } from './meeting.ts';

/** How the members stand with a meeting to come; everybody is in one of the first four. */
export interface Invitations {
  coming: Id[];
  declined: Id[];
  /** Asked, and not heard of. */
  silent: Id[];
  notAsked: Id[];
  /**
   * Whom to ask once more: whoever was asked only once and is silent, and whoever was not asked at all and did not come
   * last time either. One invitation is not enough, but a third is too many.
   */
  again: Id[];
}

/** How the members of a group stand with a meeting, after what was noted of it and of the last one before it. */
export function invitationsOf(
  meeting: Meeting,
  memberIds: readonly Id[],
  meetings: readonly Meeting[],
): Invitations {
  const { askedIds = [], againIds = [], comingIds = [], declinedIds = [] } = meeting;
  const last = lastHeld(meetings, meeting.on);
  const all: Invitations = { coming: [], declined: [], silent: [], notAsked: [], again: [] };
  for (const id of memberIds) {
    if (comingIds.includes(id)) all.coming.push(id);
    else if (declinedIds.includes(id)) all.declined.push(id);
    else if (askedIds.includes(id) || againIds.includes(id)) {
      all.silent.push(id);
      if (!againIds.includes(id)) all.again.push(id);
    } else {
      all.notAsked.push(id);
      if (last && !last.cameIds?.includes(id)) all.again.push(id);
    }
  }
  return all;
}

/** The last meeting before a day of which it is known who came. */
function lastHeld(meetings: readonly Meeting[], before: Day): Meeting | null {
  let last: Meeting | null = null;
  for (const one of meetings) {
    if (one.cancelled || one.on >= before || (one.cameIds?.length ?? 0) === 0) continue;
    if (last === null || one.on > last.on) last = one;
  }
  return last;
}
