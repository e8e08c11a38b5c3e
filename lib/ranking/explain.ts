import type { Suggestion } from './rank.ts';
import type { Scored } from './score.ts';
import { importanceLevel } from './signals/importance.ts';
import { reciprocity } from './signals/two-way.ts';

/** Every part that can be explained; each has a text `why.<code>`. */
export const WHY_CODES = [
  'bond',
  'twoWay',
  'freshness',
  'unanswered',
  'due',
  'fit',
  'debt',
  'owed',
  'hook',
  'newness',
  'importance',
] as const;
export type WhyCode = (typeof WHY_CODES)[number];

export const EFFECTS = ['raises', 'lowers', 'neutral'] as const;
export type Effect = (typeof EFFECTS)[number];

/** One part of a score in words: `why.<code>` with `params`, and which way it moves the score (`effect.<effect>`). */
export interface Why {
  code: WhyCode;
  params: number[];
  effect: Effect;
}

/** The plain facts behind the parts, as the user would count them. */
export interface Facts {
  /** Contact-days on which they took part. */
  heardDays: number;
  /** 0–10. */
  twoWayTenths: number;
  /** Days since they last took part; null when they never did. */
  heardGap: number | null;
  attempts: number;
  cadence: number;
  fitPercent: number;
  received: number;
  given: number;
  waiting: number;
  importance: number;
}

export function factsOf({ contact, standing, gap, cadence, fit }: Scored): Facts {
  return {
    heardDays: standing.inDays,
    twoWayTenths: Math.round(10 * reciprocity(standing.inDays, standing.outDays)),
    heardGap:
      gap === null || standing.lastDay === null || standing.lastHeard === null
        ? null
        : gap + standing.lastDay - standing.lastHeard,
    attempts: standing.attempts.length,
    cadence: Math.round(cadence),
    fitPercent: Math.round(100 * fit.share),
    received: standing.receivedOnly,
    given: standing.givenOnly,
    waiting: standing.waiting,
    importance: importanceLevel(contact.importance),
  };
}

/** All that moved the score of a suggestion, in the order of the formula; parts that changed nothing are left out. */
export function explain({ parts, facts }: Pick<Suggestion, 'parts' | 'facts'>): Why[] {
  const why: Why[] = [];
  const add = (code: WhyCode, params: number[], effect: Effect) => why.push({ code, params, effect });
  add('bond', [facts.heardDays], facts.heardDays >= 3 ? 'raises' : 'neutral');
  add('twoWay', [facts.twoWayTenths], between(facts.twoWayTenths, 2, 6));
  if (facts.heardGap !== null) add('freshness', [facts.heardGap], between(parts.freshness, 0.05, 0.3));
  if (facts.attempts > 0) add('unanswered', [facts.attempts], 'lowers');
  add('due', [facts.cadence], parts.due === 1 ? 'raises' : parts.due > 0 ? 'neutral' : 'lowers');
  if (parts.fit > 1) add('fit', [facts.fitPercent], 'raises');
  if (parts.debt !== 1) add('debt', [facts.received, facts.given], between(parts.debt, 1, 1));
  if (parts.owed > 1) add('owed', [facts.waiting], 'raises');
  if (parts.hook > 1) add('hook', [1], 'raises');
  if (parts.newness > 1) add('newness', [], 'raises');
  if (parts.importance > 1) add('importance', [facts.importance], 'raises');
  return why;
}

function between(value: number, low: number, high: number): Effect {
  if (value < low) return 'lowers';
  return value >= high ? 'raises' : 'neutral';
}
