import type { Instant } from '../days/day.ts';
import type { Problem } from '../words/result.ts';
import type { FunctionId, IndustryId, SeniorityId } from '../words/tags.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import type { GroupCadences } from './cadence.ts';
import {
  type Check,
  flag,
  instant,
  isObject,
  list,
  map,
  maybe,
  needed,
  object,
  optional,
  RECORD,
  tag,
  text,
  whole,
} from './checks/shape.ts';
import { CADENCE_RANGE } from './contact.ts';
import type { Kept } from './join-records.ts';
import { rangeProblem } from './problems.ts';
import { READING_FIELDS } from './reading.ts';
import { MAX_RULES, type ReadingRule } from './reading-rule.ts';
import { NO_TIMES, type RecordOf } from './record.ts';

/** The manager's own choices. One record, id `settings`; exported with the book. */
export interface Settings extends Kept {
  id: 'settings';
  /** How many suggestions a week the user wants at most (P6). 1–50. */
  weeklyBudget: number;
  /** Hour of the day (0–23, local) at which suggestions are made anew. */
  reviewHour: number;
  /** Who the user is, for diversity, for what to give and what to ask for. */
  me: {
    industry: IndustryId | null;
    function: FunctionId | null;
    seniority: SeniorityId | null;
    offers: string[];
    /** What the user does and for whom, as written; missing when not said, or said before there was a place for it. */
    role?: string | null;
    employer?: string | null;
    /** What the user could use help with. */
    needs?: string[];
  };
  /** Industry the user chose for a company, by folded company name. Always wins (issue: tags). */
  companyIndustry: Record<string, IndustryId>;
  /** Corrections the user made, by folded role title. */
  titleTags: Record<string, { function: FunctionId | null; seniority: SeniorityId | null }>;
  /**
   * Industries the user did not want for a company, or for a title where no company is known, as `refusalKey` of lib/words
   * writes them: they are not proposed for it again.
   */
  refusedIndustries?: string[];
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

const cadence = whole(CADENCE_RANGE.min, CADENCE_RANGE.max);
const { otherValues, settledValues } = RECORD;

/** A way of looking at the list: a name, and an address within the dashboard and nowhere else. */
export const checkSavedView: Check = object({
  name: needed(200),
  hash: (value) =>
    typeof value === 'string' && value.length <= 2000 && /^#\/[^\s\\]*$/.test(value) ? null : '',
});

/** Where a field stands on a page, as the user pointed at it. */
export const checkRuleShape: Check = object({
  id: needed(100),
  host: needed(300),
  path: text(2000),
  field: (value) => (READING_FIELDS.some((one) => one === value) ? null : ''),
  anchor: maybe(
    object({
      tag: text(100),
      attribute: text(200),
      value: text(2000),
      match: (value) => (value === 'whole' || value === 'end' ? null : ''),
    }),
  ),
  way: list(object({ tag: text(100), nth: whole(0, 100_000) }), { max: 1000 }),
  createdAt: instant,
});

/** Every field of the settings. Each is a choice of its own: one that is damaged says nothing against the others. */
const CHOICES = {
  weeklyBudget: whole(1, 50),
  reviewHour: whole(0, 23),
  me: object({
    industry: maybe(tag),
    function: maybe(tag),
    seniority: maybe(tag),
    offers: list(text()),
    role: optional(text(TEXT_LIMITS.role)),
    employer: optional(text(TEXT_LIMITS.company)),
    needs: optional(list(text())),
  }),
  companyIndustry: map(tag),
  titleTags: map(object({ function: maybe(tag), seniority: maybe(tag) })),
  refusedIndustries: optional(list(text(400), { max: 100_000 })),
  cadences: optional(object({ relations: map(cadence), labels: map(cadence) })),
  templates: optional(map(text())),
  ownRecord: optional(flag),
  readingRules: optional(list(checkRuleShape, { max: MAX_RULES })),
  notSame: optional(list(text(100), { max: 100_000 })),
  savedViews: optional(list(checkSavedView, { max: 1000 })),
  columns: optional(list(text(60), { max: 100 })),
  otherValues,
  settledValues,
  updatedAt: instant,
} satisfies { readonly [F in Exclude<keyof Settings, 'id'>]: Check };

/** The choices in damaged settings that are whole, and the names of those that are not. */
export function soundChoices(settings: unknown): { sound: Record<string, unknown>; broken: string[] } {
  if (!isObject(settings)) return { sound: {}, broken: ['settings'] };
  const broken = Object.entries(CHOICES).flatMap(([field, check]) =>
    Object.hasOwn(settings, field) && check(settings[field]) !== null ? field : [],
  );
  return {
    sound: Object.fromEntries(Object.entries(settings).filter(([field]) => !broken.includes(field))),
    broken,
  };
}

/** Allowed number of suggestions a week. */
const WEEKLY_BUDGET_RANGE = { min: 1, max: 50 } as const;

function cadencesProblem(cadences: Settings['cadences']): Problem | null {
  if (!cadences) return null;
  const { min, max } = CADENCE_RANGE;
  const all = [...Object.values(cadences.relations), ...Object.values(cadences.labels)];
  const fits = (days: number | undefined) =>
    days !== undefined && Number.isInteger(days) && days >= min && days <= max;
  return all.every(fits) ? null : { code: 'cadenceOutOfRange', field: 'cadences', params: [min, max] };
}

function templatesProblem(templates: Settings['templates']): Problem | null {
  const limit = TEXT_LIMITS.note;
  return Object.values(templates ?? {}).every((one) => one.length <= limit)
    ? null
    : { code: 'textTooLong', field: 'templates', params: [limit] };
}

export const settingsRecord: RecordOf<Settings> = {
  part: 'settings',
  fields: { id: (value) => (value === 'settings' ? null : ''), ...CHOICES },
  blank: defaultSettings(NO_TIMES.updatedAt),
  problem: (settings) =>
    rangeProblem('weeklyBudget', settings.weeklyBudget, WEEKLY_BUDGET_RANGE) ??
    rangeProblem('reviewHour', settings.reviewHour, { min: 0, max: 23 }) ??
    cadencesProblem(settings.cadences) ??
    templatesProblem(settings.templates),
  days: [],
  instants: ['updatedAt', 'otherValues.at', 'readingRules.createdAt'],
  texts: [],
  // Two who were merged stay told apart under the ids that they had: whoever parts them again need not be asked anew.
  references: [
    { field: 'notSame', to: 'contacts', holds: 'pairs', whenGone: 'forgets', whenMerged: 'stays' },
  ],
};
