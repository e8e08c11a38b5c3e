/** Held while an import is written, so that others know that it goes on. */
export const IMPORT_LOCK = 'bollplank-import';

/** Whether an import is being written, in any window. */
export async function isImportWritten(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === IMPORT_LOCK);
}
