import type { Day, Instant } from '../days/day.ts';
import type { Id } from '../words/ids.ts';
import type { Extra, GroupKind, MeetingPlace, Verdict } from '../words/kinds.ts';
import type { Problem } from '../words/result.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import {
  day,
  flag,
  id,
  list,
  maybe,
  needed,
  number,
  object,
  optional,
  RECORD,
  tag,
  text,
  whole,
} from './checks/shape.ts';
import type { Kept } from './join-records.ts';
import type { MeetingSum } from './meeting.ts';
import { amountProblem, lineProblem, noteProblem, rangeProblem } from './problems.ts';
import { INSTANTS, NO_TIMES, type RecordOf } from './record.ts';
import { MINUTES_RANGE, type Rhythm, rhythmCheck } from './rhythm.ts';

/** One time that the user weighed a group. */
export interface Weighed {
  on: Day;
  verdict: Verdict;
  /** Why, in the user's own words. */
  text: string | null;
}

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
  /** What the user alone hopes to get out of it, beside what all have agreed on. */
  expectation?: string | null;
  /** For whom it is, where it is to be compared with the user. */
  audience?: string | null;
  /** The user is not in it yet, and asks first. */
  considering?: boolean;
  /** When it meets; null when it has no fixed day. */
  rhythm?: Rhythm | null;
  /** How long a meeting is, in minutes. */
  minutes?: number | null;
  place?: string | null;
  how?: MeetingPlace | null;
  /** The members host it in turn. */
  hostsInTurn?: boolean;
  /** Who does what: dates, room, agenda. */
  duties?: string | null;
  /** Who leads it, where that is nobody in the book. */
  leaderName?: string | null;
  /** What the members would like to talk about. */
  themes?: string[];
  extras?: Extra[];
  /** What a year costs in money, in `currency`, and how many hours a meeting takes with the way there. */
  fee?: number | null;
  currency?: string | null;
  hours?: number | null;
  /** Every time that it was weighed, the oldest first. */
  weighed?: Weighed[];
  createdAt: Instant;
  updatedAt: Instant;
}

/** The advice of those who have done it: three or four meetings, then decide. */
export const DEFAULT_TRIES = 4;
export const TRIES_RANGE = { min: 1, max: 12 } as const;
export const MEETINGS_A_YEAR_RANGE = { min: 1, max: 366 } as const;
export const FEE_RANGE = { min: 0, max: 100_000_000 } as const;
export const HOURS_RANGE = { min: 0, max: 200 } as const;
/** More wished themes than a group could ever take up. */
const THEMES_LIMIT = 200;
/** A group is weighed a few times a year, at most. */
const WEIGHED_LIMIT = 500;

/** Where the user stands with a group: agree a purpose, try it, weigh it, then stay, change its form or leave. */
export type GroupStage = 'considering' | 'agree' | 'trying' | 'weigh' | 'stay' | 'change' | 'left';

/**
 * The stage of a group. A purpose that is missing is asked for before anything else, but not of one that was left or is
 * only thought of. `again`: it was weighed, and the time has come to do so once more.
 */
export function stageOf(group: Group, sum: MeetingSum, again = false): GroupStage {
  if (group.verdict === 'leave') return 'left';
  if (group.considering) return 'considering';
  if (!group.purpose?.trim()) return 'agree';
  if (group.verdict) return again ? 'weigh' : group.verdict === 'change' ? 'change' : 'stay';
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

/** A currency by its code of three letters. */
const currency = (value: unknown) => (typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? null : '');

/** The first thing wrong with a group, or null when it may be stored. Fields of a newer version are not looked at. */
export function checkGroup(group: Group): Problem | null {
  if (list(text())(group.memberIds) !== null) return { code: 'rowBroken', field: 'memberIds' };
  if (group.rhythm && rhythmCheck(group.rhythm) !== null) return { code: 'rowBroken', field: 'rhythm' };
  return (
    lineProblem('name', group.name, true) ??
    noteProblem('purpose', group.purpose) ??
    lineProblem('cost', group.cost) ??
    noteProblem('evaluation', group.evaluation) ??
    rangeProblem('meetingsAYear', group.meetingsAYear, MEETINGS_A_YEAR_RANGE) ??
    rangeProblem('tries', group.tries, TRIES_RANGE) ??
    rangeProblem('minutes', group.minutes, MINUTES_RANGE) ??
    rangeProblem('fee', group.fee, FEE_RANGE) ??
    amountProblem('hours', group.hours, HOURS_RANGE) ??
    noteProblem('expectation', group.expectation) ??
    noteProblem('duties', group.duties) ??
    lineProblem('audience', group.audience) ??
    lineProblem('place', group.place) ??
    lineProblem('leaderName', group.leaderName) ??
    firstProblem(group.themes, (theme) => lineProblem('themes', theme, true)) ??
    firstProblem(group.weighed, (one) => noteProblem('weighed', one.text))
  );
}

const firstProblem = <T>(all: T[] | undefined, problem: (one: T) => Problem | null): Problem | null =>
  (all ?? []).map(problem).find((one) => one !== null) ?? null;

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
    expectation: optional(text()),
    audience: optional(text(TEXT_LIMITS.line)),
    considering: optional(flag),
    rhythm: optional(rhythmCheck),
    minutes: optional(whole(MINUTES_RANGE.min, MINUTES_RANGE.max)),
    place: optional(text(TEXT_LIMITS.line)),
    how: optional(tag),
    hostsInTurn: optional(flag),
    duties: optional(text()),
    leaderName: optional(text(TEXT_LIMITS.line)),
    themes: optional(list(needed(TEXT_LIMITS.line), { max: THEMES_LIMIT })),
    extras: optional(list(tag)),
    fee: optional(whole(FEE_RANGE.min, FEE_RANGE.max)),
    currency: optional(currency),
    hours: optional(number(HOURS_RANGE.min, HOURS_RANGE.max)),
    weighed: optional(list(object({ on: day, verdict: tag, text: maybe(text()) }), { max: WEIGHED_LIMIT })),
  },
  blank: { memberIds: [], purpose: null, cost: null, ...NO_TIMES },
  problem: checkGroup,
  days: ['weighed.on'],
  instants: INSTANTS,
  texts: [
    'name',
    'purpose',
    'cost',
    'evaluation',
    'expectation',
    'audience',
    'place',
    'duties',
    'leaderName',
    'themes',
    'weighed.text',
  ],
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
  // Who meets every other Tuesday meets every other Thursday two days later; which Tuesday of a month it is stays.
  whenShifted: (moved, days) =>
    moved.rhythm?.each === 'week'
      ? { ...moved, rhythm: { ...moved.rhythm, weekday: (((moved.rhythm.weekday + days) % 7) + 7) % 7 } }
      : moved,
};
