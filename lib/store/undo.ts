import { BOOK_RECORDS, OF_ONE_PERSON as OWNED, type Profile } from '../records/index.ts';
import type { Id, Result } from '../words/index.ts';
import { fieldOf, sameValue } from '../words/same.ts';
import type { BookDb } from './db.ts';
import { isGivenBack, mendMetThrough, moveToStanding } from './merged-since.ts';
import { idsOf } from './naming.ts';
import { bytesOf, needRoom } from './room.ts';
import { CHANGES_PER_ROW, type Change, type JournalEntry, type Records, type RecordTable } from './tables.ts';
import { type Watch, watchOver } from './watch.ts';
import { type Done, runCommand, type Writer } from './writer.ts';

/**
 * Takes back one entry of the undo log: every record it touched becomes what it was, byte for byte; but what belonged to
 * somebody who was merged since comes back to the one who carries on. Undoing an undo does the act again. Problems:
 * `nothingToUndo` when the entry is gone, already undone, or lost its content to an erasure; `undoConflict` when a later
 * change touched the same field, or when something now depends on it.
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
    await moveToStanding(writer, changes);
    await mendMetThrough(writer, changes);
    await checkLinks(writer, changes);
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
  else conflict();
  writer.set(table, record);
}

/** Refuses an undo that would leave entries without their contact, or one profile with two contacts. */
async function checkLinks(writer: Writer, changes: Change[]): Promise<void> {
  const { db } = writer;
  const removed: Id[] = [];
  const owners: Id[] = [];
  const keys: string[] = [];
  const back: Profile[] = [];
  for (const table of OWNED)
    for (const change of changes)
      if (change.table === table && isGivenBack(change))
        owners.push(...ownerIn(writer.held(table, change.id)));
  for (const { table, id, field, ...values } of changes) {
    if (field !== null) continue;
    if (!('old' in values)) {
      if (table === 'contacts') removed.push(id);
      continue;
    }
    const profile = table === 'profiles' ? writer.held(table, id) : undefined;
    if (profile) {
      back.push(profile);
      keys.push(...profile.keys);
    }
  }
  await writer.load('contacts', owners);
  if (owners.some((id) => !writer.held('contacts', id))) writer.refuse({ code: 'undoConflict' });
  await checkMentions(writer, changes, removed);

  for (const table of ['exchanges', 'promises', 'profiles'] as const) {
    const ids = await idsOfMany(db, table, removed);
    await writer.load(table, ids);
    if (ids.some((id) => isOf(writer.held(table, id), removed))) writer.refuse({ code: 'undoConflict' });
  }

  const others = keys.length > 0 ? await db.profiles.where('keys').anyOf(keys).primaryKeys() : [];
  await writer.load('profiles', others);
  const ownerOfKey = new Map(back.flatMap((profile) => profile.keys.map((key) => [key, profile.contactId])));
  for (const id of others) {
    const kept = writer.held('profiles', id);
    if (kept?.keys.some((key) => ownerOfKey.has(key) && ownerOfKey.get(key) !== kept.contactId))
      writer.refuse({ code: 'undoConflict' });
  }
}

/**
 * Refuses an undo after which a contact, group, meeting or introduction would name somebody who has gone, or a meeting
 * stand without its group.
 */
async function checkMentions(writer: Writer, changes: Change[], removed: Id[]): Promise<void> {
  const { db } = writer;
  const conflict = (): never => writer.refuse({ code: 'undoConflict' });
  if (removed.length > 0) {
    const gone = new Set(removed);
    const naming = async (table: (typeof NAMING)[number], ids: Promise<Id[]>) => {
      const found = await ids;
      await writer.load(table, found);
      if (found.some((id) => namedIn(table, writer.held(table, id)).some((one) => gone.has(one)))) conflict();
    };
    await naming('contacts', db.contacts.where('metThroughId').anyOf(removed).primaryKeys());
    await naming('contacts', db.contacts.where('mergedInto').anyOf(removed).primaryKeys());
    await naming('groups', db.groups.toCollection().primaryKeys());
    await naming(
      'introductions',
      db.introductions.where('betweenIds').anyOf(removed).distinct().primaryKeys(),
    );
    await naming('introductions', db.introductions.where('byId').anyOf(removed).primaryKeys());
    await naming('meetings', db.meetings.toCollection().primaryKeys());
  }
  await checkMergedInto(writer, changes);
  for (const table of NAMING) {
    const named = [
      ...new Set(changes.flatMap((change) => (change.table === table ? namedAgain(writer, change) : []))),
    ];
    await writer.load('contacts', named);
    await writer.load('tombstones', named);
    // A file may name people whom it does not hold: only somebody who went away here is missed.
    for (const id of named) {
      const contact = writer.held('contacts', id);
      if (contact ? contact.mergedInto : writer.held('tombstones', id)) conflict();
    }
  }
  const groupsGone = changes.filter(
    ({ table, field, ...values }) => table === 'groups' && field === null && !('old' in values),
  );
  for (const { id } of groupsGone) {
    const meetings = await db.meetings.where('[groupId+on]').between([id, ''], [id, '\uffff']).primaryKeys();
    await writer.load('meetings', meetings);
    if (meetings.some((one) => writer.held('meetings', one))) conflict();
  }
  const meetingsBack = changes.flatMap(({ table, id }) =>
    table === 'meetings' ? (writer.held(table, id) ?? []) : [],
  );
  const groupIds = meetingsBack.map(({ groupId }) => groupId);
  await writer.load('groups', groupIds);
  await writer.load('tombstones', groupIds);
  if (groupIds.some((id) => !writer.held('groups', id) && writer.held('tombstones', id))) conflict();
}

const namedThrough = (contact: Records['contacts'] | undefined): Id[] =>
  contact?.metThroughId ? [contact.metThroughId] : [];

/** Whom the record of a change names; a contact only where the change says through whom it was met. */
function namedAgain(writer: Writer, { table, id, field }: Change): Id[] {
  if (table === 'contacts') return field === 'metThroughId' ? namedThrough(writer.held(table, id)) : [];
  return isNaming(table) ? namedIn(table, writer.held(table, id)) : [];
}

/**
 * Refuses an undo that merges somebody again into one who has gone, or who was merged since into another: that one would
 * know nothing of it. One who comes back in the same undo is as it was.
 */
async function checkMergedInto(writer: Writer, changes: Change[]): Promise<void> {
  const again = changes.filter(({ table, field }) => table === 'contacts' && field === 'mergedInto');
  const whole = new Set(
    changes.flatMap(({ table, id, field }) => (table === 'contacts' && field === null ? id : [])),
  );
  for (const change of again) {
    const into = writer.held('contacts', change.id)?.mergedInto;
    if (!into) continue;
    const target = await writer.get('contacts', into);
    const merges = !('new' in change) && !whole.has(into);
    if (!target || (merges && target.mergedInto)) writer.refuse({ code: 'undoConflict' });
  }
}

/** The tables whose records name people without belonging to one of them. */
const NAMING = ['contacts', 'groups', 'meetings', 'introductions'] as const;

const isNaming = (table: RecordTable): table is (typeof NAMING)[number] =>
  NAMING.some((one) => one === table);

function namedIn(table: (typeof NAMING)[number], record: object | undefined): Id[] {
  if (!record) return [];
  if (table === 'contacts') {
    const { metThroughId, mergedInto } = record as Records['contacts'];
    return [metThroughId, mergedInto].flatMap((id) => id ?? []);
  }
  if (table === 'groups') {
    const { memberIds, leaderId } = record as Records['groups'];
    return leaderId ? [...memberIds, leaderId] : memberIds;
  }
  if (table === 'meetings') {
    const { cameIds = [], declinedIds = [] } = record as Records['meetings'];
    return [...cameIds, ...declinedIds];
  }
  const { betweenIds, byId } = record as Records['introductions'];
  return byId === null ? betweenIds : [...betweenIds, byId];
}

const ownerIn = (record: { contactId: Id } | undefined): Id[] => (record ? [record.contactId] : []);

function isOf(record: { contactId: Id } | undefined, contactIds: Id[]): boolean {
  return record !== undefined && contactIds.includes(record.contactId);
}

/** More contacts than this, and one pass over the index is quicker than a look for each. */
const MANY = 50;

async function idsOfMany(
  db: BookDb,
  table: 'exchanges' | 'promises' | 'profiles',
  contactIds: Id[],
): Promise<Id[]> {
  if (contactIds.length === 0) return [];
  if (contactIds.length <= MANY) {
    const lists = await Promise.all(contactIds.map((id) => idsOf(db, table, id)));
    return lists.flat();
  }
  const wanted = new Set(contactIds);
  const found: Id[] = [];
  await db.records(table).each((record) => {
    if (wanted.has(record.contactId)) found.push(record.id);
  });
  return found;
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

/** How long an erasure can be taken back, and how long anything else can. */
export const ERASURE_KEPT_MS = 24 * 3_600_000;
const JOURNAL_KEPT_MS = 90 * 24 * 3_600_000;

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
  await needRoom(0, true);
  return db.transaction('rw', db.journal, db.changes, async () => {
    const before = (ms: number) => new Date(now.getTime() - ms).toISOString();
    const erasedBefore = before(keep.erasureMs);
    const oldBefore = before(keep.journalMs);
    // Undoing and redoing an erasure copies its content into newer entries, so those are followed too.
    const entries = await db.journal.toArray();
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const erases = (entry: (typeof entries)[number] | undefined): boolean =>
      entry !== undefined &&
      (ERASING.has(entry.command) ||
        entry.erases === true ||
        (entry.undoes !== null && erases(byId.get(entry.undoes))));
    const ids = entries
      .filter((entry) => entry.at <= (erases(entry) ? erasedBefore : oldBefore))
      .map((entry) => entry.id);
    for (const id of ids) await db.changes.where('[entryId+seq]').between([id, 0], [id, Infinity]).delete();
    await db.journal.bulkDelete(ids);
    return ids.length;
  });
}
