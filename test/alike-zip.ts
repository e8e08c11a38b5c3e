import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';

/** The first moment that an archive can name, by the clock of wherever this runs: archives hold no time zone. */
const FIRST_MOMENT = new Date(1980, 0, 1);

/**
 * The same archive with its files in the order of their names, all of one time, and without rows for folders: packing
 * the same files again, on another day, in another folder or on another system, gives the same bytes.
 */
export function alikeZip(zip: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(zip))
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, bytes]) => [name.replaceAll('\\', '/'), bytes] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(files), { level: 9, mtime: FIRST_MOMENT });
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The names of the files that differ between two archives, or stand in one of them only. */
export function differences(a: Uint8Array, b: Uint8Array): string[] {
  const [left, right] = [unzipSync(a), unzipSync(b)];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return names
    .filter((name) => {
      const [one, other] = [left[name], right[name]];
      return !one || !other || Buffer.compare(one, other) !== 0;
    })
    .sort();
}
