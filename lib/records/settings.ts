import type { Instant } from '../days/day.ts';
import type { FunctionId, IndustryId, SeniorityId } from '../words/tags.ts';
import type { GroupCadences } from './cadence.ts';
import type { Kept } from './join-records.ts';
import type { ReadingRule } from './reading-rule.ts';

/** The manager's own choices. One record, id `settings`; exported with the book. */
export interface Settings extends Kept {
  id: 'settings';
  /** How many suggestions a week the user wants at most (P6). 1–50. */
  weeklyBudget: number;
  /** Hour of the day (0–23, local) at which suggestions are made anew. */
  reviewHour: number;
  /** Who the user is, for diversity and for what to give. */
  me: {
    industry: IndustryId | null;
    function: FunctionId | null;
    seniority: SeniorityId | null;
    offers: string[];
  };
  /** Industry the user chose for a company, by folded company name. Always wins (issue: tags). */
  companyIndustry: Record<string, IndustryId>;
  /** Corrections the user made, by folded role title. */
  titleTags: Record<string, { function: FunctionId | null; seniority: SeniorityId | null }>;
  /** Cadences by relation and label; missing when none was asked for. */
  cadences?: GroupCadences;
  /** The user's own wording of drafts, by language and kind (`sv.hello`); what is missing is as it came. */
  templates?: Record<string, string>;
  /** Whether it is noted which suggestions were shown, to tell how well they do. On when missing. */
  ownRecord?: boolean;
  /** Where fields stand on the pages of sites, as the user has pointed at them. At most `MAX_RULES`, newest last. */
  readingRules?: ReadingRule[];
  /** Pairs the user has said are two people, as `pairKey` writes them: never asked about again. */
  notSame?: string[];
  /** Ways of looking at the list under names of the user's own, as addresses within the dashboard. */
  savedViews?: { name: string; hash: string }[];
  /** The columns of the list the user wants; all when missing. */
  columns?: string[];
  updatedAt: Instant;
}

export function defaultSettings(now: Instant): Settings {
  return {
    id: 'settings',
    weeklyBudget: 5,
    reviewHour: 7,
    me: { industry: null, function: null, seniority: null, offers: [] },
    companyIndustry: {},
    titleTags: {},
    updatedAt: now,
  };
}
