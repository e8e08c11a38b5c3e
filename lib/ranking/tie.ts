import type { NetworkGoal, RankedContact } from './network.ts';
import { cadenceOf, rhythmOf } from './standing.ts';
import type { StoredStanding } from './sum-up.ts';

/** What holds for all contacts of one ranking. */
export interface Circumstances {
  /** Day number of the user's day. */
  today: number;
  goals: readonly NetworkGoal[];
  /** The rhythm that a tie without history is taken to have, in days. */
  priorRhythm: number;
}

/** One contact on one day, as signals and rules see it. */
export interface Tie {
  contact: RankedContact;
  standing: StoredStanding;
  today: number;
  goals: readonly NetworkGoal[];
  /** Days since the last contact; null when nothing is logged. */
  gap: number | null;
  /** In days. */
  rhythm: number;
  cadence: number;
}

export function tieOf(
  contact: RankedContact,
  standing: StoredStanding,
  { today, goals, priorRhythm }: Circumstances,
): Tie {
  const rhythm = rhythmOf(standing, priorRhythm);
  return {
    contact,
    standing,
    today,
    goals,
    gap: standing.lastDay === null ? null : Math.max(0, today - standing.lastDay),
    rhythm,
    cadence: cadenceOf(standing, today, rhythm, contact.cadenceDays),
  };
}
