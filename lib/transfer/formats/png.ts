import { type Format, RECORDS } from '../format.ts';

/** The coverage map as a picture. A page paints it: nothing else can. */
export const png = {
  id: 'png',
  extensions: ['png'],
  mime: 'image/png',
  leavesOut: ['people', ...RECORDS],
  ofMap: true,
  paintedFrom: 'svg',
} as const satisfies Format;
