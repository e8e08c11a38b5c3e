import type { BookDb } from '../db.ts';
import type { JournalEntry } from '../tables.ts';

const IMPORTS = new Set(['importPlans', 'mergeBook', 'restoreBook']);

/** The imports and restores that can still be taken back, newest first. Reads the heads of the undo log only. */
export async function recentImports(db: BookDb, limit = 10): Promise<JournalEntry[]> {
  const found = await db.journal
    .orderBy('at')
    .reverse()
    .filter(({ command, what, undoneBy, stripped }) => {
      return (
        what !== undefined && IMPORTS.has(command) && !undoneBy && (!stripped || command === 'importPlans')
      );
    })
    .limit(limit)
    .toArray();
  return found;
}
