import { type Book, type Id, type Instant, ok, type RestoreMode, type Result } from '../../contact/index.ts';
import type { BookDb } from '../db.ts';
import { sameValue } from '../same.ts';
import type { Change, RecordTable } from '../tables.ts';
import { revert } from '../undo.ts';
import { type Watch, watchOver } from '../watch.ts';
import { type Done, runCommand, type Writer } from '../writer.ts';
import { type Restored, restoreInto } from './books.ts';
import { applyAll, type PlanToApply } from './captures.ts';

/**
 * Takes the people of a file as one act, in one transaction: a closed tab, a killed browser or a stop (`importStopped`)
 * leaves the book as it was, and the same file can be taken again. `what` is the name of the file. The undo log remembers
 * it, so that it can be taken back weeks later (`undoImport`).
 */
export function importPlans(
  db: BookDb,
  plans: PlanToApply[],
  what: string,
  now: Date,
  watch: Watch = {},
): Promise<Result<Done<Id[]>>> {
  return runCommand(
    db,
    'importPlans',
    now,
    async (writer) => {
      nameAndWatch(writer, what, watch);
      return applyAll(writer, plans);
    },
    { bulk: true },
  );
}

/** Puts a whole book into the store like `restoreBook`, watched and named. */
export function importBook(
  db: BookDb,
  book: Book,
  mode: RestoreMode,
  what: string,
  now: Date,
  watch: Watch = {},
): Promise<Result<Done<Restored>>> {
  return restoreInto(db, book, mode, now, (writer) => nameAndWatch(writer, what, watch));
}

function nameAndWatch(writer: Writer, what: string, watch: Watch): void {
  writer.what = what;
  watchOver(writer, 'importStopped', watch);
}

/**
 * Takes an import back, also weeks later. Whoever was written about since keeps everything; all others become what they
 * were, byte for byte. The value is how many people stayed. Problem: `nothingToUndo`.
 */
export function undoImport(db: BookDb, entryId: Id, now: Date): Promise<Result<Done<{ kept: number }>>> {
  return runCommand(
    db,
    'undo',
    now,
    async (writer) => {
      const entry = await db.journal.get(entryId);
      if (!entry || entry.undoneBy) return writer.refuse({ code: 'nothingToUndo' });
      const rows = await db.changes
        .where('[entryId+seq]')
        .between([entryId, 0], [entryId, Infinity])
        .toArray();
      const changes = rows.flatMap((row) => row.changes);
      const byTable = new Map<RecordTable, Id[]>();
      for (const { table, id } of changes) {
        const ids = byTable.get(table);
        if (ids) ids.push(id);
        else byTable.set(table, [id]);
      }
      for (const [table, ids] of byTable) await writer.load(table, ids);
      const touched = new Set<Id>();
      for (const change of changes)
        if (change.owner && !isUntouched(writer.held(change.table, change.id), change))
          touched.add(change.owner);
      for (const id of await writtenAboutSince(db, changes)) touched.add(id);
      for (const change of changes) if (!change.owner || !touched.has(change.owner)) revert(writer, change);
      writer.undoes = entryId;
      return { kept: touched.size };
    },
    { bulk: true },
  );
}

function isUntouched(current: object | undefined, { field, ...change }: Change): boolean {
  if (field === null) return sameValue(current, change.new);
  if (current === undefined) return false;
  const value: unknown = (current as Readonly<Record<string, unknown>>)[field];
  return sameValue(value, change.new);
}

/** The people whom the import brought and whom other records speak of by now: they cannot go without a gap. */
async function writtenAboutSince(db: BookDb, changes: Change[]): Promise<Set<Id>> {
  const brought = new Set(
    changes.flatMap((change) =>
      change.table === 'contacts' && change.field === null && !('old' in change) ? change.id : [],
    ),
  );
  const own = new Set(changes.map((change) => change.id));
  const found = new Set<Id>();
  if (brought.size === 0) return found;
  const look = (id: Id, people: (Id | null | undefined)[]) => {
    if (!own.has(id)) for (const one of people) if (one && brought.has(one)) found.add(one);
  };
  for (const table of ['exchanges', 'promises', 'profiles', 'reviews'] as const)
    await db.records(table).each((record) => look(record.id, [record.contactId]));
  await db.groups.each((group) => look(group.id, group.memberIds));
  await db.meetings.each((one) => look(one.id, [...(one.cameIds ?? []), ...(one.declinedIds ?? [])]));
  await db.introductions.each((one) => look(one.id, [...one.betweenIds, one.byId]));
  await db.contacts.each((contact) => look(contact.id, [contact.metThroughId, contact.mergedInto]));
  return found;
}

/** That an import is going on, remembered outside its transaction: what is left of it tells of a crash. */
export interface ImportMark {
  fileName: string;
  at: Instant;
}

const MARK = 'import';

/** Notes that an import begins; `null` that it has ended, one way or the other. */
export async function markImport(db: BookDb, mark: ImportMark | null): Promise<void> {
  const runs = db.table<ImportMark & { id: string }, string>('runs');
  if (mark) await runs.put({ id: MARK, ...mark });
  else await runs.delete(MARK);
}

/** The import that was begun and never ended, or null. */
export async function importMark(db: BookDb): Promise<Result<ImportMark | null>> {
  return ok((await db.table<ImportMark, string>('runs').get(MARK)) ?? null);
}
