import { UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import type { Id } from '../words/index.ts';
import { type Network, neighboursOf } from './graph.ts';
import type { Community } from './graph-communities.ts';

/** A person on the way between communities. `joins` are places in the list of communities, two or more. */
export interface Broker {
  contactId: Id;
  joins: number[];
  /** How many shortest ways between others lead over this person (betweenness, Brandes 2001). */
  ways: number;
}

/** Parts of the network with more nodes are not looked through: the time grows with nodes times ties. */
const BROKERS_UP_TO = 5000;

/**
 * The people who join communities: tied into two or more of them, the one over whom most shortest ways lead first.
 * `skipped` counts the people in parts of the network that are too large to look through.
 */
export function findBrokers(
  network: Network,
  communities: readonly Community[],
  { limit = 5, upTo = BROKERS_UP_TO }: { limit?: number; upTo?: number } = {},
): { brokers: Broker[]; skipped: number } {
  const communityOf = new Map<string, number>();
  for (const [index, { nodeIds }] of communities.entries())
    for (const id of nodeIds) communityOf.set(id, index);
  const neighbours = neighboursOf(network);
  const kinds = new Map(network.nodes.map(({ id, kind }) => [id, kind]));
  const brokers: Broker[] = [];
  let skipped = 0;
  for (const part of partsOf(neighbours)) {
    const within = new Set(part.map((id) => communityOf.get(id)));
    within.delete(undefined);
    if (within.size < 2) continue;
    if (part.length > upTo) {
      skipped += part.filter((id) => kinds.get(id) === 'person').length;
      continue;
    }
    const ways = betweenness(graphOf(part, neighbours), {
      normalized: false,
      getEdgeWeight: null,
    });
    for (const id of part) {
      if (kinds.get(id) !== 'person' || !ways[id]) continue;
      const touched = [id, ...(neighbours.get(id) ?? [])].map((each) => communityOf.get(each));
      const joins = [...new Set(touched)].filter((each) => each !== undefined).sort((a, b) => a - b);
      if (joins.length >= 2) brokers.push({ contactId: id, joins, ways: ways[id] });
    }
  }
  brokers.sort((a, b) => b.ways - a.ways || (a.contactId < b.contactId ? -1 : 1));
  return { brokers: brokers.slice(0, limit), skipped };
}

/** The connected parts with more than one node. */
function partsOf(neighbours: ReadonlyMap<string, string[]>): string[][] {
  const seen = new Set<string>();
  const parts: string[][] = [];
  for (const [start, tied] of neighbours) {
    if (seen.has(start) || tied.length === 0) continue;
    const part = [start];
    seen.add(start);
    for (const id of part)
      for (const next of neighbours.get(id) ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          part.push(next);
        }
    parts.push(part);
  }
  return parts;
}

function graphOf(part: readonly string[], neighbours: ReadonlyMap<string, string[]>): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of part) graph.addNode(id);
  for (const id of part)
    for (const other of neighbours.get(id) ?? []) if (id < other) graph.addEdge(id, other);
  return graph;
}
