import type { Likelihood } from '../../lib/ranking/index.ts';
import type { ContactRow } from '../base/facets.ts';

/** Of a hundred approaches, how many were answered: measured over seven logs, see `likelihoodOf` of lib/ranking. */
const ANSWERED: Record<Likelihood, number> = { low: 32, medium: 39, high: 55 };
/** What each time somebody has helped before adds, and how many times count. */
const HELPED = { each: 5, most: 3 } as const;
/** Sets apart those who are as likely otherwise. */
const WARM = { warm: 2, cooling: 1, cold: 0 } as const;

/** How likely somebody is to answer, in words; from the warmth as long as the log has not been summed up. */
export function answersOf({ likelihood, warmth }: ContactRow): Likelihood {
  return likelihood ?? (warmth === 'warm' ? 'medium' : 'low');
}

/**
 * How likely somebody is to answer and help, in parts of a hundred: how well they could help times this is what a
 * question to them is worth.
 */
export function answerPercent(row: ContactRow): number {
  const helped = Math.min(row.helped ?? 0, HELPED.most) * HELPED.each;
  return ANSWERED[answersOf(row)] + helped + WARM[row.warmth ?? 'cold'];
}
