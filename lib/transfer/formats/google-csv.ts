import type { Format } from '../format.ts';
import { hasTitle } from '../rows.ts';

const isOld = hasTitle(/^(?:e mail|phone|website|organization) 1 (?:value|type|label|name)$/);
const isNamed = hasTitle(/^organization name$/);
const isLabelled = hasTitle(/^labels$/);

/** Google Contacts, as exported until 2024 and since. */
export const googleCsv = {
  id: 'google-csv',
  extensions: ['csv'],
  mime: 'text/csv',
  leavesOut: ['photosAndStreets'],
  holdsAddresses: true,
  addressBook: { fits: (titles) => isOld(titles) || (isNamed(titles) && isLabelled(titles)) },
} as const satisfies Format;
