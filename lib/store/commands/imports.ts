import { type Book, defaultSettings, idsIn, RECORD_TABLES, referencesOf } from '../../records/index.ts';
import { listAt } from '../../words/grouped.ts';
import type { Id, Result } from '../../words/index.ts';
import { sameValue } from '../../words/same.ts';
import type { BookDb } from '../db.ts';
import { settleLinks } from '../links.ts';
import { recordsNaming } from '../naming.ts';
import { needRoom } from '../room.ts';
import type { Change, KeptImport, KnownColumns } from '../tables.ts';
import { bytesToUndo, idsByTable, revert, stampTaken } from '../undo.ts';
import { type Watch, watchOver } from '../watch.ts';
import { type Done, runCommand, type Writer } from '../writer.ts';
import { type Restored, type Restoring, restoreInto } from './books.ts';
import { applyAll, type PlanToApply } from './captures.ts';

/** A plan of an import: what to apply, the mark of its row, and whom the user has said it is not. */
export interface ImportedPlan extends PlanToApply {
  mark?: string;
  notSame?: Id[];
}

/**
 * Takes the people of a file as one act, in one transaction: a closed tab, a killed browser or a stop (`importStopped`)
 * leaves the book as it was, and the same file can be taken again. `what` is the name of the file. The undo log remembers
 * it, so that it can be taken back weeks later (`undoImport`). Whom each row was taken for is remembered with it, and whom
 * the user was `asked` about without an answer: the same row brings nothing another time. Two people the user has told
 * apart are not offered as doubles.
 */
export function importPlans(
  db: BookDb,
  plans: ImportedPlan[],
  what: string,
  now: Date,
  { asked = {}, ...watch }: Watch & { asked?: Record<string, Id[]> } = {},
): Promise<Result<Done<Id[]>>> {
  return runCommand(
    db,
    'importPlans',
    now,
    async (writer) => {
      await begin(writer, what, watch);
      const ids = await applyAll(writer, plans);
      await tellApart(writer, plans, ids);
      await remember(writer, plans, ids, asked);
      return ids;
    },
    { bulk: true, bytes: plans.length * BYTES_A_PERSON },
  );
}

/** What somebody brought by a file takes on the disk at most while it is written: records, undo log and card. */
const BYTES_A_PERSON = 20_000;

async function tellApart(writer: Writer, plans: ImportedPlan[], ids: Id[]): Promise<void> {
  const pairs = plans.flatMap(({ notSame = [] }, at) =>
    notSame.flatMap((other) => {
      const id = ids[at];
      return id === undefined || id === other ? [] : id < other ? `${id}|${other}` : `${other}|${id}`;
    }),
  );
  if (pairs.length === 0) return;
  const settings = await writer.get('settings', 'settings');
  const notSame = [...new Set([...(settings?.notSame ?? []), ...pairs])];
  if (settings) writer.change('settings', 'settings', { notSame });
  else writer.set('settings', { ...defaultSettings(writer.at), notSame });
}

async function remember(
  { db, at }: Writer,
  plans: ImportedPlan[],
  ids: Id[],
  asked: Record<string, Id[]>,
): Promise<void> {
  const id = `taken ${at}` as const;
  const held = await db.imports.get(id);
  const before = held && 'taken' in held ? held : { taken: {}, asked: {} };
  const taken: Record<string, Id> = { ...before.taken };
  for (const [index, { mark }] of plans.entries()) {
    const contactId = ids[index];
    if (mark !== undefined && contactId !== undefined) taken[mark] = contactId;
  }
  if (plans.length > 0 || Object.keys(asked).length > 0)
    await db.imports.put({ id, taken, asked: { ...before.asked, ...asked } });
}

/** Puts a whole book into the store like `restoreBook`, watched and named. */
export function importBook(
  db: BookDb,
  book: Book,
  how: Restoring,
  what: string,
  now: Date,
  watch: Watch = {},
): Promise<Result<Done<Restored>>> {
  return restoreInto(db, book, how, now, (writer) => begin(writer, what, watch));
}

/**
 * Names the act and watches over it. The note that an import goes on ends in the same transaction: after a crash it says
 * for sure that nothing of the file is in the book.
 */
async function begin(writer: Writer, what: string, watch: Watch): Promise<void> {
  await writer.db.imports.delete('going on');
  writer.what = what;
  watchOver(writer, 'importStopped', watch);
}

/**
 * Takes an import back, also weeks later. Whoever was written about since keeps everything; all others become what they
 * were, byte for byte. Tags that came to somebody with many others at one press (`tagContacts`) are no writing about them:
 * whoever has nothing else goes, tags and all. The value is how many people stayed. Problem: `nothingToUndo`.
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
      for (const [table, ids] of idsByTable(changes)) await writer.load(table, ids);
      const touched = new Set<Id>();
      const queued = await queuedTags(db, entry.at, changes);
      const onlyTagged = new Set<Id>();
      for (const change of changes) {
        if (!change.owner) continue;
        const current = writer.held(change.table, change.id);
        if (isUntouched(current, change)) continue;
        const tagged = change.table === 'contacts' && queued.get(change.id);
        if (tagged && isUntouched(withoutTags(current, tagged), change)) onlyTagged.add(change.id);
        else touched.add(change.owner);
      }
      await addWrittenAbout(writer, changes, touched);
      const taken = changes.filter(
        ({ table, owner }) => table !== 'settings' && !(owner && touched.has(owner)),
      );
      for (const change of taken)
        if (isBrought(change) && onlyTagged.has(change.id)) writer.drop(change.table, change.id);
        else revert(writer, change);
      for (const change of changes) if (change.table === 'settings') revertSettings(writer, change);
      await settleLinks(writer, taken);
      await stampTaken(writer, entry, changes);
      writer.undoes = entryId;
      return { kept: touched.size };
    },
    { bulk: true, bytes: () => bytesToUndo(db, entryId) },
  );
}

const isBrought = (change: Change) =>
  change.table === 'contacts' && change.field === null && !('old' in change);

/**
 * What tagging many at once has written about the people of an import since, in its order; for whoever was written about
 * in another way in between, `withoutTags` finds that it does not fit.
 */
async function queuedTags(db: BookDb, since: string, changes: Change[]): Promise<Map<Id, Change[]>> {
  const ids = new Set(changes.flatMap(({ table, id }) => (table === 'contacts' ? id : [])));
  const entries = await db.journal
    .where('at')
    .aboveOrEqual(since)
    .filter(({ command, undoneBy }) => command === 'tagContacts' && undoneBy === null)
    .toArray();
  const queued = new Map<Id, Change[]>();
  for (const { id } of entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)))
    for (const row of await db.changes.where('[entryId+seq]').between([id, 0], [id, Infinity]).toArray())
      for (const change of row.changes)
        if (change.table === 'contacts' && ids.has(change.id)) listAt(queued, change.id).push(change);
  return queued;
}

/** A contact as it was before it got these tags; undefined where anything else has written about it since or in between. */
function withoutTags(current: object | undefined, tagged: Change[]): object | undefined {
  if (!current) return undefined;
  const before: Record<string, unknown> = { ...current };
  for (const { field, ...values } of [...tagged].reverse()) {
    if (field === null || !('old' in values) || !sameValue(before[field], values.new)) return undefined;
    before[field] = values.old;
  }
  return before;
}

/** The pairs an import told apart go; what the user has set since then stays. */
function revertSettings(writer: Writer, change: Change): void {
  const settings = writer.held('settings', change.id);
  if (isUntouched(settings, change)) revert(writer, change);
  else if (settings && (change.field === 'notSame' || change.field === null)) {
    const pairs = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
    const held = (record: unknown) => pairs((record as { notSame?: unknown } | undefined)?.notSame);
    const [before, after] =
      change.field === null ? [held(change.old), held(change.new)] : [pairs(change.old), pairs(change.new)];
    const told = new Set(after.filter((pair) => !before.includes(pair)));
    writer.change('settings', 'settings', {
      notSame: (settings.notSame ?? []).filter((pair) => !told.has(pair)),
    });
  }
}

function isUntouched(current: object | undefined, { field, ...change }: Change): boolean {
  if (field === null) return sameValue(current, change.new);
  if (current === undefined) return false;
  const value: unknown = (current as Readonly<Record<string, unknown>>)[field];
  return sameValue(value, change.new);
}

/**
 * Adds the people whom the import brought and whom records that stay speak of by now: they cannot go without a gap. What
 * stays are records that are none of the import's, and those of people who were written about.
 */
async function addWrittenAbout(writer: Writer, changes: Change[], touched: Set<Id>): Promise<void> {
  const brought = new Set(changes.flatMap((change) => (isBrought(change) ? change.id : [])));
  if (brought.size === 0) return;
  const ownerOf = new Map(changes.map(({ id, owner }) => [id, owner]));
  const naming: { id: Id; names: Id[] }[] = [];
  for (const table of RECORD_TABLES) {
    const references = referencesOf(table).filter(({ to, holds }) => to === 'contacts' && holds !== 'pairs');
    for (const record of await recordsNaming(writer, table, { contacts: brought })) {
      const names = references.flatMap((one) => idsIn(record, one)).filter((id) => brought.has(id));
      naming.push({ id: record.id, names });
    }
  }
  const stays = (id: Id) => !ownerOf.has(id) || touched.has(ownerOf.get(id) ?? '');
  for (let before = -1; before < touched.size; ) {
    before = touched.size;
    for (const { id, names } of naming) if (stays(id)) for (const name of names) touched.add(name);
  }
}

/**
 * Notes that an import begins, with its file and what was chosen, so that it can go on after a crash; `null` that it has
 * ended, one way or the other. Kept on this machine only. Where there is no room for a copy of the file, or the browser
 * cannot keep it, the note stands without.
 */
export async function keepImport(db: BookDb, kept: KeptImport | null): Promise<void> {
  if (!kept) {
    // What was taken is in the book by then. On a disk that is full to the last the note stays: a new log cannot be made
    // there, and Chromium gives up a store that it could not write to.
    await needRoom(0, true);
    return db.imports.delete('going on');
  }
  await needRoom();
  const bare = { id: 'going on' as const, ...kept, file: null };
  const hasRoom = await needRoom(kept.file?.size).then(
    () => true,
    () => false,
  );
  await (hasRoom
    ? db.imports.put({ ...bare, file: kept.file }).catch(() => db.imports.put(bare))
    : db.imports.put(bare));
}

/** Remembers how the user read the columns of a table; the next one of the same heading is read so at once. */
export async function rememberColumns(db: BookDb, columns: KnownColumns): Promise<void> {
  await needRoom();
  const known = (await knownColumns(db)).filter(({ titles }) => titles !== columns.titles);
  await db.imports.put({ id: 'columns', known: [...known, columns].slice(-COLUMNS_KEPT) });
}

/** More headings than anybody's programs write. */
const COLUMNS_KEPT = 50;

/** Every heading whose columns the user has corrected, oldest first. */
export async function knownColumns(db: BookDb): Promise<KnownColumns[]> {
  const row = await db.imports.get('columns');
  return row && 'known' in row ? row.known : [];
}
