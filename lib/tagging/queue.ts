import { type Id, type IndustryId, refusalKey } from '../words/index.ts';
import type { Doubt } from './doubt.ts';
import { DECIDERS, type Decider, type Lacking, type Question, type TagChoice } from './lacking.ts';
import type { Learnt } from './propose.ts';

/** People whose words lead to the same tags, or to the same question. */
export interface TagGroup {
  key: string;
  by: Decider;
  /** What decides, as most of them write it. */
  words: string;
  /** The tags proposed; none where the user is to say. */
  tags: TagChoice;
  /** Those the tags are sure for, in the order of names. */
  people: Id[];
  /** Those better looked at first, in the order of names. */
  doubted: { id: Id; doubt: Doubt }[];
}

export interface TagQueue {
  /** Where the words say the tags. Most people first, then by the words. */
  proposed: TagGroup[];
  /** One title or company at a time: only the user can tell. Ordered alike. */
  asked: TagGroup[];
  /** Those of whom neither a title nor a company is known. */
  silent: Id[];
  /** How many lack a tag. */
  people: number;
}

/** Tags for some people, as they are to be written: only where there are none. */
export interface Tagging {
  ids: Id[];
  tags: TagChoice;
}

/**
 * Gathers people by what decides. By each decider everybody stands in one group at most, and whoever stands in none at
 * all is `silent`. The same people give the same queue, in whatever order they come.
 */
export function queueOf(people: Iterable<Lacking>): TagQueue {
  const gathered = new Map<string, { by: Decider; members: { one: Lacking; question: Question }[] }>();
  const silent: Lacking[] = [];
  let count = 0;
  for (const one of people) {
    count++;
    let isAsked = false;
    for (const by of DECIDERS) {
      const question = one.asked[by];
      if (!question) continue;
      isAsked = true;
      const there = gathered.get(question.key);
      if (there) there.members.push({ one, question });
      else gathered.set(question.key, { by, members: [{ one, question }] });
    }
    if (!isAsked) silent.push(one);
  }
  const groups = [...gathered].map(([key, { by, members }]) => groupOf(key, by, members)).sort(bySize);
  return {
    proposed: groups.filter(isProposed),
    asked: groups.filter((group) => !isProposed(group)),
    silent: silent.sort(byName).map(({ id }) => id),
    people: count,
  };
}

const isProposed = ({ tags }: TagGroup) => Object.keys(tags).length > 0;

/** How many people a group holds. */
export const sizeOf = ({ people, doubted }: Pick<TagGroup, 'people' | 'doubted'>): number =>
  people.length + doubted.length;

/** Whether the tags of a group may be taken unseen: somebody in it is sure. */
export const isSure = (group: TagGroup): boolean => isProposed(group) && group.people.length > 0;

function groupOf(key: string, by: Decider, members: { one: Lacking; question: Question }[]): TagGroup {
  const sorted = members.sort((a, b) => byName(a.one, b.one));
  const people: Id[] = [];
  const doubted: TagGroup['doubted'] = [];
  const spellings = new Map<string, number>();
  for (const { one, question } of sorted) {
    spellings.set(question.words, (spellings.get(question.words) ?? 0) + 1);
    if (question.doubt) doubted.push({ id: one.id, doubt: question.doubt });
    else people.push(one.id);
  }
  const [words = ''] = [...spellings].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0] ?? [];
  return { key, by, words, tags: sorted[0]?.question.tags ?? {}, people, doubted };
}

// By code unit, so that every machine orders alike; what a person sees in order is sorted by the view.
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byName = (a: Lacking, b: Lacking) => compare(a.name, b.name) || compare(a.id, b.id);
const bySize = (a: TagGroup, b: TagGroup) =>
  sizeOf(b) - sizeOf(a) || compare(a.words, b.words) || compare(a.key, b.key);

/** Every tag that is sure, for whom it is. */
export const sureTaggings = ({ proposed }: TagQueue): Tagging[] =>
  proposed.filter(isSure).map(({ people, tags }) => ({ ids: people, tags }));

/** Titles and companies remembered from one answer at most: whoever has more stands in a group of words, not of a name. */
const MOST_LEARNT = 500;

/** Whether an answer says that what was proposed is wrong, and nothing in its place. */
export const isRefusal = ({ tags: proposed }: Pick<TagGroup, 'tags'>, chosen: TagChoice): boolean =>
  (['industry', 'function', 'seniority'] as const).some((tag) => proposed[tag]) &&
  !(chosen.industry ?? chosen.function ?? chosen.seniority);

/**
 * What an answer teaches: the industry of each company, function and seniority of each title, where the user chose
 * otherwise than proposed, or that an industry is not to be proposed for them again. Null when everything was accepted.
 * `told` are `learnBy` of the questions, or `refuseBy` where all of them are refused (`isRefusal`).
 */
export function learntFrom(
  { by, tags: proposed }: Pick<TagGroup, 'by' | 'tags'>,
  told: Iterable<string>,
  chosen: TagChoice,
): Learnt | null {
  const keys = [...new Set(told)].filter(Boolean).slice(0, MOST_LEARNT);
  if (keys.length === 0) return null;
  if (by === 'company' && chosen.industry && chosen.industry !== proposed.industry) {
    const industry: IndustryId = chosen.industry;
    return { companyIndustry: Object.fromEntries(keys.map((key) => [key, industry])), titleTags: {} };
  }
  const { industry: refused } = proposed;
  if (by === 'company' && refused && !chosen.industry)
    return {
      companyIndustry: {},
      titleTags: {},
      refusedIndustries: keys.map((key) => refusalKey(key, refused)),
    };
  const differs =
    (chosen.function ?? null) !== (proposed.function ?? null) ||
    (chosen.seniority ?? null) !== (proposed.seniority ?? null);
  if (by !== 'title' || !differs) return null;
  const tags = { function: chosen.function ?? null, seniority: chosen.seniority ?? null };
  return { companyIndustry: {}, titleTags: Object.fromEntries(keys.map((key) => [key, tags])) };
}
