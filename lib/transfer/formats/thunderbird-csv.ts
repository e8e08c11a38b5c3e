import type { Format } from '../format.ts';
import { hasTitle } from '../rows.ts';

const isTranslated = hasTitle(/^(?:primary email|primare e mail adresse|adresse electronique principale)$/);
const isScreen = hasTitle(/^screen name$/);
const isDisplay = hasTitle(/^display name$/);

/** An address book of Thunderbird. */
export const thunderbirdCsv = {
  id: 'thunderbird-csv',
  extensions: ['csv'],
  mime: 'text/csv',
  leavesOut: ['photosAndStreets'],
  holdsAddresses: true,
  addressBook: { fits: (titles) => isTranslated(titles) || (isScreen(titles) && isDisplay(titles)) },
} as const satisfies Format;
