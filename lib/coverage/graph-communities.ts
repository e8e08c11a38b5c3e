import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Id } from '../words/index.ts';
import { commonest, type GraphPerson, type Network, type TieKind } from './graph.ts';

/** What a community has in common, most telling first. */
const COMMON_KINDS = ['company', 'group', 'label', 'industry', 'function', 'country'] as const;
export type CommonKind = (typeof COMMON_KINDS)[number];
export interface Common {
  kind: CommonKind;
  /** A tag id, a country code, or a text of the book. */
  value: string;
}

/**
 * A name as data. One common thing names a community of one mind, two join ("Finance and Health") where no single thing
 * holds for half of it; none at all leaves its first people's names. `number` parts communities that would be called the
 * same.
 */
export interface CommunityName {
  common: Common[];
  people: string[];
  number: number | null;
}
export interface Community {
  name: CommunityName;
  nodeIds: string[];
  contactIds: Id[];
}

/** A community is told from so many people on. */
const PEOPLE_FROM = 2;

/**
 * How much a tie says about whom somebody belongs with. Where one works and meets weighs most: with equal weights the two
 * ends of one introduction would leave their companies and be a community of two. A choice, not measured.
 */
const WEIGHTS: Record<TieKind, number> = {
  'works-at': 3,
  'member-of': 3,
  'worked-at': 1,
  introduced: 1,
  introducer: 1,
  'met-through': 1,
};

/**
 * Who belongs together, by whom they are tied to: Louvain's method (Blondel et al. 2008) as graphology-communities-louvain
 * has it, with the weights above. The largest first. The same network and `random` give the same communities;
 * nodes without ties are in none.
 */
export function findCommunities(
  network: Network,
  people: ReadonlyMap<Id, GraphPerson>,
  random: () => number,
): Community[] {
  if (network.ties.length === 0) return [];
  const graph = new UndirectedGraph();
  for (const { from, to, kinds } of network.ties) {
    graph.mergeNode(from);
    graph.mergeNode(to);
    graph.addEdge(from, to, { weight: kinds.reduce((sum, kind) => sum + WEIGHTS[kind], 0) });
  }
  const found = louvain(graph, { rng: random, getEdgeWeight: 'weight' });
  const members = new Map<number, { nodeIds: string[]; contactIds: Id[] }>();
  for (const { id, kind } of network.nodes) {
    const index = found[id];
    if (index === undefined) continue;
    const one = members.get(index) ?? { nodeIds: [], contactIds: [] };
    members.set(index, one);
    one.nodeIds.push(id);
    if (kind === 'person') one.contactIds.push(id);
  }
  const large = [...members.values()]
    .filter(({ contactIds }) => contactIds.length >= PEOPLE_FROM)
    .sort(
      (a, b) =>
        b.contactIds.length - a.contactIds.length || ((a.nodeIds[0] ?? '') < (b.nodeIds[0] ?? '') ? -1 : 1),
    );
  return nameAll(large, network, people);
}

function nameAll(
  members: { nodeIds: string[]; contactIds: Id[] }[],
  network: Network,
  people: ReadonlyMap<Id, GraphPerson>,
): Community[] {
  const groupsOf = new Map<Id, string[]>();
  for (const node of network.nodes)
    if (node.kind === 'group')
      for (const id of node.contactIds) groupsOf.set(id, [...(groupsOf.get(id) ?? []), node.label]);
  const taken = new Map<string, number>();
  return members.map(({ nodeIds, contactIds }) => {
    const known = contactIds.map((id) => people.get(id)).filter((one) => one !== undefined);
    const candidates = commonThings(known, groupsOf);
    const name = { ...firstName(candidates, known), number: null as number | null };
    const spelled = () => JSON.stringify([name.common, name.people]);
    // What also holds for most of it tells two of the same name apart better than a number does.
    const also = candidates.find(
      ({ kind, share }) => share >= HALF && name.common.every((one) => one.kind !== kind),
    );
    if (taken.has(spelled()) && also && name.common.length === 1)
      name.common = [...name.common, { kind: also.kind, value: also.value }];
    const count = (taken.get(spelled()) ?? 0) + 1;
    taken.set(spelled(), count);
    if (count > 1) name.number = count;
    return { name, nodeIds, contactIds };
  });
}

const HALF = 0.5;

function firstName(
  candidates: (Common & { share: number })[],
  people: GraphPerson[],
): { common: Common[]; people: string[] } {
  const [best] = candidates;
  if (best && best.share >= HALF) return { common: [{ kind: best.kind, value: best.value }], people: [] };
  const industries = countBy(people, ({ industry }) => (industry ? [industry] : []));
  const first = commonest(industries);
  if (first !== null) {
    industries.delete(first);
    const second = commonest(industries);
    const common: Common[] = [first, second]
      .filter((value) => value !== null)
      .map((value) => ({ kind: 'industry', value }));
    return { common, people: [] };
  }
  if (best) return { common: [{ kind: best.kind, value: best.value }], people: [] };
  return { common: [], people: people.slice(0, 2).map(({ name }) => name) };
}

/** The commonest value of each kind with the share of people it holds for; the largest share first. */
function commonThings(
  people: GraphPerson[],
  groupsOf: ReadonlyMap<Id, string[]>,
): (Common & { share: number })[] {
  const values: Record<CommonKind, (person: GraphPerson) => string[]> = {
    company: ({ company }) => (company ? [company] : []),
    group: ({ id }) => groupsOf.get(id) ?? [],
    label: ({ labels }) => labels,
    industry: ({ industry }) => (industry ? [industry] : []),
    function: (person) => (person.function ? [person.function] : []),
    country: ({ region }) => (region?.country ? [region.country] : []),
  };
  return COMMON_KINDS.flatMap((kind) => {
    const counts = countBy(people, values[kind]);
    const value = commonest(counts);
    if (value === null) return [];
    const count = counts.get(value) ?? 0;
    // One person has nothing in common with anybody.
    return count < 2 ? [] : [{ kind, value, share: count / people.length }];
  }).sort(
    (a, b) =>
      // Most people of a book live in one country: it says little unless nothing else is common.
      Number(a.kind === 'country') - Number(b.kind === 'country') || b.share - a.share,
  );
}

function countBy<T, V extends string>(list: readonly T[], valuesOf: (one: T) => V[]): Map<V, number> {
  const counts = new Map<V, number>();
  for (const one of list) for (const value of valuesOf(one)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
