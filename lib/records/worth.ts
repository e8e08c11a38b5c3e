import { addDays, type Day } from '../days/day.ts';
import type { Id } from '../words/ids.ts';
import type { Group } from './group.ts';
import type { Meeting } from './meeting.ts';

const YEAR = 365;

/** The meetings of a year: those that have been within the last 365 days and were not called off. */
const ofLastYear = (meetings: readonly Meeting[], today: Day): Meeting[] =>
  meetings.filter(({ on, cancelled }) => !cancelled && on <= today && on > addDays(today, -YEAR));

/** What a group costs for what it gives. */
export interface GroupCost {
  /** Meetings of the last year at which the user was, and those of them that were worth the time, at least in part. */
  attended: number;
  worthIt: number;
  /** The fee of a year over the meetings that were worth it, in `currency`; null where the one or the other is missing. */
  money: number | null;
  currency: string | null;
  /** The hours of all meetings that the user went to over those that were worth it. */
  hours: number | null;
}

/** Money and hours for each meeting of the last year that was worth the time. */
export function costOf(
  group: Pick<Group, 'fee' | 'currency' | 'hours'>,
  meetings: readonly Meeting[],
  today: Day,
): GroupCost {
  const mine = ofLastYear(meetings, today).filter(({ absent }) => !absent);
  const worthIt = mine.filter(({ worth }) => worth === 'much' || worth === 'some').length;
  const over = (amount: number | null | undefined) =>
    amount === null || amount === undefined || worthIt === 0 ? null : amount / worthIt;
  return {
    attended: mine.length,
    worthIt,
    money: group.currency ? over(group.fee) : null,
    currency: group.currency ?? null,
    hours: over(group.hours ? group.hours * mine.length : null),
  };
}

/** How often a member came, gave and got within the last year. */
export interface MemberShare {
  id: Id;
  came: number;
  gave: number;
  got: number;
}

/** What each member gives and gets, of the meetings that say so. */
export function sharesOf(meetings: readonly Meeting[], memberIds: readonly Id[], today: Day): MemberShare[] {
  const year = ofLastYear(meetings, today);
  const count = (field: 'cameIds' | 'gaveIds' | 'gotIds', id: Id) =>
    year.filter((one) => one[field]?.includes(id)).length;
  return memberIds.map((id) => ({
    id,
    came: count('cameIds', id),
    gave: count('gaveIds', id),
    got: count('gotIds', id),
  }));
}

/** Below so many times it is chance. */
const TELLING = 3;
/** Whoever gives this many times as often as they get works for the others. */
const LOPSIDED = 3;

/** The members who work for the others more than they gain: they are the ones who leave. */
export const givingAlone = (shares: readonly MemberShare[]): MemberShare[] =>
  shares.filter(({ gave, got }) => gave >= TELLING && gave >= LOPSIDED * got);
