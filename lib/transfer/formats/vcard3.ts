import { type Format, RECORDS } from '../format.ts';
import { CARDS } from '../vcard-read.ts';
import { writeVcards } from '../vcard-write.ts';

/** Address cards for programs that do not read version 4 (RFC 2426). */
export const vcard3 = {
  id: 'vcard3',
  extensions: ['vcf'],
  mime: 'text/vcard',
  leavesOut: [...RECORDS, 'positions', 'otherPages', 'plans', 'otherOccasions', 'privateNotes'],
  holdsAddresses: true,
  holdsNotes: true,
  read: CARDS,
  write: (book, { privateNotes }) => writeVcards(book, { version: '3.0', privateNotes }),
} as const satisfies Format;
