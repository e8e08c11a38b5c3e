import type { Network } from '../coverage/graph.ts';
import type { Broker } from '../coverage/graph-brokers.ts';
import type { Cluster } from '../coverage/graph-clusters.ts';
import type { Community } from '../coverage/graph-communities.ts';
import type { DrawingScope } from '../coverage/graph-drawing.ts';
import type { Problem } from '../words/index.ts';

/** Where a node stands. */
export interface NodePlace {
  id: string;
  x: number;
  y: number;
}

/** What the view asks of the worker. `known`: places of nodes drawn before, so that they stay where they are. */
export type GraphAsk =
  | {
      ask: 'draw';
      key: string;
      scope: DrawingScope;
      archived: boolean;
      /** Counts the changes of the book: what was read for an earlier turn is outdated. */
      turn: number;
      known: NodePlace[];
    }
  /** Draw what there is so far. */
  | { ask: 'stop' };

const GRAPH_STAGES = ['reading', 'studying', 'layout'] as const;
export type GraphStage = (typeof GRAPH_STAGES)[number];

/** A drawing with every node in its place: `places` holds x and y in the order of `network.nodes`. */
export interface PlacedGraph {
  key: string;
  network: Network;
  places: Float32Array;
  clusters: Record<string, Cluster> | null;
  opened: Cluster[];
  people: number;
  tooMany: boolean;
  communities: Community[];
  brokers: Broker[];
  brokersSkipped: number;
  /** How far the layout came, 0 to 1; less than 1 when it was stopped. */
  laidOut: number;
  /** Everybody whom the drawing was chosen from. */
  whole: number;
}

export type GraphSay =
  | { say: 'progress'; key: string; stage: GraphStage; done: number }
  | { say: 'drawn'; turn: number; graph: PlacedGraph }
  | { say: 'problem'; problem: Problem };
