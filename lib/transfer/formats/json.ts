import type { Format } from '../format.ts';
import { isJson, jsonReader, writeJson } from '../json.ts';

/** The whole book, losslessly. */
export const json = {
  id: 'json',
  extensions: ['json'],
  mime: 'application/json',
  leavesOut: [],
  lossless: true,
  leavesOutOfChoice: ['goals', 'settings', 'erased', 'privateNotes'],
  holdsNotes: true,
  usual: true,
  read: { begins: isJson, open: jsonReader },
  write: (book, { now }) => writeJson(book, now),
} as const satisfies Format;
