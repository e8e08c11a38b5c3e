import { saveFile } from '../../lib/browser/files.ts';
import { dayOf } from '../../lib/days/index.ts';
import type { SetAside } from '../../lib/records/index.ts';

/** Saves records that cannot be read as they are, each with the field at fault, so that they can be mended by hand. */
export const useSaveSetAside = () => saveSetAside;

function saveSetAside(records: readonly SetAside[]): void {
  saveFile({
    name: `bollplank-${dayOf(new Date())}-unread.json`,
    mime: 'application/json',
    bytes: new TextEncoder().encode(JSON.stringify(records, null, 1)),
  });
}
