import { saveFile } from '../../lib/browser/files.ts';

/** Hands a file to the user as a download. The same in every drawing. */
export const useSaveFile = () => saveFile;
