import { isDormant } from '../rules/dormant.ts';
import { restsUntil } from '../rules/rest.ts';
import { bothTookPart } from '../sides.ts';
import { signal, type Weights } from '../signal.ts';
import { askedCadence, clamp, isNew, usualGap } from '../standing.ts';
import { isOwed } from './owed.ts';

const WEIGHTS = {
  /** Share of the cadence at which somebody begins to be due, and over which share it rises to fully due. */
  from: { value: 0.8, range: [0.5, 1], source: 'choice' },
  over: { value: 0.4, range: [0.1, 1], source: 'choice' },
} satisfies Weights;

/**
 * Due: whether it is time.
 *
 * Meaning: 0 before 80 % of the cadence has passed, rising to 1 at 120 %; and at least what anything else presses it to.
 * It decides who may be suggested; past that it says nothing, because ordering by days overdue proved worse than chance.
 * Source: measured: on the list a cadence tracker shows, days overdue reach NDCG@5 .106, chance .305.
 */
export const due = signal({
  id: 'due',
  kind: 'timing',
  lasting: false,
  weights: WEIGHTS,
  range: [0, 1],
  unknown: 0,
  factor: ({ gap, cadence }) =>
    gap === null ? 0 : clamp((gap / cadence - WEIGHTS.from.value) / WEIGHTS.over.value, 0, 1),
  interest: ({ contact }) => askedCadence(contact.cadenceDays) !== null,
  reason: {
    codes: ['neverLogged', 'cadence', 'cadenceDaily', 'onlyThey', 'silence', 'rhythm', 'rhythmDaily'],
    urgency: 50,
    tell: (tie, factor) => {
      const { contact, standing, gap, cadence } = tie;
      // Of a connection it is told since when.
      if (gap === null) return contact.connectedOn ? null : { code: 'neverLogged', params: [] };
      // Somebody who waits, is new or dormant is told of as such.
      if (isOwed(tie) || isNew(standing, tie.today) || isDormant(tie) || restsUntil(tie) !== null)
        return null;
      if (factor === 0 || gap < WEIGHTS.from.value * cadence) return null;
      if (typeof contact.cadenceDays === 'number' && contact.cadenceDays >= 0)
        return cadence < 2
          ? { code: 'cadenceDaily', params: [] }
          : { code: 'cadence', params: [Math.round(cadence), gap] };
      // Where only I have written, that is told as attempts without an answer.
      if (!bothTookPart(standing)) return standing.inDays > 0 ? { code: 'onlyThey', params: [gap] } : null;
      const usual = usualGap(standing);
      if (usual === null) return { code: 'silence', params: [gap] };
      return usual < 1.5
        ? { code: 'rhythmDaily', params: [gap] }
        : { code: 'rhythm', params: [Math.round(usual), gap] };
    },
  },
  why: {
    codes: ['due'],
    tell: ({ cadence }, factor) => [
      {
        code: 'due',
        params: [Math.round(cadence)],
        effect: factor === 1 ? 'raises' : factor > 0 ? 'neutral' : 'lowers',
      },
    ],
  },
});
