import { bothTookPart } from '../sides.ts';
import { effectOf, signal, type Weights } from '../signal.ts';
import type { Tie } from '../tie.ts';

const WEIGHTS = {
  known: { value: 1.5, range: [1, 2], source: 'choice' },
  hardly: { value: 0.7, range: [0.4, 1], source: 'choice' },
} satisfies Weights;

/**
 * Acquaintance: what the user has said of somebody with whom nothing is logged.
 *
 * Meaning: 1.5 where we know each other, 0.7 where we hardly do, 1 as long as nothing was said and once both have taken
 * part in something that is logged: then the log tells. Whom we know is worth a hello though nothing is logged yet.
 * Source: choice; reconnecting gives most where there was trust before (Levin, Walter & Murnighan 2011), and of a bare
 * list of connections only the user knows where that is. No measured log has people with nothing logged.
 */
export const acquaintance = signal({
  id: 'acquaintance',
  kind: 'choice',
  lasting: true,
  weights: WEIGHTS,
  range: [WEIGHTS.hardly.value, WEIGHTS.known.value],
  unknown: 1,
  factor: (tie) => {
    const said = saidOf(tie);
    return said === null ? 1 : WEIGHTS[said].value;
  },
  interest: (tie) => saidOf(tie) === 'known',
  reason: {
    codes: ['known'],
    urgency: 45,
    tell: (tie) => (saidOf(tie) === 'known' ? { code: 'known', params: [] } : null),
  },
  why: {
    codes: ['acquaintance'],
    tell: (_, factor) =>
      factor === 1 ? [] : [{ code: 'acquaintance', params: [], effect: effectOf(factor, 1, 1) }],
  },
});

function saidOf({ contact, standing }: Pick<Tie, 'contact' | 'standing'>): keyof typeof WEIGHTS | null {
  if (bothTookPart(standing)) return null;
  return contact.acquaintance ?? null;
}
