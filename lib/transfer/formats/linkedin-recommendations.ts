import type { Format } from '../format.ts';
import { readRecommendations } from '../linkedin-files.ts';
import { hasColumns } from '../rows.ts';

/** Recommendations, given and received. */
export const linkedinRecommendations = {
  id: 'linkedin-recommendations',
  extensions: ['csv'],
  mime: 'text/csv',
  leavesOut: ['messageTexts'],
  partOf: 'linkedin-archive',
  table: {
    fits: hasColumns(['first name'], ['job title'], ['text'], ['creation date', 'status']),
    read: readRecommendations,
  },
} as const satisfies Format;
