import { isTwoSided } from '../sides.ts';
import { effectOf, signal, type Weights } from '../signal.ts';
import { decay, type StoredStanding } from '../sum-up.ts';
import { WEIGHTS as SHARED } from '../weights.ts';

const WEIGHTS = {
  /** Measured: a plateau from 0.5 to 0.6. */
  power: { value: 0.6, range: [0.4, 0.75], source: 'measured' },
  /** What somebody who never took part counts for, in days. Measured: order hardly moves. */
  start: { value: 0.5, range: [0.1, 1], source: 'measured' },
} satisfies Weights;

/**
 * Bond: how much they have put into the tie.
 *
 * Meaning: the contact-days on which they took part, (0.5 + d)^0.6 with d the mean of all those days and of the same
 * days halved every 180 days. Ten messages on one day are one day, a day at the same event is half of one, and
 * approaches nobody answered build nothing: neither mine, nor theirs where I do not answer at all.
 * 100 days of the last months give 15.
 * Source: contact-days beat raw counts (EPJ Data Science 2020, s13688-020-00256-5); power and mean chosen over the
 * measured logs, where their days forecast answers and two-way contact better than all days.
 */
export const bond = signal({
  id: 'bond',
  kind: 'strength',
  lasting: true,
  weights: WEIGHTS,
  range: [WEIGHTS.start.value ** WEIGHTS.power.value, Number.POSITIVE_INFINITY],
  unknown: WEIGHTS.start.value ** WEIGHTS.power.value,
  factor: ({ standing, today }) => (isTwoSided(standing) ? bondOf(standing, today) : answeredBond(standing)),
  reason: null,
  why: {
    codes: ['bond'],
    tell: ({ standing: { inDays } }) => [
      { code: 'bond', params: [inDays], effect: effectOf(inDays, 0, MANY_DAYS) },
    ],
  },
});

/** From so many days on which they took part, the line says that it raises. */
const MANY_DAYS = 3;

/** The bond of all their days but those that I have left without an answer, none of them of late. */
function answeredBond({ inDays, waiting }: StoredStanding): number {
  return (WEIGHTS.start.value + Math.max(0, inDays - waiting) / 2) ** WEIGHTS.power.value;
}

/** The bond as the measured order takes it. */
export function bondOf(standing: StoredStanding, today: number): number {
  const lately = standing.lastHeard === null ? 0 : decay(standing.heardDecayed, today - standing.lastHeard);
  const ever = standing.inDays - (1 - SHARED.eventShare) * standing.thinDays;
  return (WEIGHTS.start.value + (ever + lately) / 2) ** WEIGHTS.power.value;
}
