import type { Id } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import type { JournalEntry, KeptImport } from '../tables.ts';

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

/**
 * What every import of the past has settled: `ImportMemory` of lib/capture. An import that was taken back has settled
 * nothing.
 */
export async function importMemory(
  db: BookDb,
): Promise<{ taken: Record<string, Id>; asked: Record<string, Id[]> }> {
  const memory: { taken: Record<string, Id>; asked: Record<string, Id[]> } = { taken: {}, asked: {} };
  const rows = await db.imports.where('id').startsWith(TAKEN).toArray();
  const ats = rows.map(({ id }) => id.slice(TAKEN.length));
  const undone = await db.journal
    .where('at')
    .anyOf(ats)
    .filter(({ command, undoneBy }) => command === 'importPlans' && undoneBy !== null)
    .toArray();
  const gone = new Set(undone.map(({ at }) => TAKEN + at));
  for (const row of rows) {
    if (!('taken' in row) || gone.has(row.id)) continue;
    Object.assign(memory.taken, row.taken);
    Object.assign(memory.asked, row.asked);
  }
  return memory;
}

const TAKEN = 'taken ';

/** The import that was begun and never ended, or null. */
export async function keptImport(db: BookDb): Promise<KeptImport | null> {
  const row = await db.imports.get('going on');
  return row && 'file' in row ? row : null;
}
