import { signal, type Weights } from '../signal.ts';

/** The factor for importance 2 and 3; 1 changes nothing. */
const WEIGHTS = {
  two: { value: 1.25, range: [1, 1.5], source: 'choice' },
  three: { value: 1.6, range: [1, 2], source: 'choice' },
} satisfies Weights;

/**
 * Importance: what the user has said the contact means.
 *
 * Meaning: 1, 1.25 or 1.6 for importance 1, 2 and 3; any other number counts as the nearest of the three.
 * Source: choice; kept small because managers prefer those they already see much of (Walter, Levin & Murnighan 2015).
 */
export const importance = signal({
  id: 'importance',
  kind: 'choice',
  lasting: true,
  weights: WEIGHTS,
  range: [1, WEIGHTS.three.value],
  unknown: 1,
  factor: ({ contact }) => {
    const level = levelOf(contact.importance);
    return level === 3 ? WEIGHTS.three.value : level === 2 ? WEIGHTS.two.value : 1;
  },
  interest: ({ contact }) => levelOf(contact.importance) > 1,
  reason: {
    codes: ['important'],
    urgency: 20,
    tell: (_, factor) => (factor > 1 ? { code: 'important', params: [] } : null),
  },
  why: {
    codes: ['importance'],
    tell: ({ contact }, factor) =>
      factor > 1 ? [{ code: 'importance', params: [levelOf(contact.importance)], effect: 'raises' }] : [],
  },
});

/** 1, 2 or 3. */
function levelOf(level: number | null | undefined): number {
  if (typeof level !== 'number' || Number.isNaN(level)) return 1;
  return Math.min(3, Math.max(1, Math.round(level)));
}
