import { dayNumberOf } from '../../days/day-number.ts';
import { bothTookPart, leftUnanswered } from '../sides.ts';
import { signal, type Weights, type WhyOf } from '../signal.ts';
import type { Tie } from '../tie.ts';

const WEIGHTS = {
  /** They have helped: a recommendation, say. */
  helped: { value: 1.4, range: [1, 2], source: 'choice' },
  /** They wrote, and I have not. */
  wrote: { value: 1.2, range: [1, 1.5], source: 'choice' },
  /** What ten years of being connected add; fewer add as much less. */
  old: { value: 0.2, range: [0, 0.5], source: 'choice' },
  years: { value: 10, range: [5, 20], source: 'choice' },
} satisfies Weights;

/**
 * Connection: what is known of somebody who is a connection on a network and no more than that yet.
 *
 * Meaning: 1.4 where they have helped me, else 1.2 where they wrote last and not time and again, times 1 to 1.2 with the
 * years since we became connected. Either of the two is reason enough to suggest them; the years only order. 1 for
 * everybody who is no connection, and once both have taken part in something that is logged.
 * Source: choice; old and dormant ties give more that is new than recent ones (Levin, Walter & Murnighan 2011), and
 * whoever has given is willing (Walter, Levin & Murnighan 2015). Being connected is no contact-day, so no measured log
 * knows of it.
 */
export const connection = signal({
  id: 'connection',
  kind: 'choice',
  lasting: false,
  weights: WEIGHTS,
  range: [1, WEIGHTS.helped.value * (1 + WEIGHTS.old.value)],
  unknown: 1,
  factor: (tie) => {
    const years = yearsOf(tie);
    if (years === null) return 1;
    const opening = hasHelped(tie) ? WEIGHTS.helped.value : hasWritten(tie) ? WEIGHTS.wrote.value : 1;
    return opening * (1 + WEIGHTS.old.value * Math.min(1, years / WEIGHTS.years.value));
  },
  interest: (tie) => yearsOf(tie) !== null && (hasHelped(tie) || hasWritten(tie)),
  reason: {
    codes: ['helped', 'connected'],
    urgency: 47,
    tell: (tie) => {
      if (yearsOf(tie) === null) return null;
      const { receivedOnly, givenOnly } = tie.standing;
      // Where they have done more than that, it is told as a moment to give.
      if (hasHelped(tie) && receivedOnly - givenOnly < TOLD_AS_DEBT) return { code: 'helped', params: [] };
      if (tie.gap !== null) return null;
      return { code: 'connected', params: [tie.contact.connectedOn?.slice(0, 4) ?? ''] };
    },
  },
  why: {
    codes: ['connection', 'helped', 'opened'],
    tell: (tie, factor) => {
      if (factor === 1) return [];
      const lines: WhyOf<'connection' | 'helped' | 'opened'>[] = [
        { code: 'connection', params: [Math.floor(yearsOf(tie) ?? 0)], effect: 'raises' },
      ];
      if (hasHelped(tie))
        lines.push({ code: 'helped', params: [tie.standing.receivedOnly], effect: 'raises' });
      else if (hasWritten(tie)) lines.push({ code: 'opened', params: [], effect: 'raises' });
      return lines;
    },
  },
});

/** From so many more favours received than given, the balance is a reason of its own. */
const TOLD_AS_DEBT = 2;

/** Years since we became connected; null for no connection, and where more than that is between us. */
function yearsOf({ contact, standing, today }: Tie): number | null {
  const since = contact.connectedOn ? dayNumberOf(contact.connectedOn) : null;
  if (since === null || bothTookPart(standing)) return null;
  return Math.max(0, today - since) / 365.25;
}

const hasHelped = ({ standing }: Tie): boolean => standing.receivedOnly > 0;

const hasWritten = ({ standing }: Tie): boolean => standing.inDays > 0 && !leftUnanswered(standing);
