import type { Instant } from '../days/day.ts';
import type { Id } from '../words/ids.ts';
import type { GroupKind, Verdict } from '../words/kinds.ts';
import type { Problem } from '../words/result.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import { id, list, maybe, needed, optional, RECORD, tag, text, whole } from './checks/shape.ts';
import type { Kept } from './join-records.ts';
import type { MeetingSum } from './meeting.ts';
import { lineProblem, noteProblem, rangeProblem } from './problems.ts';
import { INSTANTS, NO_TIMES, type RecordOf } from './record.ts';

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

/** The advice of those who have done it: three or four meetings, then decide. */
export const DEFAULT_TRIES = 4;
export const TRIES_RANGE = { min: 1, max: 12 } as const;
export const MEETINGS_A_YEAR_RANGE = { min: 1, max: 366 } as const;

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

/** The first thing wrong with a group, or null when it may be stored. Fields of a newer version are not looked at. */
export function checkGroup(group: Group): Problem | null {
  if (list(text())(group.memberIds) !== null) return { code: 'rowBroken', field: 'memberIds' };
  return (
    lineProblem('name', group.name, true) ??
    noteProblem('purpose', group.purpose) ??
    lineProblem('cost', group.cost) ??
    noteProblem('evaluation', group.evaluation) ??
    rangeProblem('meetingsAYear', group.meetingsAYear, MEETINGS_A_YEAR_RANGE) ??
    rangeProblem('tries', group.tries, TRIES_RANGE)
  );
}

export const groupRecord: RecordOf<Group> = {
  part: 'records',
  fields: {
    ...RECORD,
    name: needed(TEXT_LIMITS.line),
    purpose: maybe(text()),
    memberIds: list(id),
    cost: maybe(text(TEXT_LIMITS.line)),
    kind: optional(tag),
    meetingsAYear: optional(whole(MEETINGS_A_YEAR_RANGE.min, MEETINGS_A_YEAR_RANGE.max)),
    leaderId: optional(id),
    tries: optional(whole(TRIES_RANGE.min, TRIES_RANGE.max)),
    verdict: optional(tag),
    evaluation: optional(text()),
  },
  blank: { memberIds: [], purpose: null, cost: null, ...NO_TIMES },
  problem: checkGroup,
  days: [],
  instants: INSTANTS,
  texts: ['name', 'purpose', 'cost', 'evaluation'],
  references: [
    {
      field: 'memberIds',
      to: 'contacts',
      holds: 'list',
      whenGone: 'forgets',
      whenMerged: 'moves',
      index: 'memberIds',
    },
    { field: 'leaderId', to: 'contacts', holds: 'one', whenGone: 'forgets', whenMerged: 'moves' },
  ],
};
