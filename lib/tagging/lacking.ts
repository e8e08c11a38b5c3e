import type { Contact } from '../records/index.ts';
import {
  cleanLine,
  type FunctionId,
  foldText,
  type IndustryId,
  type Region,
  type SeniorityId,
  TEXT_LIMITS,
} from '../words/index.ts';
import { type Doubt, doubtOf } from './doubt.ts';
import { normaliseCompany, normaliseTitle } from './keys.ts';
import { type Learnt, proposeFrom, readTitles, type Titles } from './propose.ts';

/** What the queue needs of somebody in the book. */
export type Taggable = Pick<
  Contact,
  | 'id'
  | 'name'
  | 'headline'
  | 'role'
  | 'company'
  | 'location'
  | 'industry'
  | 'function'
  | 'seniority'
  | 'leader'
  | 'region'
>;

/** Tags to set where there are none. What is missing or null is not set. */
export interface TagChoice {
  function?: FunctionId | null;
  seniority?: SeniorityId | null;
  leader?: boolean | null;
  industry?: IndustryId | null;
  region?: Region | null;
}

/** What decides a tag: the title says function and seniority, the company its industry, the place the region. */
export type Decider = 'title' | 'company' | 'place';
export const DECIDERS = ['title', 'company', 'place'] as const satisfies readonly Decider[];

/** The question to which one person's words lead. People with the same `key` are asked about together. */
export interface Question {
  key: string;
  /** What decides, as this person writes it. */
  words: string;
  /** The tags proposed; none where nobody but the user can tell. */
  tags: TagChoice;
  doubt: Doubt | null;
  /** Where the words stand: the text of the evidence. */
  text: string;
  /** The key by which an answer is remembered, of the title or the company. */
  learnBy: string;
  /** The key by which it is remembered that none of the tags is right: of the company, or of the title where none is known. */
  refuseBy: string;
}

/** Somebody who lacks tags, with at most one question by each decider; null where nothing is said or nothing lacks. */
export interface Lacking {
  id: string;
  name: string;
  asked: Record<Decider, Question | null>;
}

/** Titles that have been read, by headline and role: most people of a book share theirs with somebody. */
export type ReadTitles = Map<string, Titles>;
const MOST_READ = 20_000;

/** True for whoever has no industry, function or seniority: not on the map, or only half known. */
export const lacksTags = (person: Pick<Contact, 'industry' | 'function' | 'seniority'>): boolean =>
  person.industry === null || person.function === null || person.seniority === null;

/** Which questions somebody leaves open; null for whoever has every tag that words could give. */
export function lackingOf(person: Taggable, learnt: Learnt, read: ReadTitles): Lacking | null {
  const { id, name } = person;
  if (!lacksTags(person) && (person.region !== null || !person.location)) return null;
  const titles = titlesOf(person, read);
  const proposal = proposeFrom(titles, person, learnt);
  const text = [titles.stated ?? titles.headline, proposal.company].filter(Boolean).join(' · ');
  const asked = {
    title: titleOf(person, titles, proposal, learnt, text),
    company: companyOf(person, titles, proposal, text),
    place: placeOf(person, proposal),
  };
  return lacksTags(person) || asked.place ? { id, name, asked } : null;
}

function titlesOf(person: Taggable, read: ReadTitles): Titles {
  const key = `${person.headline ?? ''}\n${person.role ?? ''}`;
  const known = read.get(key);
  if (known) return known;
  const titles = readTitles(person);
  if (read.size >= MOST_READ) read.clear();
  read.set(key, titles);
  return titles;
}

type Proposed = ReturnType<typeof proposeFrom>;

function titleOf(
  person: Taggable,
  titles: Titles,
  proposal: Proposed,
  learnt: Learnt,
  text: string,
): Question | null {
  const whole = titles.stated ?? titles.headline;
  const wanted = { function: person.function === null, seniority: person.seniority === null };
  if (!whole || !(wanted.function || wanted.seniority)) return null;
  const { function: duty, seniority, leader } = proposal;
  const learnBy = normaliseTitle(titles.stated ?? titles.main?.title ?? whole);
  if (!((wanted.function && duty) || (wanted.seniority && seniority)))
    return {
      key: `title?${normaliseTitle(whole) || whole}`,
      words: whole,
      tags: {},
      doubt: null,
      text,
      learnBy,
      refuseBy: learnBy,
    };
  const tags = { function: duty, seniority, ...(seniority ? { leader } : {}) };
  const words = wordsIn(titles, proposal);
  const key = `title/${duty ?? ''}/${seniority ?? ''}/${leader}/${foldText(words)}`;
  // What the user has decided for this title is settled, whatever else stands in it.
  const isLearnt = [titles.stated, titles.main?.title, titles.headline].some(
    (title) => title && Object.hasOwn(learnt.titleTags, normaliseTitle(title)),
  );
  const said = [titles.headline, titles.stated].find((one) => one?.includes(words)) ?? whole;
  const shown = [said, said === titles.headline ? null : proposal.company].filter(Boolean).join(' · ');
  return {
    key,
    words,
    tags,
    doubt: isLearnt ? null : doubtOf(titles),
    text: shown,
    learnBy,
    refuseBy: learnBy,
  };
}

/** The stretch of the title that holds the words for function and seniority: "HR" and "chef" stand in "HR-chef". */
function wordsIn({ main }: Titles, { evidence }: Proposed): string {
  const found = [evidence.function, evidence.seniority].filter((word) => word !== undefined);
  const title = main?.title ?? '';
  const places = found.map((word) => ({ from: title.indexOf(word), to: title.indexOf(word) + word.length }));
  if (places.some(({ from }) => from < 0)) return found[0] ?? title;
  const span = title.slice(
    Math.min(...places.map(({ from }) => from)),
    Math.max(...places.map(({ to }) => to)),
  );
  return span || title;
}

function companyOf(person: Taggable, titles: Titles, proposal: Proposed, text: string): Question | null {
  if (person.industry !== null) return null;
  const { company, industry, evidence } = proposal;
  const learnBy = company ? normaliseCompany(company) : '';
  const refuseBy = learnBy || normaliseTitle(titles.stated ?? titles.headline ?? '');
  const words = evidence.industry;
  if (industry && words)
    return {
      key: `company/${industry}/${foldText(words)}`,
      words,
      tags: { industry },
      doubt: null,
      text: text.includes(words) ? text : [text, words].filter(Boolean).join(' · '),
      learnBy,
      refuseBy,
    };
  if (!company || !learnBy) return null;
  return { key: `company?${learnBy}`, words: company, tags: {}, doubt: null, text, learnBy, refuseBy };
}

function placeOf(person: Taggable, { region }: Proposed): Question | null {
  const location = cleanLine(person.location, TEXT_LIMITS.location);
  // A text of no known country is no place yet.
  if (person.region !== null || !region?.country || !location) return null;
  const words = region.area ?? location;
  const key = `place/${region.country}/${foldText(region.area ?? '')}`;
  return { key, words, tags: { region }, doubt: null, text: location, learnBy: '', refuseBy: '' };
}
