import type { Format } from '../format.ts';
import { readProfile } from '../linkedin-files.ts';
import { hasColumns } from '../rows.ts';

/** Profile.csv: the user, and so whose archive this is. */
export const linkedinProfile = {
  id: 'linkedin-profile',
  extensions: ['csv'],
  mime: 'text/csv',
  leavesOut: ['photosAndStreets'],
  partOf: 'linkedin-archive',
  inArchive: { order: 0, marks: /maiden name/i },
  table: { fits: hasColumns(['first name'], ['maiden name', 'birth date'], ['headline']), read: readProfile },
} as const satisfies Format;
