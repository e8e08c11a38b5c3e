import type { Format } from '../format.ts';
import { hasTitle } from '../rows.ts';

const OUTLOOK =
  /^(?:e ?mail|e ?post|adresse|direccion|indirizzo|endereco|adres|sahkoposti).*2|^(?:weitere vornamen|internet free busy|telefon geschaftlich|telephone bureau|business phone|office location|assistant s phone)/;

/** Contacts of Outlook, in the languages it writes titles in. */
export const outlookCsv = {
  id: 'outlook-csv',
  extensions: ['csv'],
  mime: 'text/csv',
  leavesOut: ['photosAndStreets'],
  holdsAddresses: true,
  addressBook: { fits: hasTitle(OUTLOOK) },
} as const satisfies Format;
