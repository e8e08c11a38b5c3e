import type { Id } from '../words/index.ts';
import { buildNetwork, type GraphPerson, type GraphSource, type Network } from './graph.ts';
import { type Broker, findBrokers } from './graph-brokers.ts';
import {
  CLUSTER_KINDS,
  type Cluster,
  type ClusterKind,
  clusterNetwork,
  gatherPeople,
} from './graph-clusters.ts';
import { type Community, findCommunities } from './graph-communities.ts';

/** Nodes that are drawn one by one; more people than that are gathered. */
const NODES_AT_MOST = 5000;

/** What there is to know of a book as a network, before anything is chosen to be drawn. */
export interface NetworkStudy {
  people: ReadonlyMap<Id, GraphPerson>;
  source: GraphSource;
  network: Network;
  communities: Community[];
  brokers: Broker[];
  /** People in parts of the network too large to look through for brokers. */
  brokersSkipped: number;
}

/** Builds the network of a book and finds its communities and brokers. The same book and `random` give the same. */
export function studyNetwork(source: GraphSource, random: () => number): NetworkStudy {
  const people = new Map(source.people.map((person) => [person.id, person]));
  const network = buildNetwork(source);
  const communities = findCommunities(network, people, random);
  const { brokers, skipped } = findBrokers(network, communities);
  return { people, source, network, communities, brokers, brokersSkipped: skipped };
}

/** What to draw. */
export interface DrawingScope {
  /** How people are gathered when there are too many to draw each. */
  by: 'company' | 'community';
  /** Only these people; null for everybody. */
  only: readonly Id[] | null;
  /** The clusters that were opened, one inside the other. */
  within: readonly string[];
}

/** What is drawn: a network of people, or of clusters when there are too many people. */
export interface Drawing {
  network: Network;
  /** The clusters drawn, by node id; null when each person is drawn. */
  clusters: Record<string, Cluster> | null;
  /** The clusters opened to come here, the outermost first; shorter than asked when one of them is gone. */
  opened: Cluster[];
  /** People in it. */
  people: number;
  /** True when there are too many people and nothing divides them: they are not drawn. */
  tooMany: boolean;
}

/**
 * What a scope shows of a network. Everybody in the scope is in exactly one node of kind person or cluster. People are
 * gathered when there would be more than `atMost` nodes; inside an opened cluster that is still too large, by industry,
 * then function, seniority and country, whichever first divides it.
 */
export function drawScope(study: NetworkStudy, scope: DrawingScope, atMost = NODES_AT_MOST): Drawing {
  const only = scope.only && new Set(scope.only);
  let people = only ? study.source.people.filter(({ id }) => only.has(id)) : study.source.people;
  let kinds: ClusterKind[] = [
    scope.by,
    ...CLUSTER_KINDS.filter((kind) => kind !== 'company' && kind !== 'community'),
  ];
  const opened: Cluster[] = [];
  for (;;) {
    const network =
      people === study.source.people ? study.network : buildNetwork({ ...study.source, people: [...people] });
    const count = people.length;
    if (network.nodes.length <= atMost)
      return { network, clusters: null, opened, people: count, tooMany: false };
    const found = divide(people, kinds, study.communities);
    if (!found)
      return { network: { nodes: [], ties: [] }, clusters: {}, opened, people: count, tooMany: true };
    const next = found.clusters.find(({ id }) => id === scope.within[opened.length]);
    if (!next) {
      const clusters = Object.fromEntries(found.clusters.map((cluster) => [cluster.id, cluster]));
      const drawn = clusterNetwork(network, found.clusters);
      return { network: drawn, clusters, opened, people: count, tooMany: false };
    }
    const inside = new Set(next.contactIds);
    opened.push(next);
    people = people.filter(({ id }) => inside.has(id));
    kinds = found.left;
  }
}

function divide(
  people: readonly GraphPerson[],
  kinds: ClusterKind[],
  communities: readonly Community[],
): { clusters: Cluster[]; left: ClusterKind[] } | null {
  for (const [at, kind] of kinds.entries()) {
    const clusters = gatherPeople(people, kind, communities);
    if (clusters.length > 1) return { clusters, left: kinds.slice(at + 1) };
  }
  return null;
}
