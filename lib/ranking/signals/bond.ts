import { decay, type StoredStanding } from '../sum-up.ts';
import { WEIGHTS } from '../weights.ts';

/**
 * Bond: how much they have put into the tie.
 *
 * Meaning: the contact-days on which they took part, (0.5 + d)^0.6 with d the mean of all those days and of the same
 * days halved every 180 days. Ten messages on one day are one day, and approaches nobody answered build nothing.
 * Range: 0.66 (nothing yet) upwards; 100 days of the last months give 15.
 * Default: 0.66 for somebody who never took part.
 * Source: contact-days beat raw counts (EPJ Data Science 2020, s13688-020-00256-5); power and mean chosen over the
 * measured logs, where their days forecast answers and two-way contact better than all days.
 */
export function bond(standing: StoredStanding, today: number): number {
  const lately = standing.lastHeard === null ? 0 : decay(standing.heardDecayed, today - standing.lastHeard);
  return (WEIGHTS.bondStart + (standing.inDays + lately) / 2) ** WEIGHTS.bondPower;
}
