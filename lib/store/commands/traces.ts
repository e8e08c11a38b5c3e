import { type Contact, nameFinder, type Settings } from '../../contact/index.ts';
import type { Change } from '../tables.ts';
import type { Writer } from '../writer.ts';

/**
 * Takes out of the settings and the undo log what still says who these people were, besides their own records: pairs
 * that were said not to be one person, saved views that look for them by name, and names of imported files.
 */
export async function forgetTraces(writer: Writer, people: Contact[]): Promise<void> {
  const named = nameFinder(people.map(({ name }) => name));
  const ids = new Set(people.map(({ id }) => id));
  const others = (views: SavedViews) => views.filter((view) => !named(`${view.name} ${plain(view.hash)}`));
  const settings = await writer.get('settings', 'settings');
  if (settings) {
    const { notSame, savedViews } = settings;
    writer.change('settings', 'settings', {
      ...(notSame ? { notSame: notSame.filter((pair) => !pair.split('|').some((id) => ids.has(id))) } : {}),
      ...(savedViews ? { savedViews: others(savedViews) } : {}),
    });
  }
  const { journal, changes } = writer.db;
  // The log of the settings forgets those views as well, whichever act wrote them: what is left can still be undone.
  await changes
    .filter((row) => row.changes.some(({ table }) => table === 'settings'))
    .modify((row) => {
      row.changes = row.changes.map((change) =>
        change.table === 'settings' ? withViews(change, others) : change,
      );
    });
  // The file of an import that broke off may hold them, and its name too.
  await writer.db.imports.delete('going on');
  await journal.filter(({ what }) => what !== undefined && named(what)).modify({ what: NAMELESS_FILE });
}

type SavedViews = NonNullable<Settings['savedViews']>;

/** A change of the settings with fewer saved views in it, before and after. */
function withViews(change: Change, others: (views: SavedViews) => SavedViews): Change {
  const less = (value: unknown): unknown => {
    if (change.field === 'savedViews') return Array.isArray(value) ? others(value) : value;
    if (change.field !== null || typeof value !== 'object' || value === null) return value;
    const views = 'savedViews' in value && Array.isArray(value.savedViews) ? value.savedViews : null;
    return views ? { ...value, savedViews: others(views) } : value;
  };
  return {
    ...change,
    ...('old' in change ? { old: less(change.old) } : {}),
    ...('new' in change ? { new: less(change.new) } : {}),
  };
}

/** What stands in place of the name of a file that was called after an erased person. */
const NAMELESS_FILE = '…';

function plain(hash: string): string {
  const spaced = hash.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    // A lone percent sign: the address stands as it is.
    return spaced;
  }
}
