import type { Format } from '../format.ts';
import { isConnections, readConnections } from '../linkedin-files.ts';

/** Connections.csv of all eras and languages: who the others are. */
export const linkedinConnections = {
  id: 'linkedin-connections',
  extensions: ['csv'],
  mime: 'text/csv',
  leavesOut: [],
  partOf: 'linkedin-archive',
  holdsAddresses: true,
  inArchive: { order: 2, marks: /connected on/i },
  table: { fits: isConnections, read: readConnections },
} as const satisfies Format;
