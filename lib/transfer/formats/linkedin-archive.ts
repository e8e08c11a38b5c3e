import type { Format } from '../format.ts';
import { isZip, readZip } from '../zip.ts';

/** What LinkedIn hands out of a member’s data: an archive of tables. */
export const linkedinArchive = {
  id: 'linkedin-archive',
  extensions: ['zip'],
  mime: 'application/zip',
  leavesOut: ['messageTexts'],
  archive: { begins: isZip, read: readZip },
} as const satisfies Format;
