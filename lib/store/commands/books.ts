import { erasedSince, erasuresToTake, standingStones, withoutPeople } from '../../erasing/index.ts';
import {
  BOOK_LISTS,
  BOOK_RECORDS,
  type Book,
  emptyBook,
  type IsReplaced,
  idsIn,
  joinRecords,
  ownerReference,
  ownersOf,
  type RestoreMode,
} from '../../records/index.ts';
import { fail, type Id, isId, type Result, sameValue } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { idsNaming, recordsNaming } from '../naming.ts';
import { replacedHere } from '../queries/replaced.ts';
import { bytesOf, bytesOfAll } from '../room.ts';
import type { Records } from '../tables.ts';
import { type Done, runCommand, type Writer } from '../writer.ts';
import { eraseAlong } from './erasures.ts';
import { joinByPage } from './one-page.ts';
import { settleMerges } from './settle-merges.ts';

/** How many records each table gained, changed and lost. */
export interface Restored {
  added: number;
  changed: number;
  removed: number;
}

/** How a book is brought in. */
export interface Restoring {
  mode: RestoreMode;
  /** People who were erased since the file was written come back with it. */
  bringBack?: boolean;
  /** Where there are settings, nothing of those of the file is taken. */
  ownSettings?: boolean;
}

/**
 * Puts a whole book into the store, as one undoable act. Records are kept as they are, unknown fields included. Whoever was
 * erased after the file was written stays erased, however it is brought in, unless the user wants them back; and in a merge
 * what the file's own book has erased later than it was changed here is erased here, too. The first record that may not be
 * stored refuses the whole book with its problem; `fileTruncated` when an entry belongs to nobody in the book.
 */
export function restoreBook(
  db: BookDb,
  book: Book,
  mode: RestoreMode,
  now: Date,
  bringBack = false,
): Promise<Result<Done<Restored>>> {
  return restoreInto(db, book, { mode, bringBack }, now, () => {});
}

/** `restoreBook` with a word to the writer before it begins. */
export async function restoreInto(
  db: BookDb,
  book: Book,
  { mode, bringBack = false, ownSettings = false }: Restoring,
  now: Date,
  prepare: (writer: Writer) => void | Promise<void>,
): Promise<Result<Done<Restored>>> {
  const people = new Set(book.contacts.map((contact) => contact.id));
  for (const table of BOOK_RECORDS) {
    const owner = ownerReference(table);
    if (owner?.to !== 'contacts') continue;
    if (book[table].some((record) => !idsIn(record, owner).every((id) => people.has(id))))
      return fail({ code: 'fileTruncated', field: table });
  }
  for (const table of BOOK_LISTS)
    if (book[table].some((record) => !isId(record.id))) return fail({ code: 'fileUnknown', field: table });

  return runCommand(
    db,
    mode === 'replace' ? 'restoreBook' : 'mergeBook',
    now,
    async (writer) => {
      await prepare(writer);
      const stones = await db.tombstones.toArray();
      const living = new Set(await db.contacts.toCollection().primaryKeys());
      const erased = new Set(erasedSince(book, living, stones).map(({ id }) => id));
      const incoming = bringBack ? book : withoutPeople(book, erased);
      const standing = standingStones(book, stones, bringBack ? erased : new Set());
      const put = mode === 'merge' ? bringTogether : putInPlace;
      const done = await put(writer, incoming, standing);
      await settleMerges(writer, incoming);
      if (mode === 'merge') await joinByPage(writer, incoming);
      const settings = await writer.get('settings', 'settings');
      if (incoming.settings && !(settings && ownSettings))
        writer.set(
          'settings',
          mode === 'merge' && settings
            ? joinRecords(settings, incoming.settings, await replacedHere(db, new Set(['settings'])))
            : incoming.settings,
        );
      return done;
    },
    {
      bulk: true,
      bytes: async () => {
        const records = BOOK_LISTS.reduce((sum, table) => sum + book[table].length, 0);
        const brought = bytesOf(records, book.contacts.length);
        return mode === 'replace' ? brought + (await bytesOfAll(db)) : brought;
      },
    },
  );
}

/** Two states of a record are joined field by field, and what was erased on either side is erased. */
async function bringTogether(writer: Writer, book: Book, standing: Map<Id, string>): Promise<Restored> {
  const isReplaced = await replacedHere(
    writer.db,
    new Set(BOOK_RECORDS.flatMap((table) => book[table].map(({ id }) => id))),
  );
  // Erasing somebody stamps what spoke of them: records are compared by the time they had before.
  const changedAt = new Map<Id, string>();
  for (const table of BOOK_RECORDS) {
    const ids = book[table].map(({ id }) => id);
    await writer.load(table, ids);
    await writer.load('tombstones', ids);
    for (const id of ids) changedAt.set(id, writer.held(table, id)?.updatedAt ?? '');
  }
  const done: Restored = { added: 0, changed: 0, removed: await eraseAsTold(writer, book) };
  for (const table of BOOK_RECORDS) {
    const records: Records[typeof table][] = book[table];
    for (const record of records) {
      // What was read from a file again after it went here has the id it had before.
      const wentHere = record.createdAt <= (standing.get(record.id) ?? '');
      if (wentHere || ownersOf(table, record).some((id) => standing.has(id))) continue;
      const present = writer.held(table, record.id);
      const joined = present
        ? joinedWith(present, changedAt.get(record.id) ?? '', record, isReplaced)
        : record;
      if (joined === present) continue;
      writer.set(table, joined);
      writer.drop('tombstones', record.id);
      if (present) done.changed++;
      else done.added++;
    }
  }
  return done;
}

/** `present`, last changed at `at`, with what the other state of it says; `present` itself where that is nothing new. */
function joinedWith<T extends { updatedAt: string }>(
  present: T,
  at: string,
  record: T,
  isReplaced: IsReplaced,
): T {
  const joined = joinRecords({ ...present, updatedAt: at }, record, isReplaced);
  return sameValue({ ...joined, updatedAt: '' }, { ...present, updatedAt: '' }) &&
    joined.updatedAt <= present.updatedAt
    ? present
    : joined;
}

/**
 * What the file's book has erased is erased here, unless it was changed here afterwards; of what the file still holds
 * itself its tombstones say nothing. The value is how many records went.
 */
async function eraseAsTold(writer: Writer, book: Book): Promise<number> {
  const own = new Set(BOOK_RECORDS.flatMap((table) => book[table].map(({ id }) => id)));
  const told = new Map(book.tombstones.flatMap((stone) => (own.has(stone.id) ? [] : [[stone.id, stone]])));
  const when = new Map([...told].map(([id, { deletedAt }]) => [id, deletedAt]));
  const holding = erasuresToTake(await namedBy(writer, [...told.keys()]), when);
  const ids = [...holding.keys()];
  const people: Id[] = [];
  let removed = 0;
  await writer.load('tombstones', ids);
  for (const table of BOOK_RECORDS) {
    await writer.load(table, ids);
    for (const id of ids) {
      if (!writer.held(table, id)) continue;
      if (table === 'contacts') people.push(id);
      else {
        writer.drop(table, id);
        removed++;
      }
    }
  }
  removed += await eraseAlong(writer, people);
  // Stones of one act there are of one act here: whoever comes back brings along what went with them.
  for (const [id, deletedAt] of holding) {
    const before = writer.before('tombstones', id);
    if (before && before.deletedAt >= deletedAt) continue;
    const stone = { id, ...told.get(id), deletedAt };
    const marks = [...new Set([...(writer.held('tombstones', id)?.marks ?? []), ...(stone.marks ?? [])])];
    writer.set('tombstones', marks.length > 0 ? { ...stone, marks } : stone);
  }
  return removed;
}

/** The records with these ids, and what belongs to the people and groups among them. */
async function namedBy({ db }: Writer, ids: Id[]): Promise<Parameters<typeof erasuresToTake>[0]> {
  const some = { contacts: new Set(ids), groups: new Set(ids) };
  const found = { ...emptyBook() };
  for (const table of BOOK_RECORDS) {
    const all = [...new Set([...ids, ...(await idsNaming(db, table, some))])];
    const records = (await db.records(table).bulkGet(all)).filter((record) => record !== undefined);
    Object.assign(found, { [table]: records });
  }
  return found;
}

/** The book becomes that of the file; tombstones of whom it does not bring stay beside those it has. */
async function putInPlace(writer: Writer, book: Book, standing: Map<Id, string>): Promise<Restored> {
  const { db } = writer;
  const done: Restored = { added: 0, changed: 0, removed: 0 };
  const brought = new Set<Id>();
  for (const table of BOOK_LISTS) {
    const records: Records[typeof table][] = book[table];
    const ids = new Set<Id>(records.map((record) => record.id));
    await writer.load(table, [...ids]);
    for (const record of records) {
      if (table !== 'tombstones') brought.add(record.id);
      if (writer.held(table, record.id)) done.changed++;
      else done.added++;
      writer.set(table, record);
    }
    const here = await db.records(table).toCollection().primaryKeys();
    const gone = here.filter(
      (id) => !ids.has(id) && (table !== 'tombstones' || !standing.has(id) || brought.has(id)),
    );
    await writer.take(table, gone);
    done.removed += gone.length;
    // What only this machine noted of people who are not in the book any more.
    if (table === 'contacts')
      for (const review of await recordsNaming(writer, 'reviews', { contacts: new Set(gone) }))
        await writer.take('reviews', [review.id]);
  }
  return done;
}
