import type { Day } from '../days/day.ts';
import type { Group } from './group.ts';
import type { Meeting } from './meeting.ts';
import { daysOf } from './rhythm.ts';

/** What a meeting to come has from its group. */
export type PlannedMeeting = Pick<Meeting, 'on' | 'at' | 'minutes' | 'place' | 'how' | 'hostId'>;

/**
 * The next meetings that the rhythm of a group makes, at most `count`, after today and after those that are planned: with
 * its hour, length and place, and where the members host in turn, whose turn it is. None where there is no rhythm.
 */
export function nextMeetingsOf(
  group: Pick<Group, 'rhythm' | 'minutes' | 'place' | 'how' | 'hostsInTurn' | 'memberIds'>,
  meetings: readonly Pick<Meeting, 'on' | 'hostId' | 'cancelled'>[],
  { today, count }: { today: Day; count: number },
): PlannedMeeting[] {
  const { rhythm, minutes = null, place = null, how = null, hostsInTurn, memberIds } = group;
  if (!rhythm) return [];
  const days = meetings.map(({ on }) => on).sort();
  const since = days.at(-1) ?? null;
  const after = since !== null && since > today ? since : today;
  const hostAfter = turnsOf(memberIds, meetings);
  return daysOf(rhythm, { after, since, count }).map((on, turn) => ({
    on,
    at: rhythm.at,
    minutes,
    place,
    how,
    hostId: hostsInTurn ? hostAfter(turn) : null,
  }));
}

/** Who hosts next and after that: the members in their order, from the one behind who hosted last. */
function turnsOf(
  memberIds: readonly string[],
  meetings: readonly Pick<Meeting, 'on' | 'hostId' | 'cancelled'>[],
): (turn: number) => string | null {
  const hosted = meetings
    .filter(({ hostId, cancelled }) => !cancelled && hostId && memberIds.includes(hostId))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const start = memberIds.indexOf(hosted.at(-1)?.hostId ?? '') + 1;
  return (turn) => memberIds[(start + turn) % Math.max(1, memberIds.length)] ?? null;
}
