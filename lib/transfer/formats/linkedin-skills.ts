import type { Format } from '../format.ts';
import { isSkills, readSkills } from '../linkedin-files.ts';

/** Skills.csv: what the user says they are good at. */
export const linkedinSkills = {
  id: 'linkedin-skills',
  extensions: ['csv'],
  mime: 'text/csv',
  leavesOut: [],
  partOf: 'linkedin-archive',
  table: { fits: isSkills, read: readSkills },
} as const satisfies Format;
