import { foldText, type Id } from '../words/index.ts';
import { commonest, type GraphNode, type GraphPerson, type Network, type Tie } from './graph.ts';
import type { Community } from './graph-communities.ts';

/** What people can be gathered by. */
export const CLUSTER_KINDS = [
  'company',
  'community',
  'industry',
  'function',
  'seniority',
  'country',
] as const;
export type ClusterKind = (typeof CLUSTER_KINDS)[number];

/**
 * People drawn as one. `value` is a tag id, a country code, the name of a company or the place of a community; null for
 * people without. `rest`: gathered by industry because their company or community is too small to stand alone.
 */
export interface Cluster {
  id: string;
  kind: ClusterKind;
  value: string | null;
  rest: boolean;
  contactIds: Id[];
}

/** Companies or communities drawn one by one; smaller ones stand together by industry. */
const CLUSTERS_AT_MOST = 300;

/** Every person in exactly one cluster; the largest cluster first. */
export function gatherPeople(
  people: readonly GraphPerson[],
  by: ClusterKind,
  communities: readonly Community[],
): Cluster[] {
  const communityOf = new Map<Id, number>();
  for (const [index, { contactIds }] of communities.entries())
    for (const id of contactIds) communityOf.set(id, index);
  const found = new Map<string, { people: GraphPerson[]; key: string | null }>();
  for (const person of people) {
    const key = keyOf(person, by, communityOf);
    const known = found.get(key ?? '') ?? { people: [], key };
    found.set(key ?? '', known);
    known.people.push(person);
  }
  const splits = by === 'company' || by === 'community';
  const ranked = [...found.values()].sort(
    (a, b) => b.people.length - a.people.length || ((a.key ?? '') < (b.key ?? '') ? -1 : 1),
  );
  const own = ranked.filter(
    ({ key, people: them }, at) => !splits || (key !== null && them.length > 1 && at < CLUSTERS_AT_MOST),
  );
  const standing = new Set(own);
  const clusters: Cluster[] = own.map(({ key, people: them }) => ({
    id: `${by}:${key ?? ''}`,
    kind: by,
    value: by === 'company' ? spellingOf(them) : key,
    rest: false,
    contactIds: them.map(({ id }) => id),
  }));
  const others = ranked.filter((each) => !standing.has(each)).flatMap(({ people: them }) => them);
  if (others.length > 0)
    for (const cluster of gatherPeople(others, 'industry', communities))
      clusters.push({ ...cluster, id: `rest:${cluster.value ?? ''}`, rest: true });
  return clusters.sort((a, b) => b.contactIds.length - a.contactIds.length || (a.id < b.id ? -1 : 1));
}

function keyOf(person: GraphPerson, by: ClusterKind, communityOf: ReadonlyMap<Id, number>): string | null {
  switch (by) {
    case 'company':
      return foldText(person.company ?? '') || null;
    case 'community':
      return communityOf.get(person.id)?.toString() ?? null;
    case 'country':
      return person.region?.country ?? null;
    default:
      return person[by];
  }
}

function spellingOf(people: readonly GraphPerson[]): string | null {
  const counts = new Map<string, number>();
  for (const { company } of people) if (company) counts.set(company, (counts.get(company) ?? 0) + 1);
  return commonest(counts);
}

/**
 * The network of the clusters: groups stay nodes of their own; whatever ties people of two clusters ties the clusters,
 * and a company ties the clusters of its people to the one that holds most of them.
 */
export function clusterNetwork(network: Network, clusters: readonly Cluster[]): Network {
  const clusterOf = new Map<string, string>();
  const nodes: GraphNode[] = clusters.map(({ id, contactIds }) => {
    for (const contactId of contactIds) clusterOf.set(contactId, id);
    return { id, kind: 'cluster', label: '', contactIds };
  });
  for (const node of network.nodes) {
    if (node.kind === 'group') {
      nodes.push(node);
      clusterOf.set(node.id, node.id);
    }
    if (node.kind !== 'company') continue;
    const counts = new Map<string, number>();
    for (const id of node.contactIds) {
      const cluster = clusterOf.get(id);
      if (cluster !== undefined) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
    }
    const home = commonest(counts);
    if (home !== null) clusterOf.set(node.id, home);
  }
  const ties = new Map<string, Tie>();
  for (const tie of network.ties) {
    const [from, to] = [clusterOf.get(tie.from), clusterOf.get(tie.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    const known = ties.get(key);
    if (!known) ties.set(key, { from, to, kinds: [...tie.kinds], weight: tie.weight });
    else {
      known.weight += tie.weight;
      for (const kind of tie.kinds) if (!known.kinds.includes(kind)) known.kinds.push(kind);
    }
  }
  return { nodes, ties: [...ties.values()] };
}
