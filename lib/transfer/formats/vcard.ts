import { type Format, RECORDS } from '../format.ts';
import { CARDS } from '../vcard-read.ts';
import { writeVcards } from '../vcard-write.ts';

/** Address cards (RFC 6350). */
export const vcard = {
  id: 'vcard',
  extensions: ['vcf'],
  mime: 'text/vcard',
  leavesOut: [...RECORDS, 'positions', 'otherPages', 'plans', 'otherOccasions', 'privateNotes'],
  holdsAddresses: true,
  holdsNotes: true,
  usual: true,
  read: CARDS,
  write: (book, { privateNotes }) => writeVcards(book, { version: '4.0', privateNotes }),
} as const satisfies Format;
