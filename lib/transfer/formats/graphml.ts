import type { Format } from '../format.ts';
import { NOT_IN_GRAPHS, writeGraphml } from '../graph-files.ts';

/** Who is tied to whom, for Gephi, yEd and networkx. */
export const graphml = {
  id: 'graphml',
  extensions: ['graphml'],
  mime: 'application/graphml+xml',
  leavesOut: NOT_IN_GRAPHS,
  write: (book) => writeGraphml(book),
} as const satisfies Format;
