import type { Day, Instant } from '../days/day.ts';
import type { Id } from '../words/ids.ts';
import type { Worth } from '../words/kinds.ts';
import type { Problem } from '../words/result.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import { day, flag, id, list, maybe, optional, RECORD, tag, text } from './checks/shape.ts';
import type { Kept } from './join-records.ts';
import { dayProblem, lineProblem, noteProblem } from './problems.ts';
import { INSTANTS, NO_TIMES, type RecordOf } from './record.ts';

/** One meeting of a group. What is missing is not known. */
export interface Meeting extends Kept {
  id: Id;
  groupId: Id;
  on: Day;
  /** The whole meeting was called off. */
  cancelled: boolean;
  note: string | null;
  topic?: string | null;
  /** Who came, and who had said they would and cancelled. Nobody stands in both. */
  cameIds?: Id[];
  declinedIds?: Id[];
  /** The user was not there. */
  absent?: boolean;
  /** What the user got out of it. */
  gotOut?: string | null;
  worth?: Worth | null;
  createdAt: Instant;
  updatedAt: Instant;
}

/** The meetings of one group, summed up. */
export interface MeetingSum {
  /** Took place, up to and with today. */
  held: number;
  calledOff: number;
  /** Took place without the user. */
  missed: number;
  /** Took place within the last 365 days. */
  lastYear: number;
  worth: Record<Worth, number>;
  /** Places that were cancelled by one person, and all places that were noted. */
  declined: number;
  places: number;
  last: Day | null;
  next: Day | null;
}

/** Sums up the meetings of one group on a day. Meetings to come count as nothing but `next`. */
export function sumUpMeetings(meetings: readonly Meeting[], today: Day): MeetingSum {
  const sum: MeetingSum = {
    held: 0,
    calledOff: 0,
    missed: 0,
    lastYear: 0,
    worth: { much: 0, some: 0, little: 0 },
    declined: 0,
    places: 0,
    last: null,
    next: null,
  };
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  for (const meeting of meetings) {
    const { on, cancelled, worth } = meeting;
    if (cancelled) {
      sum.calledOff++;
      continue;
    }
    if (on > today) {
      if (sum.next === null || on < sum.next) sum.next = on;
      continue;
    }
    sum.held++;
    if (on > yearAgo) sum.lastYear++;
    if (meeting.absent) sum.missed++;
    else if (worth) sum.worth[worth]++;
    const declined = meeting.declinedIds?.length ?? 0;
    sum.declined += declined;
    sum.places += declined + (meeting.cameIds?.length ?? 0);
    if (sum.last === null || on > sum.last) sum.last = on;
  }
  return sum;
}

/** How often one member came, of the meetings that took place and say who did. */
export function attendanceOf(
  meetings: readonly Meeting[],
  id: Id,
  today: Day,
): { came: number; declined: number; of: number } {
  let [came, declined, of] = [0, 0, 0];
  for (const meeting of meetings) {
    if (meeting.cancelled || meeting.on > today) continue;
    if ((meeting.cameIds?.length ?? 0) + (meeting.declinedIds?.length ?? 0) === 0) continue;
    of++;
    if (meeting.cameIds?.includes(id)) came++;
    if (meeting.declinedIds?.includes(id)) declined++;
  }
  return { came, declined, of };
}

/** The first thing wrong with a meeting, or null when it may be stored. */
export function checkMeeting(meeting: Meeting): Problem | null {
  const dayWrong = dayProblem('on', meeting.on);
  if (dayWrong) return dayWrong;
  for (const field of ['cameIds', 'declinedIds'] as const)
    if (meeting[field] !== undefined && list(text())(meeting[field]) !== null)
      return { code: 'rowBroken', field };
  return (
    lineProblem('topic', meeting.topic) ??
    noteProblem('note', meeting.note) ??
    noteProblem('gotOut', meeting.gotOut)
  );
}

export const meetingRecord: RecordOf<Meeting> = {
  part: 'records',
  fields: {
    ...RECORD,
    groupId: id,
    on: day,
    cancelled: flag,
    note: maybe(text()),
    topic: optional(text(TEXT_LIMITS.line)),
    cameIds: optional(list(id)),
    declinedIds: optional(list(id)),
    absent: optional(flag),
    gotOut: optional(text()),
    worth: optional(tag),
  },
  blank: { cancelled: false, note: null, ...NO_TIMES },
  problem: checkMeeting,
  days: ['on'],
  instants: INSTANTS,
  texts: ['topic', 'note', 'gotOut'],
  references: [
    {
      field: 'groupId',
      to: 'groups',
      holds: 'one',
      whenGone: 'goes',
      whenMerged: 'stays',
      owner: true,
      index: '[groupId+on]',
    },
    { field: 'cameIds', to: 'contacts', holds: 'list', whenGone: 'forgets', whenMerged: 'moves' },
    { field: 'declinedIds', to: 'contacts', holds: 'list', whenGone: 'forgets', whenMerged: 'moves' },
  ],
  // Of two records of one person one may have come and the other cancelled: then the person came.
  afterMove: (moved) =>
    moved.declinedIds
      ? { ...moved, declinedIds: moved.declinedIds.filter((one) => !moved.cameIds?.includes(one)) }
      : moved,
};
