import { type IsReplaced, markOfPart, partsOfValue } from '../../records/index.ts';
import type { BookDb } from '../db.ts';

/** Acts that brought in what another book says: what they replaced was kept beside it, or is asked about. */
const BROUGHT = new Set(['mergeBook', 'restoreBook']);

/**
 * Which values have been replaced here, as far back as the undo log goes (90 days): those of an old backup of this very
 * computer need not be asked about. Of the records named in `ids` alone.
 */
export async function replacedHere(db: BookDb, ids: ReadonlySet<string>): Promise<IsReplaced> {
  const brought = new Set<string>();
  await db.journal.each(({ id, command }) => {
    if (BROUGHT.has(command)) brought.add(id);
  });
  const replaced = new Set<string>();
  await db.changes.each(({ entryId, changes }) => {
    if (brought.has(entryId)) return;
    for (const { id, field, old } of changes)
      if (field !== null && old !== undefined && old !== null && ids.has(id))
        for (const part of partsOfValue(field, old)) replaced.add(`${id} ${markOfPart(field, part)}`);
  });
  return (id, field, part) => replaced.has(`${id} ${markOfPart(field, part)}`);
}
