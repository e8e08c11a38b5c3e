import { type Format, RECORDS } from '../format.ts';
import { writeHtml } from '../html.ts';

/** The coverage map as a page. */
export const html = {
  id: 'html',
  extensions: ['html'],
  mime: 'text/html',
  leavesOut: ['people', ...RECORDS],
  ofMap: true,
  write: (_, { words, today }) => words && writeHtml(words, today),
} as const satisfies Format;
