import type { Day, Instant } from '../days/day.ts';
import type { CoverageAxis } from '../words/coverage-map.ts';
import type { Id } from '../words/ids.ts';
import type { FunctionId, IndustryId, SeniorityId } from '../words/tags.ts';
import type { Kept } from './join-records.ts';

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
