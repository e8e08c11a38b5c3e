import type { Id, Result } from '../contact/index.ts';
import type { BookDb } from './db.ts';
import { fieldOf, sameValue } from './same.ts';
import type { Change, Records, RecordTable } from './tables.ts';
import { type Done, runCommand, type Writer } from './writer.ts';

/**
 * Takes back one entry of the undo log: every record it touched becomes what it was, byte for byte. Undoing an undo
 * does the act again. Problems: `nothingToUndo` when the entry is gone, already undone, or lost its content to an
 * erasure; `undoConflict` when a later change touched the same field, or when something now depends on it.
 *
 * An erased contact can be brought back in this way until its entry is purged (`purgeErasures`): erasing is at once
 * complete everywhere else, and final when the purge has run.
 */
export function undo(db: BookDb, entryId: Id, now: Date): Promise<Result<Done<Id>>> {
  return runCommand(db, 'undo', now, async (writer) => {
    const entry = await db.journal.get(entryId);
    if (!entry || entry.undoneBy || entry.stripped) return writer.refuse({ code: 'nothingToUndo' });
    const rows = await db.changes.where('[entryId+seq]').between([entryId, 0], [entryId, Infinity]).toArray();
    const changes = rows.flatMap((row) => row.changes);
    for (const [table, ids] of idsByTable(changes)) await writer.load(table, ids);
    for (const change of changes) await revert(writer, change);
    await checkLinks(writer, changes);
    writer.undoes = entryId;
    return entryId;
  });
}

async function revert(writer: Writer, change: Change): Promise<void> {
  const { table, id, field } = change;
  const current = await writer.get(table, id);
  const conflict = () => writer.refuse({ code: 'undoConflict', ...(field ? { field } : {}) });
  if (field === null) {
    if (!sameValue(current, change.new)) return conflict();
    if ('old' in change) await writer.put(table, change.old as Records[typeof table]);
    else await writer.take(table, id);
    return;
  }
  if (!current) return conflict();
  const there = Object.hasOwn(current, field);
  const untouched = there === 'new' in change && (!there || sameValue(fieldOf(current, field), change.new));
  if (!untouched) {
    // Another field was changed since: the time of the record then moves on instead of back.
    if (field === 'updatedAt')
      return writer.put(table, { ...current, updatedAt: writer.at } as Records[typeof table]);
    return conflict();
  }
  const restored: Record<string, unknown> = { ...current };
  if ('old' in change) restored[field] = change.old;
  else delete restored[field];
  await writer.put(table, restored as unknown as Records[typeof table]);
}

/** Refuses an undo that would leave entries without their contact, or one profile with two contacts. */
async function checkLinks(writer: Writer, changes: Change[]): Promise<void> {
  const { db } = writer;
  for (const change of changes) {
    if (change.field !== null) continue;
    const removed = !('old' in change);
    if (change.table === 'contacts' && removed) {
      for (const table of ['exchanges', 'promises', 'profiles'] as const) {
        const ids: Id[] = await idsOf(db, table, change.id);
        for (const id of ids) if (await writer.get(table, id)) writer.refuse({ code: 'undoConflict' });
      }
    }
    if (removed) continue;
    if (change.table === 'exchanges' || change.table === 'promises' || change.table === 'profiles') {
      const record = await writer.need(change.table, change.id);
      if (!(await writer.get('contacts', record.contactId))) writer.refuse({ code: 'undoConflict' });
    }
    if (change.table === 'profiles') {
      const profile = await writer.need('profiles', change.id);
      for (const other of await db.profiles.where('keys').anyOf(profile.keys).toArray()) {
        const kept = await writer.get('profiles', other.id);
        if (kept && kept.contactId !== profile.contactId) writer.refuse({ code: 'undoConflict' });
      }
    }
  }
}

/** The ids of the records that belong to a contact. */
export function idsOf(
  db: BookDb,
  table: 'exchanges' | 'promises' | 'profiles' | 'reviews',
  contactId: Id,
): Promise<Id[]> {
  if (table === 'exchanges')
    return db.exchanges.where('[contactId+on]').between([contactId, ''], [contactId, '\uffff']).primaryKeys();
  return db.records(table).where('contactId').equals(contactId).primaryKeys();
}

function idsByTable(changes: Change[]): Map<RecordTable, Id[]> {
  const map = new Map<RecordTable, Id[]>();
  for (const { table, id } of changes) {
    const list = map.get(table) ?? [];
    list.push(id);
    map.set(table, list);
  }
  return map;
}

/** The last act that can be undone, or null: neither undone, nor an undo itself, nor stripped. */
export async function lastUndoable(db: BookDb): Promise<{ entryId: Id; command: string; at: string } | null> {
  const entry = await db.journal
    .orderBy('id')
    .reverse()
    .filter((one) => !one.undoneBy && !one.stripped && one.undoes === null)
    .first();
  return entry ? { entryId: entry.id, command: entry.command, at: entry.at } : null;
}

/** How long an erasure can be taken back, and how long anything else can. */
export const ERASURE_KEPT_MS = 24 * 3_600_000;
export const JOURNAL_KEPT_MS = 90 * 24 * 3_600_000;

/** The commands whose entries still hold what was erased. */
const ERASING = new Set(['eraseContact', 'eraseBook']);

/**
 * Forgets what need not be undone any more: erasures after a day (then nothing of the person is left anywhere), other
 * entries after 90 days. Runs daily. Returns how many entries went.
 */
export async function purgeJournal(
  db: BookDb,
  now: Date,
  keep = { erasureMs: ERASURE_KEPT_MS, journalMs: JOURNAL_KEPT_MS },
): Promise<number> {
  return db.transaction('rw', db.journal, db.changes, async () => {
    const before = (ms: number) => new Date(now.getTime() - ms).toISOString();
    const erasedBefore = before(keep.erasureMs);
    const oldBefore = before(keep.journalMs);
    // Undoing and redoing an erasure copies its content into newer entries, so those are followed too.
    const entries = await db.journal.toArray();
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const erases = (entry: (typeof entries)[number] | undefined): boolean =>
      entry !== undefined &&
      (ERASING.has(entry.command) || (entry.undoes !== null && erases(byId.get(entry.undoes))));
    const ids = entries
      .filter((entry) => entry.at <= (erases(entry) ? erasedBefore : oldBefore))
      .map((entry) => entry.id);
    for (const id of ids) await db.changes.where('[entryId+seq]').between([id, 0], [id, Infinity]).delete();
    await db.journal.bulkDelete(ids);
    return ids.length;
  });
}
