import { useCallback, useEffect, useRef, useState } from 'react';
import type { DrawingScope } from '../../lib/coverage/graph-drawing.ts';
import { onBookChange } from '../../lib/store/notice.ts';
import type { Problem } from '../../lib/words/index.ts';
import type {
  GraphAsk,
  GraphSay,
  GraphStage,
  NodePlace,
  PlacedGraph,
} from '../../lib/workers/graph-messages.ts';
import GraphWorker from '../../lib/workers/graph-worker.ts?worker';

export type { GraphStage, PlacedGraph } from '../../lib/workers/graph-messages.ts';

/** Where the graph stands. While a new one is worked out, the last one is still there. */
export interface GraphState {
  graph: PlacedGraph | null;
  /** What is being done, and how far it is, 0 to 1; null when nothing is. */
  work: { stage: GraphStage; done: number } | null;
  problem: Problem | null;
  /** The worker broke off for a reason of its own. */
  failed: boolean;
}

/** Graphs drawn in this session, the latest last. A way back then needs no work, and nothing changes its place. */
const drawn = new Map<string, PlacedGraph>();
const DRAWN_AT_MOST = 12;
/** Where the nodes of the latest drawing stand: a later one of a changed book keeps them there. */
let latestPlaces: NodePlace[] = [];

const TABLES = ['contacts', 'groups', 'introductions'];
/** Several writes in a row are one change. */
const SETTLED_MS = 400;

/** Counts the changes of the book, also those made while another view is open. */
let bookTurn = 0;
const turnWatchers = new Set<() => void>();
onBookChange(({ everything, tables }) => {
  if (!everything && !tables.some((table) => TABLES.includes(table))) return;
  bookTurn++;
  // Nothing stays of an older book: not the people either who were erased from it.
  drawn.clear();
  for (const tell of turnWatchers) tell();
});

/**
 * The graph of what `scope` names, worked out in a worker; again after every change of the book that concerns it, each
 * node staying in its place. `stop` ends a layout and shows how far it came; `again` lays out anew, to the end.
 */
export function useGraph(
  scope: DrawingScope,
  archived: boolean,
): GraphState & { stop: () => void; again: () => void } {
  const [state, setState] = useState<GraphState>({ graph: null, work: null, problem: null, failed: false });
  const [turn, setTurn] = useState(bookTurn);
  const [anew, setAnew] = useState(0);
  const worker = useRef<Worker | null>(null);
  const wanted = useRef('');
  const laidAnew = useRef(0);
  const key = `${turn} ${JSON.stringify([scope, archived])}`;

  const hear = useCallback((said: GraphSay) => {
    if (said.say === 'problem') setState((now) => ({ ...now, work: null, problem: said.problem }));
    else if (said.say === 'progress') {
      if (said.key === wanted.current)
        setState((now) => ({ ...now, work: { stage: said.stage, done: said.done } }));
    } else {
      latestPlaces = placesIn(said.graph);
      if (said.turn === bookTurn) remember(said.graph);
      if (said.graph.key === wanted.current)
        setState({ graph: said.graph, work: null, problem: null, failed: false });
    }
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the scope
  useEffect(() => {
    wanted.current = key;
    const fromStart = laidAnew.current !== anew;
    laidAnew.current = anew;
    if (fromStart) drawn.delete(key);
    const known = drawn.get(key);
    if (known) {
      latestPlaces = placesIn(known);
      setState({ graph: known, work: null, problem: null, failed: false });
      return;
    }
    worker.current ??= startWorker(hear, () => {
      // What was read there is lost with it; the console has the bug.
      worker.current = null;
      setState((now) => ({ ...now, work: null, failed: true }));
    });
    setState((now) => ({ ...now, work: { stage: 'reading', done: 0 }, problem: null, failed: false }));
    const ask: GraphAsk = {
      ask: 'draw',
      key,
      scope,
      archived,
      turn,
      known: fromStart ? [] : latestPlaces,
    };
    worker.current.postMessage(ask);
  }, [key, hear, anew]);

  useEffect(() => {
    let settling: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      clearTimeout(settling);
      settling = setTimeout(() => setTurn(bookTurn), SETTLED_MS);
    };
    turnWatchers.add(settle);
    // What changed between the first drawing of the page and now.
    setTurn(bookTurn);
    return () => {
      clearTimeout(settling);
      turnWatchers.delete(settle);
      worker.current?.terminate();
      worker.current = null;
    };
  }, []);

  const stop = useCallback(() => {
    const ask: GraphAsk = { ask: 'stop' };
    worker.current?.postMessage(ask);
  }, []);
  const again = useCallback(() => setAnew((count) => count + 1), []);
  return { ...state, stop, again };
}

function startWorker(hear: (said: GraphSay) => void, onEnd: () => void): Worker {
  const worker = new GraphWorker();
  worker.onmessage = (event: MessageEvent<GraphSay>) => hear(event.data);
  worker.onerror = () => {
    worker.terminate();
    onEnd();
  };
  return worker;
}

function remember(graph: PlacedGraph): void {
  drawn.delete(graph.key);
  drawn.set(graph.key, graph);
  for (const old of drawn.keys()) if (drawn.size > DRAWN_AT_MOST) drawn.delete(old);
}

function placesIn(graph: PlacedGraph): NodePlace[] {
  return graph.network.nodes.map(({ id }, at) => ({
    id,
    x: graph.places[2 * at] ?? 0,
    y: graph.places[2 * at + 1] ?? 0,
  }));
}
