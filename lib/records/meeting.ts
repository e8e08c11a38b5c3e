import type { Day, Instant } from '../days/day.ts';
import type { Id } from '../words/ids.ts';
import type { Course, Energy, MeetingPlace, Worth } from '../words/kinds.ts';
import type { Problem } from '../words/result.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import { day, flag, id, list, maybe, optional, RECORD, tag, text, whole } from './checks/shape.ts';
import type { Kept } from './join-records.ts';
import { dayProblem, lineProblem, noteProblem, rangeProblem } from './problems.ts';
import { INSTANTS, NO_TIMES, type RecordOf } from './record.ts';
import { isTime, MINUTES_RANGE, time } from './rhythm.ts';

/** One meeting of a group. What is missing is not known. */
export interface Meeting extends Kept {
  id: Id;
  groupId: Id;
  on: Day;
  /** The whole meeting was called off. */
  cancelled: boolean;
  note: string | null;
  topic?: string | null;
  /** Who came, and who cancelled or said no. Nobody stands in both. */
  cameIds?: Id[];
  declinedIds?: Id[];
  /** The user was not there. */
  absent?: boolean;
  /** What the user got out of it. */
  gotOut?: string | null;
  worth?: Worth | null;
  /** What the user left it with. */
  energy?: Energy | null;
  /** When it begins, on the clock of the place (`08:00`), and how long it is, in minutes. */
  at?: string | null;
  minutes?: number | null;
  place?: string | null;
  how?: MeetingPlace | null;
  /** Whose turn it is to host it: one of the contacts. */
  hostId?: Id | null;
  speaker?: string | null;
  course?: Course | null;
  /** Who was asked to come, who of them once more, and who has said yes. Whoever says no stands in `declinedIds`. */
  askedIds?: Id[];
  againIds?: Id[];
  comingIds?: Id[];
  /** Who of those that came gave the others something, and who took something home. */
  gaveIds?: Id[];
  gotIds?: Id[];
  createdAt: Instant;
  updatedAt: Instant;
}

/**
 * The meeting to write about now: the last one that has been, today's among them, of which nobody has said who came. Null
 * where there is none.
 */
export function meetingToLog(meetings: readonly Meeting[], today: Day): Meeting | null {
  const past = meetings.filter(({ on, cancelled }) => on <= today && !cancelled);
  const [last] = past.sort((a, b) => (a.on < b.on ? 1 : -1));
  return last && !last.absent && (last.cameIds?.length ?? 0) === 0 && !last.gotOut ? last : null;
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

/** The fields that name several people of a meeting. */
export const MEETING_PEOPLE = [
  'cameIds',
  'declinedIds',
  'askedIds',
  'againIds',
  'comingIds',
  'gaveIds',
  'gotIds',
] as const;
export type MeetingPeopleField = (typeof MEETING_PEOPLE)[number];

/**
 * Who stands where, so that it can all be true at once: whoever came has not cancelled, whoever has cancelled is not
 * coming, and only who came gave or got. What is missing stays missing.
 */
export function settlePeople<T extends Pick<Partial<Meeting>, MeetingPeopleField>>(meeting: T): T {
  const { cameIds = [], declinedIds, comingIds, gaveIds, gotIds } = meeting;
  const settled = { ...meeting };
  const declined = declinedIds?.filter((id) => !cameIds.includes(id));
  if (declined) settled.declinedIds = declined;
  if (comingIds) settled.comingIds = comingIds.filter((id) => !declined?.includes(id));
  if (gaveIds) settled.gaveIds = gaveIds.filter((id) => cameIds.includes(id));
  if (gotIds) settled.gotIds = gotIds.filter((id) => cameIds.includes(id));
  return settled;
}

/** The first thing wrong with a meeting, or null when it may be stored. */
export function checkMeeting(meeting: Meeting): Problem | null {
  const dayWrong = dayProblem('on', meeting.on);
  if (dayWrong) return dayWrong;
  for (const field of MEETING_PEOPLE)
    if (meeting[field] !== undefined && list(text())(meeting[field]) !== null)
      return { code: 'rowBroken', field };
  return (
    lineProblem('topic', meeting.topic) ??
    noteProblem('note', meeting.note) ??
    noteProblem('gotOut', meeting.gotOut) ??
    lineProblem('place', meeting.place) ??
    lineProblem('speaker', meeting.speaker) ??
    rangeProblem('minutes', meeting.minutes, MINUTES_RANGE) ??
    (meeting.at && !isTime(meeting.at) ? { code: 'timeInvalid', field: 'at', params: [meeting.at] } : null)
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
    energy: optional(tag),
    at: optional(time),
    minutes: optional(whole(MINUTES_RANGE.min, MINUTES_RANGE.max)),
    place: optional(text(TEXT_LIMITS.line)),
    how: optional(tag),
    hostId: optional(id),
    speaker: optional(text(TEXT_LIMITS.line)),
    course: optional(tag),
    askedIds: optional(list(id)),
    againIds: optional(list(id)),
    comingIds: optional(list(id)),
    gaveIds: optional(list(id)),
    gotIds: optional(list(id)),
  },
  blank: { cancelled: false, note: null, ...NO_TIMES },
  problem: checkMeeting,
  days: ['on'],
  instants: INSTANTS,
  texts: ['topic', 'note', 'gotOut', 'place', 'speaker'],
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
    ...MEETING_PEOPLE.map(
      (field) =>
        ({ field, to: 'contacts', holds: 'list', whenGone: 'forgets', whenMerged: 'moves' }) as const,
    ),
    { field: 'hostId', to: 'contacts', holds: 'one', whenGone: 'forgets', whenMerged: 'moves' },
  ],
  // Of two records of one person one may have come and the other cancelled: then the person came.
  afterMove: settlePeople,
};
