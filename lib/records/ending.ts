import type { Day } from '../days/day.ts';
import { type GroupWarning, warningsOf } from './group.ts';
import { type Meeting, sumUpMeetings } from './meeting.ts';

/** The last meetings that are compared with those before. */
const LATELY = 3;
/** Planned meetings among which those called off are counted, and how many of them are too many. */
const PLANNED = 4;
const CALLED_OFF = 2;
/** A group that lately is no more than this share of what it was grows thin: a quarter has stayed away. */
const THIN = 0.75;
/** A meeting that was called off counts as if half of those who usually come had stayed away: it may be moved, or chance. */
const OFF = 0.5;
/** Fewer meetings before say nothing of how many usually come. */
const BEFORE = 2;

/**
 * Whether a group looks as if it were about to end: of its last four meetings two were called off, or to the last three there
 * came far fewer than before. The numbers were chosen on drawn histories and are measured on others
 * (`test/records/ending.test.ts`); a decline of one or two meetings cannot be told from chance.
 */
export function isEnding(meetings: readonly Meeting[], today: Day): boolean {
  const planned = meetings.filter(({ on }) => on <= today).sort((a, b) => (a.on < b.on ? -1 : 1));
  if (planned.length < PLANNED) return false;
  if (planned.slice(-PLANNED).filter(({ cancelled }) => cancelled).length >= CALLED_OFF) return true;
  // Of a meeting about which nothing was written down nothing is known.
  const known = planned.filter(({ cancelled, cameIds }) => cancelled || (cameIds?.length ?? 0) > 0);
  const before = known.slice(0, -LATELY).flatMap((one) => (one.cancelled ? [] : cameTo(one)));
  if (before.length < BEFORE) return false;
  const usual = mean(before);
  const lately = known.slice(-LATELY).map((one) => (one.cancelled ? usual * OFF : cameTo(one)));
  return mean(lately) <= usual * THIN;
}

const cameTo = ({ cameIds }: Meeting) => cameIds?.length ?? 0;

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;

/** All that is to be watched in a group: what its whole story says, and what the last meetings do. */
export function signsOf(meetings: readonly Meeting[], today: Day): (GroupWarning | 'ending')[] {
  const warnings = warningsOf(sumUpMeetings(meetings, today));
  return isEnding(meetings, today) ? ['ending', ...warnings] : warnings;
}
