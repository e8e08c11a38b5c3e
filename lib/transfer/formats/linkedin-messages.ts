import type { Format } from '../format.ts';
import { readMessages } from '../linkedin-messages.ts';
import { hasColumns } from '../rows.ts';

/** messages.csv: who wrote to whom on which day. */
export const linkedinMessages = {
  id: 'linkedin-messages',
  extensions: ['csv'],
  mime: 'text/csv',
  leavesOut: ['messageTexts'],
  partOf: 'linkedin-archive',
  table: { fits: hasColumns(['conversation id'], ['from'], ['to'], ['date']), read: readMessages },
} as const satisfies Format;
