import {
  BOOK_LISTS,
  type Book,
  fail,
  type Id,
  isId,
  type RestoreMode,
  type Result,
} from '../../contact/index.ts';
import type { BookDb } from '../db.ts';
import type { Records, RecordTable } from '../tables.ts';
import { type Done, runCommand, type Writer } from '../writer.ts';

/** How many records each table gained, changed and lost. */
export interface Restored {
  added: number;
  changed: number;
  removed: number;
}

const BOOK_TABLES = BOOK_LISTS satisfies readonly RecordTable[];

/**
 * Puts a whole book into the store, as one undoable act. Records are kept as they are, unknown fields included. The
 * first record that may not be stored refuses the whole book with its problem; `fileTruncated` when an entry belongs to
 * nobody in the book.
 */
export function restoreBook(
  db: BookDb,
  book: Book,
  mode: RestoreMode,
  now: Date,
): Promise<Result<Done<Restored>>> {
  return restoreInto(db, book, mode, now, () => {});
}

/** `restoreBook` with a word to the writer before it begins. */
export async function restoreInto(
  db: BookDb,
  book: Book,
  mode: RestoreMode,
  now: Date,
  prepare: (writer: Writer) => void | Promise<void>,
): Promise<Result<Done<Restored>>> {
  const people = new Set(book.contacts.map((contact) => contact.id));
  for (const table of ['profiles', 'exchanges', 'promises'] as const)
    if (book[table].some((record) => !people.has(record.contactId)))
      return fail({ code: 'fileTruncated', field: table });
  for (const table of BOOK_TABLES)
    if (book[table].some((record) => !isId(record.id))) return fail({ code: 'fileUnknown', field: table });

  return runCommand(
    db,
    mode === 'replace' ? 'restoreBook' : 'mergeBook',
    now,
    async (writer) => {
      await prepare(writer);
      const done: Restored = { added: 0, changed: 0, removed: 0 };
      const erased = new Set(mode === 'merge' ? await db.tombstones.toCollection().primaryKeys() : []);
      for (const table of BOOK_TABLES) {
        const records: Records[typeof table][] = book[table];
        const ids = new Set<Id>(records.map((record) => record.id));
        await writer.load(table, [...ids]);
        for (const record of records) {
          if (table !== 'tombstones' && (erased.has(record.id) || erased.has(ownerOf(record)))) continue;
          const present = writer.held(table, record.id);
          if (present && mode === 'merge' && timeOf(present) >= timeOf(record)) continue;
          writer.set(table, record);
          if (present) done.changed++;
          else done.added++;
        }
        if (mode === 'merge') continue;
        const gone = (await db.records(table).toCollection().primaryKeys()).filter((id) => !ids.has(id));
        await writer.take(table, gone);
        done.removed += gone.length;
      }
      const settings = await writer.get('settings', 'settings');
      if (book.settings && (mode === 'replace' || !settings)) writer.set('settings', book.settings);
      return done;
    },
    { bulk: true },
  );
}

function timeOf(record: Records[(typeof BOOK_TABLES)[number]]): string {
  return 'deletedAt' in record && record.deletedAt
    ? record.deletedAt
    : 'updatedAt' in record
      ? record.updatedAt
      : '';
}

function ownerOf(record: object): Id {
  return 'contactId' in record && typeof record.contactId === 'string' ? record.contactId : '';
}
