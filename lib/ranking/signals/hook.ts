import { countDays, dayNumberOf, isLeapYear } from '../../days/day-number.ts';
import { isYearly } from '../../words/kinds.ts';
import type { NetworkOccasion } from '../network.ts';
import { signal, type Weights } from '../signal.ts';
import type { Tie } from '../tie.ts';

const WEIGHTS = {
  /** The factor, and how due an occasion makes. */
  factor: { value: 1.5, range: [1, 2], source: 'choice' },
  due: { value: 0.8, range: [0.5, 1], source: 'choice' },
  /** Days before and after the occasion on which it counts, and the least silence, in days. */
  ahead: { value: 7, range: [0, 30], source: 'choice' },
  behind: { value: 14, range: [7, 60], source: 'choice' },
  gap: { value: 14, range: [0, 60], source: 'choice' },
} satisfies Weights;

/**
 * Hook: news that give a natural reason to write.
 *
 * Meaning: 1.5, and nearly due, when an occasion lies at most a week ahead or two weeks back and we have not been in
 * touch for two weeks. Birthdays and anniversaries come back every year.
 * Source: choice; surprising contact is appreciated more than senders expect (Liu et al., JPSP 2022).
 */
export const hook = signal({
  id: 'hook',
  kind: 'choice',
  lasting: false,
  weights: WEIGHTS,
  range: [1, WEIGHTS.factor.value],
  unknown: 1,
  factor: (tie) => (occasionNow(tie) ? WEIGHTS.factor.value : 1),
  presses: (tie) => (occasionNow(tie) ? WEIGHTS.due.value : 0),
  reason: {
    codes: [
      'occasion',
      'occasionAnniversary',
      'occasionBirthday',
      'occasionMoved',
      'occasionNewJob',
      'occasionOther',
    ],
    urgency: 70,
    tell: (tie) => {
      const occasion = occasionNow(tie);
      if (!occasion) return null;
      const text = occasion.text.trim();
      if (text) return { code: 'occasion', params: [text] };
      return { code: WORDLESS[occasion.kind ?? 'other'], params: [] };
    },
  },
  why: {
    codes: ['hook'],
    tell: (_, factor) => (factor > 1 ? [{ code: 'hook', params: [1], effect: 'raises' }] : []),
  },
});

/** What is said of an occasion without a text of its own. */
const WORDLESS = {
  birthday: 'occasionBirthday',
  anniversary: 'occasionAnniversary',
  moved: 'occasionMoved',
  'new-job': 'occasionNewJob',
  other: 'occasionOther',
} as const;

/** The occasion nearest to today that counts now, or null. */
export function occasionNow({
  contact,
  gap,
  today,
}: Pick<Tie, 'contact' | 'gap' | 'today'>): NetworkOccasion | null {
  const { occasions } = contact;
  if (!occasions || occasions.length === 0 || (gap !== null && gap < WEIGHTS.gap.value)) return null;
  let nearest: NetworkOccasion | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const occasion of occasions) {
    const day = occasionDay(occasion, today);
    if (day === null) continue;
    const ahead = day - today;
    if (ahead > WEIGHTS.ahead.value || ahead < -WEIGHTS.behind.value || Math.abs(ahead) >= distance) continue;
    nearest = occasion;
    distance = Math.abs(ahead);
  }
  return nearest;
}

/** The day number of an occasion; of a yearly one the return nearest to today (29 February falls on 28 in other years). */
function occasionDay(occasion: NetworkOccasion, today: number): number | null {
  const day = dayNumberOf(occasion.on);
  if (day === null || !isYearly(occasion.kind)) return day;
  const month = Number(occasion.on.slice(5, 7));
  const dayOfMonth = Number(occasion.on.slice(8, 10));
  const year = new Date(today * 86_400_000).getUTCFullYear();
  let nearest = day;
  for (const candidate of [year - 1, year, year + 1]) {
    const held = month === 2 && dayOfMonth === 29 && !isLeapYear(candidate) ? 28 : dayOfMonth;
    const at = countDays(candidate, month, held);
    if (Math.abs(at - today) < Math.abs(nearest - today)) nearest = at;
  }
  return nearest;
}
