import { WEIGHTS } from '../weights.ts';

/**
 * Importance: what the user has said the contact means.
 *
 * Meaning: 1, 1.25 or 1.6 for importance 1, 2 and 3.
 * Range: 1–1.6.
 * Default: 1; any other number counts as the nearest of the three.
 * Source: choice; kept small because managers prefer those they already see much of (Walter, Levin & Murnighan 2015).
 */
export function importance(level: number | null | undefined): number {
  return WEIGHTS.importance[importanceLevel(level) - 1] ?? 1;
}

/** 1, 2 or 3. */
export function importanceLevel(level: number | null | undefined): number {
  if (typeof level !== 'number' || Number.isNaN(level)) return 1;
  return Math.min(3, Math.max(1, Math.round(level)));
}
