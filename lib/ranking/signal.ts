import type { Tie } from './tie.ts';

/** A number that a rule rests on, with the range in which it may sensibly be moved. */
export interface Weight {
  value: number;
  range: readonly [least: number, most: number];
  /** Measured on real e-mail, letter and message logs, or a product decision that none of those can test. */
  source: 'measured' | 'choice';
}
export type Weights = Readonly<Record<string, Weight>>;

/** A reason as data; each code has a text `reason.<code>`. Days in `params` are ISO days; spans are whole days (years
 * for `dormantYears`). */
export interface ReasonOf<Code extends string> {
  code: Code;
  params: (string | number)[];
}

export const EFFECTS = ['raises', 'lowers', 'neutral'] as const;
export type Effect = (typeof EFFECTS)[number];

/** One part of a score in words: `why.<code>` with `params`, and which way it moves the score (`effect.<effect>`). */
export interface WhyOf<Code extends string> {
  code: Code;
  params: number[];
  effect: Effect;
}

/** How a rule or a signal gives a reason. */
export interface Telling<Code extends string> {
  codes: readonly Code[];
  /** The higher, the earlier it is told; only the first three reasons are. */
  urgency: number;
  /** `factor` is what the signal counted for; 1 where it is a rule. Null when there is nothing to tell. */
  tell: (tie: Tie, factor: number) => ReasonOf<NoInfer<Code>> | null;
  /** Kept even where three others are more urgent. */
  caution?: NoInfer<Code>;
}

/** A rule of the list that multiplies nothing: it makes it time, gives peace, or keeps a place. */
export interface Rule<Reason extends string = string, W extends Weights = Weights> {
  weights: W;
  /** How due it makes a contact by itself, 0–1. */
  presses?: (tie: Tie) => number;
  reason: Telling<Reason>;
}

/**
 * One factor of the score with all that belongs to it. What is missing here is a type error, and what is in `SIGNALS` is
 * multiplied in, stored and explained.
 */
export interface Signal<
  Id extends string = string,
  Why extends string = string,
  Reason extends string = string,
  W extends Weights = Weights,
> {
  /** The name of its file in camel case, and of its part of the score. */
  id: Id;
  /**
   * What it is multiplied into. `strength`: how alive the tie is, where the measured order speaks in `ranked`; `timing`:
   * whether it is time; `choice`: what the user wants, in the list and in `ranked` alike.
   */
  kind: 'strength' | 'timing' | 'choice';
  /** Counts also for a tie that has fallen silent. */
  lasting: boolean;
  weights: W;
  /** The least and most it can be, and what somebody has of whom nothing is known. */
  range: readonly [least: number, most: number];
  unknown: number;
  factor: (tie: Tie) => number;
  /** How due it makes a contact by itself, 0–1. */
  presses?: (tie: Tie) => number;
  /** Whether it shows that the user wants contact with somebody who never took part. */
  interest?: (tie: Tie) => boolean;
  /** Null for what orders people but is no reason to write. */
  reason: Telling<Reason> | null;
  /** The lines for *Why?*; none where it changed nothing. */
  why: { codes: readonly Why[]; tell: (tie: Tie, factor: number) => WhyOf<NoInfer<Why>>[] };
}

/** Checks a signal and keeps the codes it names as types. */
export function signal<
  const Id extends string,
  const Why extends string,
  const Reason extends string = never,
  W extends Weights = Weights,
>(one: Signal<Id, Why, Reason, W>): Signal<Id, Why, Reason, W> {
  return one;
}

/** Checks a rule and keeps the codes it names as types. */
export function rule<const Reason extends string, W extends Weights>(one: Rule<Reason, W>): Rule<Reason, W> {
  return one;
}

/** Above this factor a part has moved the score enough to be named as a reason. */
export const TELLING = 1.05;

/** `lowers` below `low`, `raises` from `high`. */
export function effectOf(value: number, low: number, high: number): Effect {
  if (value < low) return 'lowers';
  return value >= high ? 'raises' : 'neutral';
}
