import type { Format } from '../format.ts';
import { readPositions } from '../linkedin-files.ts';
import { hasColumns } from '../rows.ts';

/** Positions.csv: the user’s own jobs. */
export const linkedinPositions = {
  id: 'linkedin-positions',
  extensions: ['csv'],
  mime: 'text/csv',
  leavesOut: [],
  partOf: 'linkedin-archive',
  table: { fits: hasColumns(['company name'], ['title'], ['started on']), read: readPositions },
} as const satisfies Format;
