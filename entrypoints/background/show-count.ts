import { showBadge } from '../../lib/browser/badge.ts';
import { type BookDb, countDueArchives } from '../../lib/store/index.ts';

/** What the toolbar counts: the suggestions, and where there are none an archive that should have come by now. */
export async function showCount(db: BookDb, suggestions: number): Promise<void> {
  await showBadge(suggestions || (await countDueArchives(db, new Date())));
}
