import { dayFromNumber } from '../../days/index.ts';
import { rule, type Weights } from '../signal.ts';
import { askedCadence } from '../standing.ts';
import type { Tie } from '../tie.ts';
import { promiseNow } from './promise.ts';

const WEIGHTS = {
  /** Approaches in a row without an answer that make a contact rest. Measured: after three a quarter answer, against
   * half after none. */
  after: { value: 3, range: [2, 6], source: 'measured' },
  /** For how long, in days. */
  days: { value: 180, range: [60, 365], source: 'choice' },
} satisfies Weights;

/**
 * Rest: peace after several approaches without an answer.
 *
 * Meaning: after three approaches in a row without an answer a contact rests for 180 days from the last one, unless the
 * user has asked for a cadence: an explicit wish outweighs a rule, and the reasons then tell of the silence. A promise
 * outweighs it too.
 * Source: length is a choice; after three unanswered approaches a quarter answer, after none half (measured). A wish
 * outweighs the rule because of what it costs: put on everybody, NDCG@5 in forecasting two-way contact falls from .614
 * to .530; with attempts in place of approaches to .572; with three attempts to people who never took part to .610.
 */
export const rest = rule({
  weights: WEIGHTS,
  reason: {
    codes: ['resting'],
    urgency: 110,
    tell: (tie) => {
      const until = restsUntil(tie);
      return until === null ? null : { code: 'resting', params: [dayFromNumber(until)] };
    },
  },
});

/** The day number on which the rest ends, or null. */
export function restsUntil({ contact, standing, today }: Tie): number | null {
  if (standing.unanswered < WEIGHTS.after.value || standing.lastDay === null) return null;
  if (askedCadence(contact.cadenceDays) !== null) return null;
  const until = standing.lastDay + WEIGHTS.days.value;
  return until > today && !promiseNow(contact.promises, today) ? until : null;
}
