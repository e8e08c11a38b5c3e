import type { Format } from '../format.ts';
import { hasTitle } from '../rows.ts';

/** LinkedIn’s copy of the address book. */
export const linkedinContacts = {
  id: 'linkedin-contacts',
  extensions: ['csv'],
  mime: 'text/csv',
  leavesOut: ['photosAndStreets'],
  partOf: 'linkedin-archive',
  holdsAddresses: true,
  addressBook: { fits: hasTitle(/^bookmarkedat$|^instantmessagehandles$/) },
} as const satisfies Format;
