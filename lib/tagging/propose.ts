import type { Settings } from '../records/index.ts';
import {
  cleanLine,
  type FunctionId,
  type IndustryId,
  isBesideWork,
  leadsOthers,
  type Region,
  refusalKey,
  type SeniorityId,
  TEXT_LIMITS,
} from '../words/index.ts';
import { type Headline, type Position, readHeadline } from './headline.ts';
import { companyIndustry, namedIndustry, tradeIndustry } from './industry.ts';
import { companyKeys, normaliseTitle } from './keys.ts';
import { readRegion } from './region.ts';

/** What is known of a person: texts as a page or a file gives them. */
export interface TagInput {
  headline: string | null;
  role?: string | null;
  company?: string | null;
  location?: string | null;
  /** The industry the page itself names. */
  industry?: string | null;
}

export interface TagProposal {
  function: FunctionId | null;
  seniority: SeniorityId | null;
  leader: boolean;
  industry: IndustryId | null;
  company: string | null;
  region: Region | null;
  /** The other roles of the headline, offered as labels. */
  labels: string[];
  /** The words each proposal relies on, as written. */
  evidence: Partial<Record<'function' | 'seniority' | 'leader' | 'industry' | 'region' | 'company', string>>;
}

export type Learnt = Pick<Settings, 'companyIndustry' | 'titleTags' | 'refusedIndustries'>;

/**
 * Proposes tags from a headline, on the device. Nothing is guessed: a tag the words do not settle is `null`. What the
 * user chose before, for a company (`normaliseCompany`) or a title (`normaliseTitle`), always wins. Never throws.
 */
export function proposeTags(input: TagInput, learnt?: Learnt): TagProposal {
  return proposeFrom(readTitles(input), input, learnt);
}

/** What stands in the titles of a person, whatever the company, the place and the corrections say. */
export interface Titles {
  headline: string | null;
  /** The role as the page or file states it. */
  stated: string | null;
  read: Headline;
  fromRole: Position[];
  main: Position | null;
}

/** Reads headline and role: most of what a proposal costs, and the same for all who have the same title. */
export function readTitles(input: Pick<TagInput, 'headline' | 'role'>): Titles {
  const headline = cleanLine(input.headline, TEXT_LIMITS.headline);
  const stated = cleanLine(input.role, TEXT_LIMITS.role);
  const read = headline ? readHeadline(headline) : { positions: [], company: null };
  const fromRole = stated ? readHeadline(stated).positions : [];
  return { headline, stated, read, fromRole, main: mainOf(fromRole) ?? mainOf(read.positions) };
}

/** `proposeTags` where the titles have been read already. */
export function proposeFrom(titles: Titles, input: TagInput, learnt?: Learnt): TagProposal {
  const { headline, stated, read, main } = titles;
  const evidence: TagProposal['evidence'] = {};

  const company =
    cleanLine(input.company, TEXT_LIMITS.company) ??
    main?.company ??
    read.company ??
    sharedCompany(read.positions, main);
  if (company) evidence.company = company;

  let duty = main?.function ?? null;
  let seniority = main?.seniority ?? null;
  if (main?.functionWords) evidence.function = main.functionWords;
  if (main?.seniorityWords) evidence.seniority = main.seniorityWords;
  const corrected = correction([stated, main?.title ?? null, headline], learnt);
  if (corrected) {
    duty = corrected.tags.function;
    seniority = corrected.tags.seniority;
    evidence.function = corrected.title;
    evidence.seniority = corrected.title;
  }
  // Who heads a clinic or a school works in its field, not in general management.
  if (
    !corrected &&
    main?.plain &&
    duty === 'general-management' &&
    (seniority === 'head' || seniority === 'manager')
  ) {
    const sector = company ? companyIndustry(company)?.industry : undefined;
    duty = (sector && SECTOR_DUTY[sector]) ?? duty;
  }
  // "Principal at Nordic International School": elsewhere a principal may be anything.
  if (!corrected && duty === null && seniority === 'head' && company && main?.seniorityWords) {
    if (companyIndustry(company)?.industry === 'education') {
      duty = 'education';
      evidence.function = main.seniorityWords;
    }
  }
  const leader = corrected ? leadsOthers(seniority) : (main?.leader ?? false);
  if (leader && evidence.seniority) evidence.leader = evidence.seniority;

  const industry =
    learntIndustry(company, learnt) ??
    [
      statedIndustry(cleanLine(input.industry, TEXT_LIMITS.industry)),
      company ? companyIndustry(company) : null,
      tradeOf(stated ?? headline, main),
    ].find(
      (found) =>
        found && !isRefused(found.industry, company, [stated, main?.title ?? null, headline], learnt),
    ) ??
    null;
  if (industry) evidence.industry = industry.word;

  const location = cleanLine(input.location, TEXT_LIMITS.location);
  const place = location ? readRegion(location) : null;
  if (place && location) evidence.region = location;

  return {
    function: duty,
    seniority,
    leader,
    industry: industry?.industry ?? null,
    company,
    region: place ? { country: place.country, area: place.area } : null,
    labels: labelsOf(read.positions, main),
    evidence,
  };
}

/** What the present role says of its industry; one that is over says nothing of today. */
function tradeOf(text: string | null, main: Position | null): Found | null {
  if (!main || main.former) return null;
  return (
    tradeIndustry(main.title) ??
    (text && !/\b(?:ex|tid|fd|fhv|former)/iu.test(text) ? tradeIndustry(text) : null)
  );
}

const SECTOR_DUTY: Partial<Record<IndustryId, FunctionId>> = {
  education: 'education',
  'health-care': 'health-care',
  'social-care': 'health-care',
};

// Chairing a board is a role of its own, a seat on it stands beside the work.
const isBeside = (position: Position) =>
  isBesideWork(position.seniority) && position.function !== 'general-management';

function mainOf(positions: readonly Position[]): Position | null {
  const current = positions.filter((position) => !position.former);
  const settled = (position: Position) =>
    position.titled && (position.function !== null || position.leader) && !isBeside(position);
  const pick =
    current.find(settled) ??
    current.find((position) => position.titled) ??
    current.find((position) => position.function !== null) ??
    current[0];
  if (pick?.leader && pick.function === null) {
    // "Platschef och fabrikschef på X": the other half of the same job says the field.
    const half = current.find((other) => settled(other) && other.function && other.company === pick.company);
    if (half) return { ...pick, function: half.function, functionWords: half.functionWords };
    // "Interim leder | IT": a field by itself beside a leader whose field is not said.
    const field = current.find((other) => !other.titled && other.function !== null);
    if (field) return { ...pick, function: field.function, functionWords: field.functionWords };
  }
  if (pick?.seniority === 'owner' && pick.function === 'general-management') {
    // "Gründer og CTO": what the founder does is said beside it.
    const work = current.find(
      (other) => other.seniority === 'executive' && other.function && other.function !== pick.function,
    );
    if (work) return { ...work, company: work.company ?? pick.company };
  }
  if (pick?.seniority === 'specialist' && pick.function === 'health-care') {
    // "Överläkare, chef för kvinnokliniken": the same person heads the clinic.
    const heads = current.find(
      (other) => other.leader && (other.plain || other.function === null || other.function === pick.function),
    );
    if (heads)
      return { ...heads, function: pick.function, functionWords: pick.functionWords, title: pick.title };
  }
  if (pick) return pick;
  const former = positions.find((position) => position.function !== null);
  // A former role still says the field, not the rank.
  return former ? { ...former, seniority: null, leader: false, company: null, seniorityWords: null } : null;
}

/** "CFO → COO @ X", "partner & advokat, X": another current role's company, where only one is named. */
function sharedCompany(positions: readonly Position[], main: Position | null): string | null {
  const named = positions.filter(
    (position) => position !== main && !position.former && !isBesideWork(position.seniority),
  );
  const companies = new Set(named.flatMap((position) => position.company ?? []));
  return companies.size === 1 ? ([...companies][0] ?? null) : null;
}

function correction(
  titles: readonly (string | null)[],
  learnt: Learnt | undefined,
): { tags: Settings['titleTags'][string]; title: string } | null {
  if (!learnt) return null;
  for (const title of titles) {
    if (!title) continue;
    const key = normaliseTitle(title);
    const tags = Object.hasOwn(learnt.titleTags, key) ? learnt.titleTags[key] : undefined;
    if (tags) return { tags, title };
  }
  return null;
}

type Found = { industry: IndustryId; word: string };

function learntIndustry(company: string | null, learnt: Learnt | undefined): Found | null {
  if (!company || !learnt) return null;
  const key = companyKeys(company).find((one) => Object.hasOwn(learnt.companyIndustry, one));
  const chosen = key === undefined ? undefined : learnt.companyIndustry[key];
  return chosen ? { industry: chosen, word: company } : null;
}

function statedIndustry(named: string | null): Found | null {
  const industry = named ? namedIndustry(named) : null;
  return named && industry ? { industry, word: named } : null;
}

/** Whether the user has said that it is not this industry: of the company, or of a title where no company was known. */
function isRefused(
  industry: IndustryId,
  company: string | null,
  titles: readonly (string | null)[],
  learnt: Learnt | undefined,
): boolean {
  const refused = learnt?.refusedIndustries ?? [];
  if (refused.length === 0) return false;
  const keys = [
    ...(company ? companyKeys(company) : []),
    ...titles.flatMap((title) => (title ? normaliseTitle(title) : [])),
  ];
  return keys.some((key) => refused.includes(refusalKey(key, industry)));
}

function labelsOf(positions: readonly Position[], main: Position | null): string[] {
  const labels = new Map<string, string>();
  for (const position of positions) {
    if (position === main || position.former || !position.titled) continue;
    const label = cleanLine(position.title, TEXT_LIMITS.label);
    const key = label ? normaliseTitle(label) : '';
    if (label && key && key !== normaliseTitle(main?.title ?? '')) labels.set(key, labels.get(key) ?? label);
  }
  return [...labels.values()].slice(0, 8);
}
