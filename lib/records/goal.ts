import type { Day, Instant } from '../days/day.ts';
import type { CoverageAxis } from '../words/coverage-map.ts';
import type { Id } from '../words/ids.ts';
import type { FunctionId, IndustryId, SeniorityId } from '../words/tags.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import { day, list, maybe, needed, number, RECORD, tag, text } from './checks/shape.ts';
import type { Kept } from './join-records.ts';
import { dayProblem, lineProblem } from './problems.ts';
import { INSTANTS, NO_TIMES, type RecordOf } from './record.ts';

/**
 * What the manager wants of the network. An empty list means "any". The wanted cells are the product of the lists.
 * `wanted` is the ceiling the user sets (quality before quantity), `weight` its share among the goals (0 < weight ≤ 3).
 */
export interface Goal extends Kept {
  id: Id;
  text: string;
  industries: IndustryId[];
  functions: FunctionId[];
  seniorities: SeniorityId[];
  /** ISO country codes or area names, as in `Region`. */
  regions: string[];
  labels: string[];
  wanted: number;
  until: Day | null;
  weight: number;
  createdAt: Instant;
  updatedAt: Instant;
}

/** What a goal names on an axis; empty when no limit is set there ("any"). */
export function goalTags(goal: Goal, axis: CoverageAxis): string[] {
  switch (axis) {
    case 'industry':
      return goal.industries;
    case 'function':
      return goal.functions;
    case 'seniority':
      return goal.seniorities;
    case 'region':
      return goal.regions;
  }
}

export const goalRecord: RecordOf<Goal> = {
  part: 'records',
  fields: {
    ...RECORD,
    text: needed(TEXT_LIMITS.line),
    industries: list(tag),
    functions: list(tag),
    seniorities: list(tag),
    regions: list(text()),
    labels: list(text()),
    wanted: number(0, 1_000_000),
    weight: number(0, 1000),
    until: maybe(day),
  },
  blank: {
    industries: [],
    functions: [],
    seniorities: [],
    regions: [],
    labels: [],
    wanted: 1,
    weight: 1,
    until: null,
    ...NO_TIMES,
  },
  problem: ({ text, until }) => lineProblem('text', text, true) ?? dayProblem('until', until),
  days: ['until'],
  instants: INSTANTS,
  texts: ['text'],
  references: [],
};
