import { rule, type Weights } from '../signal.ts';
import type { Tie } from '../tie.ts';

/** Levin, Walter & Murnighan 2011; Navarro et al. 2017 for eight rhythms. */
const WEIGHTS = {
  /** Silent for more than these days and this many rhythms, with at least this many contact-days both ways. */
  days: { value: 365, range: [180, 1095], source: 'choice' },
  rhythms: { value: 8, range: [4, 15], source: 'measured' },
  contactDays: { value: 3, range: [2, 10], source: 'choice' },
} satisfies Weights;

/**
 * Dormant: a tie that was alive and has fallen silent.
 *
 * Meaning: silent for more than a year and more than eight of its rhythms, with at least three contact-days and both
 * sides in them. A list keeps one place for such a tie, ordered by the signals that last.
 * Source: dormant ties give more novelty and efficiency than current ones (Levin, Walter & Murnighan 2011); silence of
 * eight rhythms marks a decayed tie (Navarro et al. 2017).
 */
export const dormant = rule({
  weights: WEIGHTS,
  reason: {
    codes: ['dormantYear', 'dormantYears'],
    urgency: 50,
    tell: (tie) => {
      if (tie.gap === null || !isDormant(tie)) return null;
      const years = Math.round(tie.gap / 365.25);
      return years >= 2 ? { code: 'dormantYears', params: [years] } : { code: 'dormantYear', params: [] };
    },
  },
});

export function isDormant({ standing, gap, rhythm }: Pick<Tie, 'standing' | 'gap' | 'rhythm'>): boolean {
  return (
    gap !== null &&
    gap > Math.max(WEIGHTS.days.value, WEIGHTS.rhythms.value * rhythm) &&
    standing.days >= WEIGHTS.contactDays.value &&
    standing.inDays > 0 &&
    standing.outDays > 0
  );
}
