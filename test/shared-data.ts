import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Sample data of other people's making, kept beside the repository: the folder named by the environment variable
 * `BOLLPLANK_DATA`, else `../shared/data`. Tests that use it skip visibly where it is absent.
 */
const FOLDERS = [process.env.BOLLPLANK_DATA, resolve(import.meta.dirname, '../../shared/data')];

/** The whole path of a file or folder of the sample data, or null where it is not present. */
export function sharedData(relativePath: string): string | null {
  for (const folder of FOLDERS) {
    if (folder && existsSync(join(folder, relativePath))) return join(folder, relativePath);
  }
  return null;
}

/** Title of a group of tests that need sample data: says in the list of skipped tests why they were. */
export function needsSharedData(title: string, relativePath: string): string {
  return sharedData(relativePath) ? title : `${title} (skipped: no sample data ${relativePath})`;
}
