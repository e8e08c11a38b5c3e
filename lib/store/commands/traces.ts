import { fileOf, NAMELESS_FILE, otherViews, settingsWithout, tracesOf } from '../../erasing/index.ts';
import type { Contact, Origin, Settings } from '../../records/index.ts';
import type { Id } from '../../words/index.ts';
import type { Change } from '../tables.ts';
import type { Writer } from '../writer.ts';

/**
 * Takes out of the settings and the undo log what still says who these people were, besides their own records: pairs
 * that were said not to be one person, saved views that look for them by name, and names of imported files.
 */
export async function forgetTraces(writer: Writer, people: Contact[]): Promise<void> {
  const traces = tracesOf(people);
  const { ids, named, files } = traces;
  const others = (views: SavedViews) => otherViews(views, traces);
  const settings = await writer.get('settings', 'settings');
  if (settings) writer.change('settings', 'settings', settingsWithout(settings, traces));
  const { journal, changes } = writer.db;
  await renameFiles(writer, files, ids);
  const isOfFile = (value: unknown) => files.size > 0 && files.has(fileOf(originIn(value)) ?? '');
  // The log forgets those views and names as well, whichever act wrote them: what is left can still be undone.
  // Few rows speak of settings, and few people came with a file that was called after one of them: only then is the whole
  // log looked through.
  const speaking =
    files.size === 0
      ? changes.where('people').equals('settings')
      : changes.filter((row) =>
          row.changes.some(
            (change) => change.table === 'settings' || isOfFile(change.old) || isOfFile(change.new),
          ),
        );
  await speaking.modify((row) => {
    row.changes = row.changes.map((change) =>
      change.table === 'settings'
        ? withViews(change, others)
        : eachSide(change, (value) => (isOfFile(value) ? withoutFile(value) : value)),
    );
  });
  // The file of an import that broke off may hold them, and its name too.
  await writer.db.imports.delete('going on');
  // All at once: heads are small, and a cursor over thousands of them takes ten times as long.
  const heads = await journal.toArray();
  for (const { id, what } of heads)
    if (what !== undefined && named(what)) await journal.update(id, { what: NAMELESS_FILE });
}

/** Those who came with a file that is called after one of the erased keep the day, and not its name. */
async function renameFiles(
  writer: Writer,
  files: ReadonlySet<string>,
  erased: ReadonlySet<Id>,
): Promise<void> {
  if (files.size === 0) return;
  const found = await writer.db.contacts
    .filter(({ origin }) => files.has(fileOf(origin) ?? ''))
    .primaryKeys();
  const left = found.filter((id) => !erased.has(id));
  await writer.load('contacts', left);
  for (const id of left) {
    const origin = writer.held('contacts', id)?.origin;
    if (origin?.by === 'file') writer.change('contacts', id, { origin: { ...origin, name: NAMELESS_FILE } });
  }
}

/** The origin in one side of a change: of a whole contact, or the field alone. */
function originIn(value: unknown): Origin | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const origin = 'origin' in value ? value.origin : value;
  return isFileOrigin(origin) ? origin : undefined;
}

function isFileOrigin(value: unknown): value is Extract<Origin, { by: 'file' }> {
  return (
    typeof value === 'object' && value !== null && 'by' in value && value.by === 'file' && 'name' in value
  );
}

function withoutFile(value: unknown): unknown {
  if (isFileOrigin(value)) return { ...value, name: NAMELESS_FILE };
  if (typeof value !== 'object' || value === null || !('origin' in value)) return value;
  return { ...value, origin: withoutFile(value.origin) };
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
  return eachSide(change, less);
}

function eachSide(change: Change, turn: (value: unknown) => unknown): Change {
  return {
    ...change,
    ...('old' in change ? { old: turn(change.old) } : {}),
    ...('new' in change ? { new: turn(change.new) } : {}),
  };
}
