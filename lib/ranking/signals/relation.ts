import { signal, type Weights } from '../signal.ts';
import type { Tie } from '../tie.ts';

const WEIGHTS = {
  mentor: { value: 1.35, range: [1, 1.6], source: 'choice' },
  mentee: { value: 1.2, range: [1, 1.5], source: 'choice' },
} satisfies Weights;

/**
 * Relation: what the two are to each other, as far as the user has said so.
 *
 * Meaning: 1.35 for a mentor and 1.2 for somebody mentored; every other relation changes nothing, also a supplier's. With
 * the same history the one deep tie comes first; it does not outweigh twice the contact.
 * Source: choice; mentoring lives by trust and by being kept up, and trusted, willing people of more seniority give most
 * (Walter, Levin & Murnighan 2015). No measured log has relations.
 */
export const relation = signal({
  id: 'relation',
  kind: 'choice',
  lasting: true,
  weights: WEIGHTS,
  range: [1, WEIGHTS.mentor.value],
  unknown: 1,
  factor: (tie) => {
    const role = roleOf(tie);
    return role === null ? 1 : WEIGHTS[role].value;
  },
  interest: (tie) => roleOf(tie) !== null,
  reason: {
    codes: ['mentor', 'mentee'],
    urgency: 35,
    tell: (tie) => {
      const role = roleOf(tie);
      return role === null ? null : { code: role, params: [] };
    },
  },
  why: {
    codes: ['relation'],
    tell: (_, factor) => (factor > 1 ? [{ code: 'relation', params: [], effect: 'raises' }] : []),
  },
});

function roleOf({ contact }: Pick<Tie, 'contact'>): keyof typeof WEIGHTS | null {
  return contact.relation === 'mentor' || contact.relation === 'mentee' ? contact.relation : null;
}
