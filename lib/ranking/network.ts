import type { Day } from '../days/index.ts';
import type { Acquaintance, Channel, Help, Id, OccasionKind, ReachedOut, Side } from '../words/index.ts';
import type { StoredStanding } from './sum-up.ts';

/** One entry of the log as the ranking needs it. `channel` may be any word; only known ones carry meaning. */
export interface NetworkExchange {
  on: Day;
  reachedOut: ReachedOut;
  channel?: Channel | (string & {}) | null;
  given?: (Help | (string & {}))[];
  received?: (Help | (string & {}))[];
}

export interface NetworkPromise {
  by: Side;
  text: string;
  due: Day | null;
  done: boolean;
}

export interface NetworkOccasion {
  on: Day;
  text: string;
  kind?: OccasionKind;
}

/** A wish of the user. `tags` are single wishes; in `anyOf` each inner list is one wish that any of its tags meets. */
export interface NetworkGoal {
  text: string;
  tags: string[];
  anyOf?: string[][];
  /** Share among the goals; 1 when it is no positive number. */
  weight: number;
}

/** What the ranking knows of a contact beside its log. Everything but `id` may be missing. */
export interface RankedContact {
  id: Id;
  name?: string | null;
  company?: string | null;
  tags?: string[];
  importance?: number | null;
  /** The day on which we became connected on a network. It is no contact-day. */
  connectedOn?: Day | null;
  /** Whether the user has said that we know each other (`known`) or hardly do (`hardly`). */
  acquaintance?: Acquaintance | null;
  /** Asked for by the user; held within `CADENCE_RANGE`. */
  cadenceDays?: number | null;
  snoozedUntil?: Day | null;
  resting?: boolean;
  archived?: boolean;
  nextMeeting?: Day | null;
  promises?: NetworkPromise[];
  occasions?: NetworkOccasion[];
  relation?: string | null;
  offers?: string[];
  needs?: string[];
}

/** A contact with its log: what `rankNetwork` takes. */
export interface NetworkContact extends RankedContact {
  exchanges: NetworkExchange[];
  /** How and when we first met; the day counts as a contact-day. */
  met?: { how?: string | null; date?: Day | null } | null;
  metOn?: Day | null;
}

/** A contact with the stored summary of its log: what `rankStandings` takes. */
export interface StandingContact extends RankedContact {
  standing: StoredStanding;
}

export interface Ranked<C> {
  id?: Id | null;
  /** The user's day. */
  now: Day;
  /** How many suggestions to list; 0 lists every contact that is ranked. */
  limit: number;
  me?: {
    goals?: NetworkGoal[];
    /** The user's own usual days between contacts (`ownRhythmOf`), the start for ties without history; 45 when not given. */
    rhythmDays?: number | null;
  };
  contacts: C[];
}
export type Network = Ranked<NetworkContact>;
export type StandingNetwork = Ranked<StandingContact>;
