import { useEffect, useMemo, useState } from 'react';
import type { Id } from '../../../lib/words/index.ts';
import { formatRoute, type GraphRoute } from '../../base/route.ts';
import type { GraphState } from '../../hooks/use-graph.ts';
import { type Focus, inDrawing, litNodes, litPeople, nodesOf } from './focus.ts';
import { useMedia } from './graph-look.ts';
import { communityText, type GraphLine, graphLines } from './graph-names.ts';
import type { FoundIds } from './use-found-ids.ts';

/** Below this width the table comes first: a drawing so small says little. */
const NARROW = '(max-width: 560px)';
const NO_LINES: GraphLine[] = [];

/** What is looked at of the graph, and what follows of it. */
export interface GraphLookedAt {
  /** The table stands in the place of the drawing: chosen, in a narrow window, or because nothing can be drawn. */
  asTable: boolean;
  /** This browser cannot draw it. */
  unable: boolean;
  onUnable: () => void;
  focus: Focus;
  /** Looks at a node or a community, as far as it is in the drawing. */
  onFocus: (next: Focus) => void;
  /** Opens a person or a cluster; of anything else, its ties. */
  onOpen: (id: string) => void;
  /** Looks at the ties of one. */
  onTies: (id: string) => void;
  /** Every line of the drawing, the same by id, and those of them that are lit. */
  lines: GraphLine[];
  byId: Map<string, GraphLine>;
  shown: GraphLine[];
  /** What is found and in focus; null where that is everything. */
  lit: ReadonlySet<string> | null;
  communityName: (at: number) => string;
  /** The name of what is in focus; empty for nothing. */
  focusName: string;
  /** The people who are lit. */
  people: () => Id[];
  /** How many of a cluster are found; null where nothing is searched. */
  foundIn: (id: string) => number | null;
}

/** The state of the view of the graph that is not in its address. */
export function useGraphView(
  graph: GraphState['graph'],
  found: FoundIds,
  route: GraphRoute,
  onGo: (route: GraphRoute) => void,
): GraphLookedAt {
  const [unable, setUnable] = useState(false);
  const [focus, setFocus] = useState<Focus>(null);
  const lines = useMemo(() => (graph ? graphLines(graph) : NO_LINES), [graph]);
  const byId = useMemo(() => new Map(lines.map((line) => [line.id, line])), [lines]);
  const inFocus = useMemo(() => (graph ? nodesOf(graph, focus) : null), [graph, focus]);
  const lit = useMemo(() => litNodes(graph, found.ids, inFocus), [graph, found.ids, inFocus]);
  const shown = useMemo(() => (lit ? lines.filter(({ id }) => lit.has(id)) : lines), [lines, lit]);
  // Another drawing has other communities and other nodes.
  const drawn = `${route.by} ${route.within.join(' ')} ${route.onlyFound}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` is what makes the focus outdated
  useEffect(() => setFocus(null), [drawn]);
  const communityName = useMemo(() => {
    const names = graph?.communities.map(({ name }) => communityText(name)) ?? [];
    return (at: number) => names[at] ?? '';
  }, [graph]);
  const narrow = useMedia(NARROW);
  const onTies = (id: string) => setFocus({ node: id });
  return {
    asTable: (route.show ?? (narrow ? 'table' : 'drawing')) === 'table' || unable,
    unable,
    onUnable: () => setUnable(true),
    focus,
    onFocus: (next) => setFocus(graph ? inDrawing(graph, next) : null),
    onOpen: (id) => {
      const line = byId.get(id);
      if (line?.kind === 'person') location.hash = formatRoute({ view: 'contact', id });
      else if (line?.kind === 'cluster') onGo({ ...route, within: [...route.within, id] });
      else onTies(id);
    },
    onTies,
    lines,
    byId,
    shown,
    lit,
    communityName,
    focusName: focusName(focus, byId, communityName),
    people: () => (graph ? litPeople(graph, found.ids, focus) : []),
    foundIn: (id) => {
      const ids = graph?.clusters?.[id]?.contactIds;
      return ids && found.ids ? ids.filter((each) => found.ids?.has(each)).length : null;
    },
  };
}

function focusName(focus: Focus, byId: GraphLookedAt['byId'], communityName: (at: number) => string): string {
  if (focus === null) return '';
  return 'node' in focus ? (byId.get(focus.node)?.name ?? '') : communityName(focus.community);
}
