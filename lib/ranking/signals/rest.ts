import type { StoredStanding } from '../standing.ts';
import { WEIGHTS } from '../weights.ts';

/**
 * Rest: peace after several approaches without an answer.
 *
 * Meaning: after three approaches in a row without an answer a contact rests for 180 days from the last one.
 * Range: the day number on which the rest ends, or null.
 * Default: null.
 * Source: length is a choice; after three unanswered approaches a quarter answer, after none half (measured).
 */
export function restsUntil(standing: StoredStanding, today: number): number | null {
  if (standing.unanswered < WEIGHTS.restAfter || standing.lastDay === null) return null;
  const until = standing.lastDay + WEIGHTS.restDays;
  return until > today ? until : null;
}
