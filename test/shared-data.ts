import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Sample data of other people's making, kept beside the repository: the folder named by the environment variable
 * `BOLLPLANK_DATA` and no other, or `../shared/data` where the variable is not set. Tests that use it skip visibly
 * where it is absent.
 */
const FOLDER = process.env.BOLLPLANK_DATA ?? resolve(import.meta.dirname, '../../shared/data');

/** The whole path of a file or folder of the sample data, or null where it is not present. */
export function sharedData(relativePath: string): string | null {
  const path = join(FOLDER, relativePath);
  return FOLDER && existsSync(path) ? path : null;
}

/** Title of a group of tests that need sample data: says in the list of skipped tests why they were. */
export function needsSharedData(title: string, relativePath: string): string {
  return sharedData(relativePath) ? title : `${title} (skipped: no sample data ${relativePath})`;
}
