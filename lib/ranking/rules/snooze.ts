import { dayNumberOf } from '../../days/day-number.ts';
import { rule, type Weights } from '../signal.ts';
import type { Tie } from '../tie.ts';

const WEIGHTS = {
  /** A snooze that has ended makes a contact due for this many days. */
  overFor: { value: 14, range: [7, 30], source: 'choice' },
} satisfies Weights;

/**
 * Snooze: the user asked to see somebody again later, and later has come.
 *
 * Meaning: a snooze that ended within the last two weeks makes a contact fully due, unless we have been in touch since.
 * Source: choice.
 */
export const snooze = rule({
  weights: WEIGHTS,
  presses: (tie) => (isSnoozeOver(tie) ? 1 : 0),
  reason: {
    codes: ['snoozeOver'],
    urgency: 60,
    tell: (tie) => (isSnoozeOver(tie) ? { code: 'snoozeOver', params: [] } : null),
  },
});

function isSnoozeOver({ contact, standing, today }: Tie): boolean {
  const until = contact.snoozedUntil ? dayNumberOf(contact.snoozedUntil) : null;
  const within = WEIGHTS.overFor.value;
  if (until === null || until > today || until < today - within) return false;
  return (standing.lastDay ?? Number.NEGATIVE_INFINITY) < until - within;
}
