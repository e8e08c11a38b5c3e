import type { StoredStanding } from '../sum-up.ts';
import { WEIGHTS } from '../weights.ts';

/**
 * Owed: whether an answer of mine is waited for.
 *
 * Meaning: 1.25, and fully due, when they wrote last and 3 to 60 days have passed since; earlier there is no hurry,
 * later an answer would be a new beginning.
 * Range: 1 or 1.25.
 * Default: 1.
 * Source: choice of size, held to what costs no accuracy; direction measured (answered .51–.60 after letters one left
 * open, against .37).
 */
export function owed(standing: StoredStanding, gap: number | null): number {
  return isOwed(standing, gap) ? WEIGHTS.owed : 1;
}

export function isOwed(standing: StoredStanding, gap: number | null): boolean {
  return standing.waiting > 0 && gap !== null && gap >= WEIGHTS.owedFrom && gap <= WEIGHTS.owedTo;
}
