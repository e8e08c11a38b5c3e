import { type Day, type Instant, isDay } from '../days/day.ts';
import type { Id } from '../words/ids.ts';
import type { GroupKind, Verdict, Worth } from '../words/kinds.ts';
import type { Problem } from '../words/result.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import type { Kept } from './join-records.ts';

/** An organised network, forum or mentor programme. What is missing is not known. */
export interface Group extends Kept {
  id: Id;
  name: string;
  /** What its members have agreed that it is for. */
  purpose: string | null;
  memberIds: Id[];
  /** What a year costs, in the user's own words ("12 000 kr + 6 days"). */
  cost: string | null;
  kind?: GroupKind | null;
  /** How many meetings a year were promised. */
  meetingsAYear?: number | null;
  /** Who leads it: one of the contacts. */
  leaderId?: Id | null;
  /** How many meetings to try before weighing it. `DEFAULT_TRIES` when missing. */
  tries?: number | null;
  verdict?: Verdict | null;
  /** What it gives for what it costs, in the user's own words. */
  evaluation?: string | null;
  createdAt: Instant;
  updatedAt: Instant;
}

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

/** The advice of those who have done it: three or four meetings, then decide. */
export const DEFAULT_TRIES = 4;
export const TRIES_RANGE = { min: 1, max: 12 } as const;
export const MEETINGS_A_YEAR_RANGE = { min: 1, max: 366 } as const;

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

/** Where the user stands with a group: agree a purpose, try it, weigh it, then stay or leave. */
export type GroupStage = 'agree' | 'trying' | 'weigh' | 'stay' | 'left';

/** The stage of a group. A purpose that is missing is asked for before anything else, but not of one that was left. */
export function stageOf(group: Group, sum: MeetingSum): GroupStage {
  if (group.verdict === 'leave') return 'left';
  if (!group.purpose?.trim()) return 'agree';
  if (group.verdict === 'stay') return 'stay';
  return sum.held >= (group.tries ?? DEFAULT_TRIES) ? 'weigh' : 'trying';
}

/** A third: fewer is life, more says that people have better things to do. */
const MANY = 1 / 3;
/** Meetings and places below which a share says nothing. */
const MEETINGS_TO_TELL = 3;
const PLACES_TO_TELL = 8;

/** What to watch: meetings called off, and people who cancel. */
export type GroupWarning = 'calledOff' | 'declined';

/** Signs that a group is falling apart; none while too little is known. */
export function warningsOf(sum: MeetingSum): GroupWarning[] {
  const warnings: GroupWarning[] = [];
  const planned = sum.held + sum.calledOff;
  if (planned >= MEETINGS_TO_TELL && sum.calledOff / planned >= MANY) warnings.push('calledOff');
  if (sum.places >= PLACES_TO_TELL && sum.declined / sum.places >= MANY) warnings.push('declined');
  return warnings;
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

/** The first thing wrong with a group, or null when it may be stored. Fields of a newer version are not looked at. */
export function checkGroup(group: Group): Problem | null {
  if (!isListOfIds(group.memberIds)) return { code: 'rowBroken', field: 'memberIds' };
  return (
    lineProblem('name', group.name, true) ??
    noteProblem('purpose', group.purpose) ??
    lineProblem('cost', group.cost) ??
    noteProblem('evaluation', group.evaluation) ??
    rangeProblem('meetingsAYear', group.meetingsAYear, MEETINGS_A_YEAR_RANGE) ??
    rangeProblem('tries', group.tries, TRIES_RANGE)
  );
}

/** The first thing wrong with a meeting, or null when it may be stored. */
export function checkMeeting(meeting: Meeting): Problem | null {
  if (!isDay(meeting.on)) return { code: 'dayInvalid', field: 'on', params: [String(meeting.on)] };
  for (const field of ['cameIds', 'declinedIds'] as const)
    if (meeting[field] !== undefined && !isListOfIds(meeting[field])) return { code: 'rowBroken', field };
  return (
    lineProblem('topic', meeting.topic) ??
    noteProblem('note', meeting.note) ??
    noteProblem('gotOut', meeting.gotOut)
  );
}

/** A file may hold anything where a list of people belongs. */
const isListOfIds = (value: unknown): boolean =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

function lineProblem(field: string, text: string | null | undefined, needed = false): Problem | null {
  if (!text?.trim()) return needed ? { code: 'textMissing', field } : null;
  return text.length > TEXT_LIMITS.line ? { code: 'textTooLong', field, params: [TEXT_LIMITS.line] } : null;
}

function noteProblem(field: string, text: string | null | undefined): Problem | null {
  return (text?.length ?? 0) > TEXT_LIMITS.note
    ? { code: 'textTooLong', field, params: [TEXT_LIMITS.note] }
    : null;
}

function rangeProblem(
  field: string,
  value: number | null | undefined,
  { min, max }: { min: number; max: number },
): Problem | null {
  if (value === null || value === undefined) return null;
  return Number.isInteger(value) && value >= min && value <= max
    ? null
    : { code: 'numberOutOfRange', field, params: [min, max] };
}
