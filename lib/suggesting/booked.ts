import type { Day } from '../days/index.ts';
import type { Group, Meeting } from '../records/index.ts';
import type { Id } from '../words/index.ts';

/**
 * The first meeting to come of every member of a group, that day included: whoever the user sees there needs no
 * suggestion. Not where the meeting is called off, the user will not be there, or the member has cancelled.
 */
export function meetingsToCome(
  groups: readonly Pick<Group, 'id' | 'memberIds'>[],
  meetings: readonly Pick<Meeting, 'groupId' | 'on' | 'cancelled' | 'absent' | 'declinedIds'>[],
  today: Day,
): Map<Id, Day> {
  const members = new Map(groups.map(({ id, memberIds }) => [id, memberIds]));
  const first = new Map<Id, Day>();
  for (const { groupId, on, cancelled, absent, declinedIds = [] } of meetings) {
    if (on < today || cancelled || absent) continue;
    for (const id of members.get(groupId) ?? []) {
      const before = first.get(id);
      if (!declinedIds.includes(id) && (before === undefined || on < before)) first.set(id, on);
    }
  }
  return first;
}

/** The earlier of the meeting noted with a contact, where it lies ahead, and the one of a group. */
export function nextOf(noted: Day | null | undefined, ofGroup: Day, today: Day): Day {
  return noted && noted >= today && noted < ofGroup ? noted : ofGroup;
}
