import { copyText } from '../../lib/browser/clipboard.ts';

/** Puts a text on the clipboard, straight from a press; false when the browser refused. The same in every drawing. */
export const useCopyText = () => copyText;
