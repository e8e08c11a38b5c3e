import type { Format } from '../format.ts';
import { NOT_IN_GRAPHS, writeGexf } from '../graph-files.ts';

/** Who is tied to whom, for Gephi. */
export const gexf = {
  id: 'gexf',
  extensions: ['gexf'],
  mime: 'application/gexf+xml',
  leavesOut: NOT_IN_GRAPHS,
  write: (book, { now }) => writeGexf(book, now),
} as const satisfies Format;
