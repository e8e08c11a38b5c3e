import type { StoredStanding } from '../sum-up.ts';
import { WEIGHTS } from '../weights.ts';

/**
 * Dormant: a tie that was alive and has fallen silent.
 *
 * Meaning: silent for more than a year and more than eight of its rhythms, with at least three contact-days and both
 * sides in them. A list keeps one place for such a tie, ordered by bond, two-way and fit without freshness.
 * Range: true or false.
 * Default: false.
 * Source: dormant ties give more novelty and efficiency than current ones (Levin, Walter & Murnighan 2011); silence of
 * eight rhythms marks a decayed tie (Navarro et al. 2017).
 */
export function isDormant(standing: StoredStanding, gap: number | null, rhythm: number): boolean {
  return (
    gap !== null &&
    gap > Math.max(WEIGHTS.dormantDays, WEIGHTS.dormantRhythms * rhythm) &&
    standing.days >= WEIGHTS.dormantContactDays &&
    standing.inDays > 0 &&
    standing.outDays > 0
  );
}
