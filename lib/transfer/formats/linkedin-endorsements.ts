import type { Format } from '../format.ts';
import { readEndorsements } from '../linkedin-files.ts';
import { hasColumns } from '../rows.ts';

/** Endorsements, given and received. */
export const linkedinEndorsements = {
  id: 'linkedin-endorsements',
  extensions: ['csv'],
  mime: 'text/csv',
  leavesOut: [],
  partOf: 'linkedin-archive',
  table: {
    fits: hasColumns(['endorsement date', 'endorsement status'], ['skill name']),
    read: readEndorsements,
  },
} as const satisfies Format;
