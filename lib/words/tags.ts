/**
 * The controlled tags, by stable id. Names in every language are texts (`industry.<id>`, `function.<id>`, …).
 * The ids are stored and exported: never rename one, only add.
 */

/**
 * Industries a manager would name: the 21 sections of NACE Rev. 2 / ISIC Rev. 4, split where a section is too wide for
 * networking (C, J, K, M, N, O, P, Q) and joined where it is too narrow (S with T). At most 40.
 */
export const INDUSTRIES = [
  'agriculture',
  'mining',
  'food-and-drink',
  'pharma-and-medtech',
  'machinery-and-vehicles',
  'electronics',
  'materials-and-chemicals',
  'consumer-goods',
  'other-manufacturing',
  'energy',
  'water-and-waste',
  'construction',
  'wholesale',
  'retail',
  'transport-and-logistics',
  'hotels-and-restaurants',
  'media',
  'telecom',
  'software-and-it',
  'banking-and-finance',
  'insurance-and-pensions',
  'real-estate',
  'law-firms',
  'accounting-and-audit',
  'management-consulting',
  'architecture-and-engineering',
  'advertising-and-market-research',
  'research-and-development',
  'staffing-and-recruitment',
  'business-services',
  'state',
  'local-government',
  'defence-and-police',
  'education',
  'health-care',
  'social-care',
  'culture-and-leisure',
  'associations',
  'personal-services',
  'international-organisations',
] as const;
export type IndustryId = (typeof INDUSTRIES)[number];

export const FUNCTIONS = [
  'general-management',
  'finance',
  'hr',
  'it',
  'engineering',
  'research',
  'operations',
  'procurement',
  'sales',
  'marketing',
  'communications',
  'customer-service',
  'legal',
  'project-management',
  'consulting',
  'education',
  'health-care',
  'public-administration',
  'other',
] as const;
export type FunctionId = (typeof FUNCTIONS)[number];

/** What follows from a rank. */
interface SeniorityTraits {
  /** Leads others. */
  leads: boolean;
  /** Stands beside the work: the main role only of those who name no other. */
  beside: boolean;
}

const SENIORITY = {
  owner: { leads: true, beside: false },
  board: { leads: false, beside: true },
  executive: { leads: true, beside: false },
  'vice-president': { leads: true, beside: false },
  director: { leads: true, beside: false },
  head: { leads: true, beside: false },
  manager: { leads: true, beside: false },
  specialist: { leads: false, beside: false },
  student: { leads: false, beside: true },
  retired: { leads: false, beside: true },
} as const satisfies Record<string, SeniorityTraits>;
export type SeniorityId = keyof typeof SENIORITY;
export const SENIORITIES = /* @__PURE__ */ idsOf(SENIORITY);

/** Whether somebody of this rank leads others. */
export const leadsOthers = (id: SeniorityId | null): boolean => id !== null && SENIORITY[id].leads;
/** Whether a role of this rank stands beside the work of those who name another. */
export const isBesideWork = (id: SeniorityId | null): boolean => id !== null && SENIORITY[id].beside;

/** A place as coarse as networking needs it: ISO 3166-1 alpha-2 country and, where it was said, the area as written. */
export interface Region {
  country: string | null;
  area: string | null;
}

export const RELATIONS = [
  'peer',
  'mentor',
  'mentee',
  'colleague',
  'former-colleague',
  'fellow-student',
  'client',
  'supplier',
  'board',
  'other',
] as const;
export type RelationId = (typeof RELATIONS)[number];

export const isIndustry = (id: unknown): id is IndustryId => (INDUSTRIES as readonly unknown[]).includes(id);
export const isFunction = (id: unknown): id is FunctionId => (FUNCTIONS as readonly unknown[]).includes(id);
export const isSeniority = (id: unknown): id is SeniorityId =>
  (SENIORITIES as readonly unknown[]).includes(id);
export const isRelation = (id: unknown): id is RelationId => (RELATIONS as readonly unknown[]).includes(id);

/**
 * Whether a value may be the id of a tag or kind, known here or not: one of a newer version is kept and shown as it is,
 * never refused.
 */
export const isTagLike = (id: unknown): id is string => typeof id === 'string' && /^[\w-]{1,60}$/.test(id);

/** The ids of a table of them, in its order. */
export function idsOf<Id extends string>(table: Readonly<Record<Id, unknown>>): readonly Id[] {
  return Object.keys(table) as Id[];
}

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : S;

/**
 * The part of a text key that names a tag: `i18n.t(`industry.${tagKey(id)}`)`. Browsers allow only letters, digits
 * and `_` in message names, and the ids have hyphens.
 */
export function tagKey<Id extends string>(id: Id): Underscored<Id> {
  return id.replaceAll('-', '_') as Underscored<Id>;
}
