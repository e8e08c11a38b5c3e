import type { Format } from '../format.ts';

/** Any other table with people in it. */
export const otherCsv = {
  id: 'other-csv',
  extensions: ['csv'],
  mime: 'text/csv',
  leavesOut: [],
  holdsAddresses: true,
  addressBook: { fits: () => true, columnsAsked: true },
} as const satisfies Format;
