import type { Format } from '../format.ts';
import { CARDS } from '../vcard-read.ts';

/** Address cards as old telephones write them. */
export const vcard2 = {
  id: 'vcard2',
  extensions: ['vcf'],
  mime: 'text/vcard',
  leavesOut: ['photosAndStreets'],
  holdsAddresses: true,
  read: CARDS,
} as const satisfies Format;
