import { isOwnCsv, readOwnCsv, writeCsv } from '../csv-own.ts';
import { type Format, RECORDS } from '../format.ts';

/** The contacts as a table, read back whatever a spreadsheet has done to it. */
export const csv = {
  id: 'csv',
  extensions: ['csv'],
  mime: 'text/csv',
  leavesOut: [...RECORDS, 'positions', 'otherPages', 'otherOccasions', 'privateNotes'],
  holdsAddresses: true,
  holdsNotes: true,
  usual: true,
  table: { fits: isOwnCsv, read: readOwnCsv },
  write: (book, { separator, privateNotes }) => writeCsv(book, { separator, privateNotes }),
} as const satisfies Format;
