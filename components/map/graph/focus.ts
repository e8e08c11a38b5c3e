import type { Id } from '../../../lib/words/index.ts';
import type { PlacedGraph } from '../../hooks/use-graph.ts';

/** What is looked at in the drawing: one community, or one node with its neighbours. */
export type Focus = { community: number } | { node: string } | null;

/** A person inside a cluster is looked at through the cluster. */
export function inDrawing(graph: PlacedGraph, focus: Focus): Focus {
  if (!focus || !('node' in focus) || !graph.clusters) return focus;
  const cluster = graph.network.nodes.find(
    ({ id, contactIds }) => id === focus.node || contactIds.includes(focus.node),
  );
  return cluster ? { node: cluster.id } : null;
}

/** The nodes of a community, or a node with its neighbours; null when nothing is looked at. */
export function nodesOf(graph: PlacedGraph, focus: Focus): ReadonlySet<string> | null {
  if (!focus) return null;
  if ('node' in focus)
    return new Set([
      focus.node,
      ...graph.network.ties
        .filter(({ from, to }) => from === focus.node || to === focus.node)
        .flatMap(({ from, to }) => [from, to]),
    ]);
  const community = graph.communities[focus.community];
  if (!community) return null;
  if (!graph.clusters) return new Set(community.nodeIds);
  const people = new Set(community.contactIds);
  return new Set(
    graph.network.nodes
      .filter(({ contactIds }) => contactIds.some((id) => people.has(id)))
      .map(({ id }) => id),
  );
}

/** The people who are lit: those found, within what is looked at. Of a circle, only those who are. */
export function litPeople(graph: PlacedGraph, found: ReadonlySet<Id> | null, focus: Focus): Id[] {
  const inFocus = nodesOf(graph, focus);
  const community = focus && 'community' in focus ? graph.communities[focus.community] : undefined;
  const within = community && new Set(community.contactIds);
  return graph.network.nodes
    .filter(({ id, kind }) => (kind === 'person' || kind === 'cluster') && (!inFocus || inFocus.has(id)))
    .flatMap(({ contactIds }) => contactIds)
    .filter((id) => (!found || found.has(id)) && (!within || within.has(id)));
}

/** The nodes with somebody found in them, within what is looked at; null for all. */
export function litNodes(
  graph: PlacedGraph | null,
  found: ReadonlySet<Id> | null,
  inFocus: ReadonlySet<string> | null,
): ReadonlySet<string> | null {
  if (!graph || (!found && !inFocus)) return null;
  return new Set(
    graph.network.nodes
      .filter(
        ({ id, contactIds }) =>
          (!inFocus || inFocus.has(id)) && (!found || contactIds.some((each) => found.has(each))),
      )
      .map(({ id }) => id),
  );
}
