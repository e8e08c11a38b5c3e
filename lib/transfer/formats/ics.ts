import type { Format } from '../format.ts';
import { writeIcs } from '../ics.ts';

/** Promises, meetings and cadences for a calendar. */
export const ics = {
  id: 'ics',
  extensions: ['ics'],
  mime: 'text/calendar',
  leavesOut: [
    'people',
    'exchanges',
    'promisesWithoutDay',
    'goals',
    'groupsAndPast',
    'introductions',
    'settings',
    'erased',
    'privateNotes',
  ],
  write: (book, { now, text, cadences }) => writeIcs(book, { now, text, cadences }),
} as const satisfies Format;
