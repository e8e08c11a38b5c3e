import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Network } from './graph.ts';

export interface Place {
  x: number;
  y: number;
}

/** A layout that is being made: step by step, so that whoever runs it can show progress and stop. */
export interface Layout {
  /** Steps in all; 0 when every node has its place already. */
  total: number;
  done: number;
  /** Takes up to so many steps; false when none is left. */
  step(count: number): boolean;
  /** Where every node stands now, in the order of `network.nodes`: x, y, x, y, … */
  places(): Float32Array;
}

// The matrices of graphology-layout-forceatlas2: ten numbers a node (x, y first, then dx, dy, old dx, old dy, mass,
// convergence, size, fixed) and three an edge (two places in the nodes' matrix and a weight).
const PER_NODE = 10;
const PER_EDGE = 3;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;
const FIXED = 9;

/** Steps by number of nodes: a small network settles in little time, a large one is readable before it is settled. */
const STEPS = [
  { upTo: 300, steps: 500 },
  { upTo: 1000, steps: 300 },
  { upTo: 3000, steps: 200 },
  { upTo: Number.POSITIVE_INFINITY, steps: 120 },
];
/** A few new nodes among known ones find their places soon. */
const STEPS_OF_NEW = 60;
/** From so many known places on, the known nodes stay where they are and only the new ones move. */
const KNOWN_FROM = 0.5;

/**
 * Lays a network out: what is tied, by ForceAtlas2 (Jacomy and others 2014) from a start that `random` gives; what is
 * not, in round fields around it, one for each `fieldOf` (an industry, say). Nodes with a `known` place keep it when most
 * have one. The same network, `random` and `known` give the same places.
 */
export function startLayout(
  network: Network,
  options: {
    random: () => number;
    fieldOf: (nodeId: string) => string;
    known?: ReadonlyMap<string, Place>;
  },
): Layout {
  const tied = new Set(network.ties.flatMap(({ from, to }) => [from, to]));
  const inside = network.nodes.filter(({ id }) => tied.has(id));
  const islands = network.nodes.filter(({ id }) => !tied.has(id));
  const index = new Map(inside.map(({ id }, at) => [id, at]));
  const { nodes, moving } = startPlaces(network, inside, options);
  const edges = new Float32Array(network.ties.length * PER_EDGE);
  for (const [at, { from, to, weight }] of network.ties.entries()) {
    const [a, b] = [(index.get(from) ?? 0) * PER_NODE, (index.get(to) ?? 0) * PER_NODE];
    edges.set([a, b, weight], at * PER_EDGE);
    nodes[a + MASS] = (nodes[a + MASS] ?? 0) + weight;
    nodes[b + MASS] = (nodes[b + MASS] ?? 0) + weight;
  }
  const whole = STEPS.find(({ upTo }) => inside.length <= upTo)?.steps ?? 0;
  const settings = {
    // Logarithmic attraction: communities stand apart, and what is close within them does not fall together.
    linLogMode: true,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    // A network of many parts flies apart unless the pull to the middle grows with the distance.
    strongGravityMode: true,
    gravity: 0.3,
    slowDown: 1 + Math.log(Math.max(1, inside.length)),
    barnesHutOptimize: inside.length > 800,
    barnesHutTheta: 0.6,
  };
  return {
    total: moving === 0 ? 0 : moving < inside.length ? STEPS_OF_NEW : whole,
    done: 0,
    step(count) {
      for (let i = 0; i < count && this.done < this.total; i++, this.done++) iterate(settings, nodes, edges);
      return this.done < this.total;
    },
    places() {
      const found = new Map<string, Place>();
      for (const [id, at] of index)
        found.set(id, { x: nodes[at * PER_NODE] ?? 0, y: nodes[at * PER_NODE + 1] ?? 0 });
      placeIslands(found, islands, options.fieldOf);
      return Float32Array.from(
        network.nodes.flatMap(({ id }) => {
          const { x, y } = found.get(id) ?? { x: 0, y: 0 };
          return [x, y];
        }),
      );
    },
  };
}

/** The nodes' matrix before the first step, and how many nodes are to move. */
function startPlaces(
  network: Network,
  inside: Network['nodes'],
  {
    random,
    fieldOf,
    known = new Map(),
  }: { random: () => number; fieldOf: (id: string) => string; known?: ReadonlyMap<string, Place> },
): { nodes: Float32Array; moving: number } {
  const nodes = new Float32Array(inside.length * PER_NODE);
  const knownHere = inside.filter(({ id }) => known.has(id)).length;
  const keep = knownHere > 0 && knownHere >= inside.length * KNOWN_FROM;
  const beside = keep ? tiedPlaces(network, known) : new Map<string, Place>();
  // People of one field start side by side: the forces then have less to untangle.
  const fields = [...new Set(inside.map(({ id }) => fieldOf(id)))].sort();
  const wide = 10 * Math.sqrt(inside.length);
  for (const [at, { id }] of inside.entries()) {
    const turn = 2 * Math.PI * ((fields.indexOf(fieldOf(id)) + random()) / fields.length);
    const far = wide * Math.sqrt(random());
    const near = beside.get(id);
    const start = near
      ? { x: near.x + random() - 0.5, y: near.y + random() - 0.5 }
      : { x: far * Math.cos(turn), y: far * Math.sin(turn) };
    const place = (keep && known.get(id)) || start;
    nodes.set([place.x, place.y], at * PER_NODE);
    nodes[at * PER_NODE + MASS] = 1;
    nodes[at * PER_NODE + CONVERGENCE] = 1;
    nodes[at * PER_NODE + SIZE] = 1;
    nodes[at * PER_NODE + FIXED] = keep && known.has(id) ? 1 : 0;
  }
  return { nodes, moving: keep ? inside.length - knownHere : inside.length };
}

/** For nodes without a place, the middle of those they are tied to. */
function tiedPlaces(network: Network, known: ReadonlyMap<string, Place>): Map<string, Place> {
  const sums = new Map<string, Place & { count: number }>();
  const add = (id: string, place: Place | undefined) => {
    if (known.has(id) || !place) return;
    const sum = sums.get(id) ?? { x: 0, y: 0, count: 0 };
    sums.set(id, { x: sum.x + place.x, y: sum.y + place.y, count: sum.count + 1 });
  };
  for (const { from, to } of network.ties) {
    add(from, known.get(to));
    add(to, known.get(from));
  }
  return new Map([...sums].map(([id, { x, y, count }]) => [id, { x: x / count, y: y / count }]));
}

/** The angle between neighbours in a sunflower, which fills a disc evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Room between two fields, as a part of their width. */
const BETWEEN = 1.3;

/** Adds those without ties: a disc a field, the discs side by side on a ring around what is there. */
function placeIslands(
  found: Map<string, Place>,
  islands: Network['nodes'],
  fieldOf: (id: string) => string,
): void {
  if (islands.length === 0) return;
  let inner = 0;
  for (const { x, y } of found.values()) inner = Math.max(inner, Math.hypot(x, y));
  const gap = found.size > 0 ? Math.max(1, (0.9 * inner) / Math.sqrt(found.size)) : 10;
  const fields = new Map<string, string[]>();
  for (const { id } of islands) {
    const field = fieldOf(id);
    const known = fields.get(field);
    if (known) known.push(id);
    else fields.set(field, [id]);
  }
  const discs = [...fields]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, ids]) => ({ ids, radius: gap * (0.5 + Math.sqrt(ids.length) / 2) }));
  const around = discs.reduce((sum, { radius }) => sum + 2 * radius * BETWEEN, 0);
  const widest = Math.max(...discs.map(({ radius }) => radius));
  const alone = discs.length === 1 && found.size === 0;
  const ring = alone ? 0 : Math.max(inner + widest + gap, around / (2 * Math.PI));
  let along = 0;
  for (const { ids, radius } of discs) {
    const turn = (2 * Math.PI * (along + radius * BETWEEN)) / around;
    along += 2 * radius * BETWEEN;
    for (const [at, id] of ids.entries()) {
      const far = (gap * Math.sqrt(at)) / 2;
      found.set(id, {
        x: ring * Math.cos(turn) + far * Math.cos(at * GOLDEN_ANGLE),
        y: ring * Math.sin(turn) + far * Math.sin(at * GOLDEN_ANGLE),
      });
    }
  }
}
