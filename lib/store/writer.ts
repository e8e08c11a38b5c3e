import type { Table } from 'dexie';
import {
  type Day,
  dayOf,
  fail,
  type Id,
  type Instant,
  newId,
  ok,
  type Problem,
  type Result,
} from '../contact/index.ts';
import { checkRecord } from './checks.ts';
import { refreshComputed } from './computed.ts';
import type { BookDb } from './db.ts';
import { announceChange, NAMED_IDS_LIMIT } from './notice.ts';
import { Refused, storeProblemOf } from './problems.ts';
import { fieldOf, sameValue } from './same.ts';
import {
  CHANGES_PER_ROW,
  type Change,
  type JournalEntry,
  RECORD_TABLES,
  type Records,
  type RecordTable,
} from './tables.ts';

/** What a command gives back: its value, and the entry of the undo log to hand to `undo`. */
export interface Done<T> {
  value: T;
  entryId: Id;
}

/**
 * The one door for writes. Collects what a command wants to change, compares it with what is stored, and at the end
 * writes records, undo log and computed rows in the transaction that the command runs in.
 */
export class Writer {
  readonly db: BookDb;
  readonly at: Instant;
  readonly today: Day;
  readonly #now: Date;
  readonly #loaded = new Map<
    string,
    { table: RecordTable; id: Id; before: object | undefined; after: object | undefined }
  >();
  /** Set by an erasure: earlier entries of the log lose what they know of these records. */
  readonly erasedIds = new Set<Id>();
  undoes: Id | null = null;

  constructor(db: BookDb, now: Date) {
    this.db = db;
    this.#now = now;
    this.at = now.toISOString();
    this.today = dayOf(now);
  }

  newId(): Id {
    return newId(this.#now);
  }

  /** Aborts the whole command: nothing of it is written. */
  refuse(problem: Problem): never {
    throw new Refused(problem);
  }

  /** The record as this command would leave it. */
  async get<K extends RecordTable>(table: K, id: Id): Promise<Records[K] | undefined> {
    const slot = await this.#slot(table, id);
    return slot.after as Records[K] | undefined;
  }

  /** Like `get`, but a missing record refuses the command with `notFound`. */
  async need<K extends RecordTable>(table: K, id: Id): Promise<Records[K]> {
    return (await this.get(table, id)) ?? this.refuse({ code: 'notFound', params: [table] });
  }

  /** Reads many records at once, so that a bulk command costs one read a table. */
  async load<K extends RecordTable>(table: K, ids: Id[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#loaded.has(`${table}/${id}`));
    const found = await this.db.records(table).bulkGet(missing);
    missing.forEach((id, i) => {
      this.#loaded.set(`${table}/${id}`, { table, id, before: found[i], after: found[i] });
    });
  }

  /** Adds a record whose id was made just now; nothing is read. */
  add<K extends RecordTable>(table: K, record: Records[K]): void {
    this.#loaded.set(`${table}/${record.id}`, { table, id: record.id, before: undefined, after: record });
  }

  /** Puts a whole record in place of what is there, as it is. For restoring; `edit` is the ordinary way. */
  async put<K extends RecordTable>(table: K, record: Records[K]): Promise<void> {
    (await this.#slot(table, record.id)).after = record;
  }

  /** Changes fields of a record and its `updatedAt`. Fields this version does not know stay as they are. */
  async edit<K extends Exclude<RecordTable, 'tombstones'>>(
    table: K,
    id: Id,
    changes: Partial<Records[K]>,
  ): Promise<Records[K]> {
    const before = await this.need(table, id);
    const changed = Object.keys(changes).some(
      (key) => !sameValue(fieldOf(before, key), fieldOf(changes, key)),
    );
    if (!changed) return before;
    const after = { ...before, ...changes, id, updatedAt: this.at };
    (await this.#slot(table, id)).after = after;
    return after;
  }

  /** Takes a record away, leaving its tombstone: id and time, no content. */
  async erase(table: RecordTable, id: Id): Promise<void> {
    await this.take(table, id);
    await this.put('tombstones', { id, deletedAt: this.at });
  }

  /** Takes a record away without a trace. For undo and for what other devices need not hear of. */
  async take(table: RecordTable, id: Id): Promise<void> {
    (await this.#slot(table, id)).after = undefined;
  }

  async #slot(table: RecordTable, id: Id) {
    const key = `${table}/${id}`;
    const known = this.#loaded.get(key);
    if (known) return known;
    const before: object | undefined = await this.db.records(table).get(id);
    const slot = { table, id, before, after: before };
    this.#loaded.set(key, slot);
    return slot;
  }

  /** Every change made so far, field by field. */
  changes(): Change[] {
    const all: Change[] = [];
    for (const { table, id, before, after } of this.#loaded.values())
      if (before !== after) all.push(...differences(table, id, before, after));
    return all;
  }

  /** Checks and writes everything. Returns the entry's id and the contacts that were touched. */
  async commit(command: string): Promise<{ entryId: Id; changes: Change[]; contactIds: Id[] }> {
    const puts = new Map<RecordTable, object[]>();
    const takes = new Map<RecordTable, Id[]>();
    for (const { table, id, before, after } of this.#loaded.values()) {
      if (before === after) continue;
      if (after) {
        const problem = checkRecord(table, after, this.today);
        if (problem) this.refuse(problem);
        listOf(puts, table).push(after);
      } else if (before) listOf(takes, table).push(id);
    }
    for (const [table, records] of puts) await (this.db.table(table) as Table<object, Id>).bulkPut(records);
    for (const [table, ids] of takes) await this.db.table(table).bulkDelete(ids);

    const changes = this.changes();
    const entry: JournalEntry = {
      id: this.newId(),
      at: this.at,
      command,
      undoes: this.undoes,
      undoneBy: null,
      stripped: false,
    };
    if (this.erasedIds.size > 0) await stripJournal(this.db, this.erasedIds);
    await this.db.journal.add(entry);
    if (this.undoes) await this.db.journal.update(this.undoes, { undoneBy: entry.id });
    for (let seq = 0; seq * CHANGES_PER_ROW < changes.length; seq++)
      await this.db.changes.add({
        entryId: entry.id,
        seq,
        changes: changes.slice(seq * CHANGES_PER_ROW, (seq + 1) * CHANGES_PER_ROW),
      });
    const contactIds = await refreshComputed(this.db, changes);
    return { entryId: entry.id, changes, contactIds };
  }
}

function listOf<K, T>(map: Map<K, T[]>, key: K): T[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

function differences(
  table: RecordTable,
  id: Id,
  before: object | undefined,
  after: object | undefined,
): Change[] {
  if (!before) return after ? [{ table, id, field: null, new: after }] : [];
  if (!after) return [{ table, id, field: null, old: before }];
  const list: Change[] = [];
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const had = Object.hasOwn(before, field);
    const has = Object.hasOwn(after, field);
    const old = fieldOf(before, field);
    const next = fieldOf(after, field);
    if (had === has && sameValue(old, next)) continue;
    list.push({ table, id, field, ...(had ? { old } : {}), ...(has ? { new: next } : {}) });
  }
  return list;
}

/** Takes everything the undo log knows of the erased records out of it. */
async function stripJournal(db: BookDb, erased: ReadonlySet<Id>): Promise<void> {
  const touched = new Set<Id>();
  await db.changes.toCollection().modify((row, ref) => {
    const kept = row.changes.filter((change) => !erased.has(change.id));
    if (kept.length === row.changes.length) return;
    touched.add(row.entryId);
    ref.value = { ...row, changes: kept };
  });
  for (const id of touched) await db.journal.update(id, { stripped: true });
}

/**
 * Runs one command as one transaction over the whole store: either all of it is on the disk when the promise resolves,
 * or nothing has changed. Views are told after the commit.
 */
export async function runCommand<T>(
  db: BookDb,
  command: string,
  now: Date,
  work: (writer: Writer) => Promise<T>,
): Promise<Result<Done<T>>> {
  try {
    const { value, entryId, changes, contactIds } = await db.transaction('rw', db.tables, async () => {
      const writer = new Writer(db, now);
      const value = await work(writer);
      return { value, ...(await writer.commit(command)) };
    });
    if (changes.length > 0) {
      const tables = new Set<string>(changes.map((change) => change.table));
      const everything = contactIds.length > NAMED_IDS_LIMIT;
      announceChange({
        tables: RECORD_TABLES.filter((table) => tables.has(table)),
        contactIds: everything ? [] : contactIds,
        everything,
      });
    }
    return ok({ value, entryId });
  } catch (error) {
    const problem = storeProblemOf(error);
    if (problem) return fail(problem);
    throw error;
  }
}
