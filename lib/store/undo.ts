import { checkRecord } from '../records/checks/index.ts';
import { BOOK_RECORDS, type FieldShapes, mergeEdit, RECORD_FIELDS } from '../records/index.ts';
import type { Id, Result } from '../words/index.ts';
import { fieldOf, sameValue } from '../words/same.ts';
import type { BookDb } from './db.ts';
import { settleLinks } from './links.ts';
import { noteRewriting } from './rewrite.ts';
import { bytesOf, needRoom } from './room.ts';
import { CHANGES_PER_ROW, type Change, type JournalEntry, type Records, type RecordTable } from './tables.ts';
import { type Watch, watchOver } from './watch.ts';
import { type Done, runCommand, type Writer } from './writer.ts';

/**
 * Takes back one entry of the undo log: every record it touched becomes what it was, byte for byte; but what belonged to
 * somebody who was merged since comes back to the one who carries on. Undoing an undo does the act again. Problems:
 * `nothingToUndo` when the entry is gone, already undone, or lost its content to an erasure; `undoConflict` when a later
 * change touched the same field (of a list the same element, of an object the same part), or when something now depends on
 * it.
 *
 * An erased contact can be brought back in this way until its entry is purged (`purgeJournal`): erasing is at once
 * complete everywhere else, and final when the purge has run.
 *
 * With `watch` it is one of those that may take long: told how far it is, and stopped with `actStopped`.
 */
export function undo(db: BookDb, entryId: Id, now: Date, watch?: Watch): Promise<Result<Done<Id>>> {
  const work = async (writer: Writer) => {
    if (watch) watchOver(writer, 'actStopped', watch);
    const entry = await db.journal.get(entryId);
    if (!entry || entry.undoneBy || entry.stripped) return writer.refuse({ code: 'nothingToUndo' });
    const rows = await db.changes.where('[entryId+seq]').between([entryId, 0], [entryId, Infinity]).toArray();
    const changes = rows.flatMap((row) => row.changes);
    for (const [table, ids] of idsByTable(changes)) await writer.load(table, ids);
    for (const change of changes) revert(writer, change);
    await settleLinks(writer, changes);
    await checkPages(writer, changes);
    checkAttendance(writer, changes);
    await stampTaken(writer, entry, changes);
    writer.undoes = entryId;
    return entryId;
  };
  return runCommand(db, 'undo', now, work, {
    bulk: watch !== undefined,
    bytes: () => bytesToUndo(db, entryId),
  });
}

/** The acts on a whole book: what one brought comes with it again, and what one erased is erased without a stone. */
const BRINGS_BOOK = new Set(['restoreBook', 'mergeBook', 'eraseBook']);

/**
 * What taking an act back takes away leaves a tombstone: another computer may have got it by now, and its backup would
 * bring it back. Not where a whole book was brought and is taken back: to bring it once more must be possible.
 */
export async function stampTaken(writer: Writer, entry: JournalEntry, changes: Change[]): Promise<void> {
  for (let first: JournalEntry | undefined = entry; first; ) {
    if (BRINGS_BOOK.has(first.command)) return;
    first = first.undoes ? await writer.db.journal.get(first.undoes) : undefined;
  }
  const taken = changes.flatMap(({ table, id, field, ...values }) =>
    field === null && !('old' in values) && isBookRecord(table) && !writer.held(table, id) ? id : [],
  );
  await writer.load('tombstones', taken);
  for (const id of taken)
    if (!writer.held('tombstones', id)) writer.set('tombstones', { id, deletedAt: writer.at });
}

const isBookRecord = (table: RecordTable) => BOOK_RECORDS.some((one) => one === table);

/** How many bytes taking an entry back may write: for the few changes of an ordinary act the reserve will do. */
export async function bytesToUndo(db: BookDb, entryId: Id): Promise<number> {
  const rows = await db.changes.where('[entryId+seq]').between([entryId, 0], [entryId, Infinity]).count();
  const changes = Math.max(0, rows - 1) * CHANGES_PER_ROW;
  return bytesOf(changes, 0);
}

export function revert(writer: Writer, change: Change): void {
  const { table, id, field } = change;
  const current = writer.held(table, id);
  const conflict = (): never => writer.refuse({ code: 'undoConflict', ...(field ? { field } : {}) });
  if (field === null) {
    if (!sameValue(current, change.new)) conflict();
    if ('old' in change) writer.set(table, change.old as Records[typeof table]);
    else writer.drop(table, id);
    return;
  }
  const record = { ...(current ?? conflict()) };
  const there = Object.hasOwn(record, field);
  const untouched = there === 'new' in change && (!there || sameValue(fieldOf(record, field), change.new));
  if (untouched && 'old' in change) Object.assign(record, { [field]: change.old });
  else if (untouched) Reflect.deleteProperty(record, field);
  // Another field was changed since: the time of the record then moves on instead of back.
  else if (field === 'updatedAt') Object.assign(record, { updatedAt: writer.stampFor(table, id) });
  else {
    const mended = withoutChange(record, change) ?? conflict();
    Object.assign(record, { [field]: mended.value });
    if (checkRecord(table, record)) conflict();
  }
  writer.set(table, record);
}

/**
 * Of a list or an object of which something else was changed since: what stands there now, with the elements or parts of
 * this very change taken back. Null where the same element was changed again, and for a single value.
 */
function withoutChange(record: object, { table, field, ...change }: Change): { value: unknown } | null {
  const shape = field !== null && shapesOf(table)[field];
  if (!shape || (shape.kind !== 'list' && shape.kind !== 'parts')) return null;
  const edit = { shown: { [field]: change.new }, wanted: { [field]: change.old } };
  const { merged, conflicts } = mergeEdit({ [field]: shape }, edit, record);
  return conflicts.length > 0 ? null : { value: fieldOf(merged, field) };
}

const shapesOf = (table: RecordTable): FieldShapes =>
  Object.hasOwn(RECORD_FIELDS, table) ? RECORD_FIELDS[table as keyof typeof RECORD_FIELDS] : {};

/** Refuses an undo that would leave one page with two contacts. */
async function checkPages(writer: Writer, changes: Change[]): Promise<void> {
  const back = changes.flatMap(({ table, id, field, ...values }) =>
    table === 'profiles' && field === null && 'old' in values ? (writer.held(table, id) ?? []) : [],
  );
  const ownerOfKey = new Map(back.flatMap(({ keys, contactId }) => keys.map((key) => [key, contactId])));
  if (ownerOfKey.size === 0) return;
  const others = await writer.db.profiles
    .where('keys')
    .anyOf([...ownerOfKey.keys()])
    .primaryKeys();
  await writer.load('profiles', others);
  for (const id of others) {
    const kept = writer.held('profiles', id);
    if (kept?.keys.some((key) => ownerOfKey.has(key) && ownerOfKey.get(key) !== kept.contactId))
      writer.refuse({ code: 'undoConflict' });
  }
}

/** Refuses an undo by which somebody would both have come to a meeting and cancelled it. */
function checkAttendance(writer: Writer, changes: Change[]): void {
  for (const { table, id } of changes) {
    const meeting = table === 'meetings' ? writer.held(table, id) : undefined;
    if (meeting?.cameIds?.some((one) => meeting.declinedIds?.includes(one)))
      writer.refuse({ code: 'undoConflict' });
  }
}

/** The ids of the records that changes are about, by table. */
export function idsByTable(changes: Change[]): Map<RecordTable, Id[]> {
  const map = new Map<RecordTable, Id[]>();
  for (const { table, id } of changes) {
    const list = map.get(table) ?? [];
    list.push(id);
    map.set(table, list);
  }
  return map;
}

/** How long an erasure can be taken back, and how long anything else can. */
export const ERASURE_KEPT_MS = 24 * 3_600_000;
const JOURNAL_KEPT_MS = 90 * 24 * 3_600_000;

/** The commands whose entries still hold what was erased. */
const ERASING = new Set(['eraseContact', 'eraseBook']);

/**
 * Forgets what need not be undone any more: erasures after a day (then nothing of the person is left anywhere), other
 * entries after 90 days. An entry dated further ahead than it is kept goes as well: the clock was set back, and by its
 * date it would stay for as long as that was. Runs daily. Returns how many entries went.
 */
export async function purgeJournal(
  db: BookDb,
  now: Date,
  keep = { erasureMs: ERASURE_KEPT_MS, journalMs: JOURNAL_KEPT_MS },
): Promise<number> {
  await needRoom(0, true);
  return db.transaction('rw', db.journal, db.changes, db.runs, async () => {
    const apart = (at: string) => Math.abs(now.getTime() - Date.parse(at));
    // Undoing and redoing an erasure copies its content into newer entries, so those are followed too.
    const entries = await db.journal.toArray();
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const erases = (entry: (typeof entries)[number] | undefined): boolean =>
      entry !== undefined &&
      (ERASING.has(entry.command) ||
        entry.erases === true ||
        (entry.undoes !== null && erases(byId.get(entry.undoes))));
    const past = entries.filter(
      (entry) => apart(entry.at) >= (erases(entry) ? keep.erasureMs : keep.journalMs),
    );
    const ids = past.map((entry) => entry.id);
    if (past.some(erases)) await noteRewriting(db, now.toISOString());
    for (const id of ids) await db.changes.where('[entryId+seq]').between([id, 0], [id, Infinity]).delete();
    await db.journal.bulkDelete(ids);
    return ids.length;
  });
}
