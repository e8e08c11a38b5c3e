import type { Format } from '../format.ts';
import { writeMarkdown } from '../markdown.ts';

/** A section a person, to read or to keep in a notes program. */
export const markdown = {
  id: 'markdown',
  extensions: ['md'],
  mime: 'text/markdown',
  leavesOut: ['goals', 'settings', 'otherPages', 'erased', 'recordTimes', 'privateNotes'],
  holdsNotes: true,
  write: (book, { now, text, privateNotes }) => writeMarkdown(book, { now, text, privateNotes }),
} as const satisfies Format;
