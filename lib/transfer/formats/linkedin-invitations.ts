import type { Format } from '../format.ts';
import { readInvitations } from '../linkedin-files.ts';
import { hasColumns } from '../rows.ts';

/** Invitations.csv: who reached out; it says, too, whose archive this is. */
export const linkedinInvitations = {
  id: 'linkedin-invitations',
  extensions: ['csv'],
  mime: 'text/csv',
  leavesOut: ['messageTexts'],
  partOf: 'linkedin-archive',
  inArchive: { order: 1, marks: /inviteeprofileurl|sent at,message,direction/i },
  table: { fits: hasColumns(['from'], ['to'], ['sent at'], ['direction']), read: readInvitations },
} as const satisfies Format;
