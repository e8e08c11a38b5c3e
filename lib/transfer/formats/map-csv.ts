import { type Format, RECORDS } from '../format.ts';
import { writeMapCsv } from '../map-csv.ts';

/** The figures of the coverage map as a table. People and their map may be saved on the same day. */
export const mapCsv = {
  id: 'map-csv',
  extensions: ['csv'],
  mime: 'text/csv',
  leavesOut: ['people', ...RECORDS],
  ofMap: true,
  subject: 'bollplank-map',
  write: (_, { words, separator }) => words && writeMapCsv(words, separator),
} as const satisfies Format;
