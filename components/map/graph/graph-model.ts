import { UndirectedGraph } from 'graphology';
import type { PlacedGraph } from '../../hooks/use-graph.ts';
import { shortName } from './graph-look.ts';
import type { GraphLine } from './graph-names.ts';

/** What the drawing keeps of a node. */
export interface NodeMark {
  x: number;
  y: number;
  size: number;
  type: GraphLine['kind'];
  label: string;
  fullName: string;
  community: number | null;
}
export interface EdgeMark {
  size: number;
  type: 'line' | 'arrow';
  strong: boolean;
}

/** From so many nodes on everything is drawn smaller. */
const MANY_NODES = 1500;

/** The graph as sigma draws it: places, sizes and names; what changes with the search is left to its reducers. */
export function drawnGraph(graph: PlacedGraph, lines: readonly GraphLine[]): UndirectedGraph {
  const drawn = new UndirectedGraph();
  const small = graph.network.nodes.length > MANY_NODES ? 0.6 : 1;
  for (const [at, line] of lines.entries()) {
    const mark: NodeMark = {
      x: graph.places[2 * at] ?? 0,
      y: graph.places[2 * at + 1] ?? 0,
      size: sizeOf(line) * small,
      type: line.kind,
      label: shortName(line.kind === 'cluster' ? `${line.name} · ${line.people}` : line.name),
      fullName: line.kind === 'cluster' ? `${line.name} · ${line.people}` : line.name,
      community: line.community,
    };
    drawn.addNode(line.id, mark);
  }
  for (const { from, to, kinds, weight } of graph.network.ties) {
    const clustered = graph.clusters !== null;
    const strong = kinds.includes('introduced') || kinds.includes('introducer');
    const mark: EdgeMark = {
      size: clustered ? 1 + Math.min(5, Math.log2(weight)) : strong ? 2.6 : 1.3,
      type: kinds.includes('met-through') && !clustered ? 'arrow' : 'line',
      strong: strong && !clustered,
    };
    drawn.addEdge(from, to, mark);
  }
  return drawn;
}

function sizeOf({ kind, ties, people }: GraphLine): number {
  if (kind === 'person') return 5 + Math.min(4, Math.sqrt(ties));
  if (kind === 'cluster') return Math.min(42, 5 + 1.6 * Math.sqrt(people));
  return 6 + Math.min(10, 1.5 * Math.sqrt(people));
}
