export { saveFile } from '../../lib/browser/files.ts';
