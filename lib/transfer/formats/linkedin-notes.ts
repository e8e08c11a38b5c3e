import type { Format } from '../format.ts';
import { readNotes } from '../linkedin-files.ts';
import { hasColumns } from '../rows.ts';

/** Notes on connections. */
export const linkedinNotes = {
  id: 'linkedin-notes',
  extensions: ['csv'],
  mime: 'text/csv',
  leavesOut: [],
  partOf: 'linkedin-archive',
  table: { fits: hasColumns(['connection first name'], ['note']), read: readNotes },
} as const satisfies Format;
