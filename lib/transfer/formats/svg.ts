import { type Format, RECORDS } from '../format.ts';
import { writeSvg } from '../svg.ts';

/** The coverage map as a drawing. */
export const svg = {
  id: 'svg',
  extensions: ['svg'],
  mime: 'image/svg+xml',
  leavesOut: ['people', ...RECORDS],
  ofMap: true,
  usual: true,
  write: (_, { words }) => words && writeSvg(words),
} as const satisfies Format;
