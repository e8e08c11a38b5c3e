import type { Table } from 'dexie';
import { type Day, dayOf, type Instant } from '../days/index.ts';
import { type EditedRecord, mergeEdit, RECORD_FIELDS } from '../records/index.ts';
import { fail, type Id, newId, ok, type Problem, type Result } from '../words/index.ts';
import { fieldOf, sameValue } from '../words/same.ts';
import { refreshComputed, WRITTEN_AT_ONCE } from './computed.ts';
import type { BookDb } from './db.ts';
import { addEntry, stripJournal } from './journal.ts';
import { announceChange, NAMED_IDS_LIMIT } from './notice.ts';
import { Refused, storeProblemOf } from './problems.ts';
import { noteRewriting } from './rewrite.ts';
import { needRoom } from './room.ts';
import { Sending } from './sending.ts';
import { Slots } from './slots.ts';
import { stampAfter } from './stamp.ts';
import { type Change, RECORD_TABLES, type Records, type RecordTable } from './tables.ts';

/**
 * What a command gives back: its value, and the entry of the undo log to hand to `undo`. An act that changed nothing has
 * no entry, and undoing it says `nothingToUndo`.
 */
export interface Done<T> {
  value: T;
  entryId: Id;
}

/** Well under the hundred after which a transaction is lost: each of these may be several, and there are others between. */
const MOST_WAITS = 4;

/**
 * The one door for writes. Collects what a command wants to change, compares it with what is stored, and at the end
 * writes records, undo log and computed rows in the transaction that the command runs in.
 */
export class Writer {
  readonly db: BookDb;
  readonly at: Instant;
  readonly today: Day;
  readonly #now: Date;
  readonly #slots = new Slots();
  /** How often in a row what was asked for had been read already. */
  #waits = 0;
  /** Set by an erasure: earlier entries of the log lose what they know of these records. */
  readonly erasedIds = new Set<Id>();
  /** Leaves no entry in the undo log: what is done cannot be undone, and the log knows nothing of it. */
  forGood = false;
  undoes: Id | null = null;
  /** Set where an act of another name erases people, too: its entry is kept no longer than that of an erasure. */
  erases = false;
  /** What the act was about, for the list of acts: the name of an imported file. */
  what: string | undefined;
  /** Told after every some hundred records, inside the transaction. May refuse: then nothing of the act is written. */
  onWritten: ((written: number, total: number) => void) | undefined;
  /** The pages read or added by this command, by profile key. */
  readonly pageOfKey = new Map<string, Id>();

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

  /**
   * Reads many records at once. What has been read can then be worked on by `held`, `set`, `change` and `drop`, which
   * wait for nothing: a bulk command costs one read a table, and its transaction never idles between two records
   * (a browser commits a transaction that waits for anything but itself).
   */
  async load<K extends RecordTable>(table: K, ids: Id[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#slots.has(table, id));
    // Of some hundred waits in a row for nothing Dexie takes a transaction for over: before that, something is read.
    if (missing.length === 0 && ++this.#waits < MOST_WAITS) return;
    this.#waits = 0;
    const found = await this.db.records(table).bulkGet(missing);
    missing.forEach((id, i) => {
      this.#slots.open({ table, id, before: found[i], after: found[i] });
    });
  }

  /** The record as this command would leave it. Must have been loaded or added. */
  held<K extends RecordTable>(table: K, id: Id): Records[K] | undefined {
    return this.#slots.of(table, id).after as Records[K] | undefined;
  }

  /** The records of a table that this command has added or changed so far, as it would leave them. */
  written<K extends RecordTable>(table: K): Records[K][] {
    return this.#slots.written(table);
  }

  /** The record as it was before this command. Must have been loaded or added. */
  before<K extends RecordTable>(table: K, id: Id): Records[K] | undefined {
    return this.#slots.of(table, id).before as Records[K] | undefined;
  }

  /** Whether this command has done anything to a loaded record. */
  isChanged(table: RecordTable, id: Id): boolean {
    const { before, after } = this.#slots.of(table, id);
    return before !== after;
  }

  /** Adds a record whose id was made just now; nothing is read. */
  add<K extends RecordTable>(table: K, record: Records[K]): void {
    this.#slots.open({ table, id: record.id, before: undefined, after: record });
  }

  /** Puts a whole record in place of a loaded one, as it is. For restoring; `change` is the ordinary way. */
  set<K extends RecordTable>(table: K, record: Records[K]): void {
    this.#slots.of(table, record.id).after = record;
  }

  /** Takes a loaded record away without a trace. For undo and for what other devices need not hear of. */
  drop(table: RecordTable, id: Id): void {
    this.#slots.of(table, id).after = undefined;
  }

  /**
   * Changes fields of a loaded record and its `updatedAt`; a change that changes nothing is none. Fields this version
   * does not know stay as they are. A missing record refuses the command with `notFound`.
   */
  change<K extends Exclude<RecordTable, 'tombstones'>>(
    table: K,
    id: Id,
    changes: Partial<Records[K]>,
  ): Records[K] {
    const before = this.held(table, id) ?? this.refuse({ code: 'notFound', params: [table] });
    const changed = Object.keys(changes).some(
      (key) => !sameValue(fieldOf(before, key), fieldOf(changes, key)),
    );
    if (!changed) return before;
    const after = { ...before, ...changes, id, updatedAt: this.stampFor(table, id) };
    this.#slots.of(table, id).after = after;
    return after;
  }

  /** The time to write on a loaded record that this command changes; see `stampAfter`. */
  stampFor(table: RecordTable, id: Id): Instant {
    const { before, after } = this.#slots.of(table, id);
    const stamp = stampAfter(this.at, before && fieldOf(before, 'updatedAt'));
    const held = after && fieldOf(after, 'updatedAt');
    return held === stamp ? stamp : stampAfter(stamp, held);
  }

  /** `held`, reading the record if need be. */
  async get<K extends RecordTable>(table: K, id: Id): Promise<Records[K] | undefined> {
    await this.load(table, [id]);
    return this.held(table, id);
  }

  /** Like `get`, but a missing record refuses the command with `notFound`. */
  async need<K extends RecordTable>(table: K, id: Id): Promise<Records[K]> {
    return (await this.get(table, id)) ?? this.refuse({ code: 'notFound', params: [table] });
  }

  /** `change`, reading the record if need be. */
  async edit<K extends Exclude<RecordTable, 'tombstones'>>(
    table: K,
    id: Id,
    changes: Partial<Records[K]>,
  ): Promise<Records[K]> {
    await this.load(table, [id]);
    return this.change(table, id, changes);
  }

  /**
   * What an edit is to write into a record that was loaded: its changes, brought together with what stands there by now
   * field by field against what the form showed (see `mergeEdit`). Where both sides changed the same, the command is
   * refused with `editConflict`. Without `shown` what is wanted is written as it is.
   */
  merged<K extends EditedRecord, T extends Partial<Records[K]>>(
    table: K,
    id: Id,
    wanted: T,
    shown: Shown<K> | undefined,
  ): T {
    const stored = this.held(table, id) ?? this.refuse({ code: 'notFound', params: [table] });
    if (!shown) return wanted;
    const { merged, conflicts } = mergeEdit<object>(RECORD_FIELDS[table], { shown, wanted }, stored);
    const [first] = conflicts;
    if (first) this.refuse({ code: 'editConflict', field: first.path[0], conflicts });
    return merged as T;
  }

  /** Takes records away, leaving the tombstone of each: id and time, no content. */
  async erase(table: RecordTable, ids: Id[]): Promise<void> {
    await this.load(table, ids);
    await this.load('tombstones', ids);
    for (const id of ids) {
      this.drop(table, id);
      this.set('tombstones', { id, deletedAt: this.at });
    }
  }

  /** Takes records away without a trace. */
  async take(table: RecordTable, ids: Id[]): Promise<void> {
    await this.load(table, ids);
    for (const id of ids) this.drop(table, id);
  }

  /** Every change made so far, field by field, what belongs to one person side by side. */
  changes(): Change[] {
    return this.#slots.changes();
  }

  /** Checks and writes everything. Returns the entry's id and the contacts that were touched. */
  async commit(
    command: string,
    bulk: boolean,
  ): Promise<{ entryId: Id; changes: Change[]; contactIds: Id[] }> {
    this.#slots.stampStones(this.at);
    const { puts, takes } = this.#slots.toWrite();
    const sending = new Sending(this.#telling(puts));
    for (const [table, records] of puts)
      for (let at = 0; at < records.length; at += WRITTEN_AT_ONCE) {
        const some = records.slice(at, at + WRITTEN_AT_ONCE);
        await sending.add(some.length, (this.db.table(table) as Table<object, Id>).bulkPut(some));
      }
    for (const [table, ids] of takes) await sending.add(0, this.db.table(table).bulkDelete(ids));

    const changes = this.changes();
    if (this.erasedIds.size > 0) await stripJournal(this.db, this.erasedIds);
    if (this.erasedIds.size > 0 && this.forGood) await noteRewriting(this.db, this.at);
    const entryId = this.newId();
    // Nothing changed: nothing to undo. A file that was read, or taken back, is noted all the same.
    if (!this.forGood && (changes.length > 0 || this.what !== undefined || this.undoes !== null))
      await addEntry(this.db, this.#entry(entryId, command), changes, sending);
    const held = (id: Id) => this.#slots.after('contacts', id);
    const contactIds = await refreshComputed(this.db, changes, held, !bulk, sending);
    await sending.end();
    return { entryId, changes, contactIds };
  }

  /** Adds up what was written so far, and tells it. Every contact has a card that is written, too. */
  #telling(puts: ReadonlyMap<RecordTable, object[]>): (some: number) => void {
    const records = [...puts.values()].reduce((sum, some) => sum + some.length, 0);
    const total = records + (puts.get('contacts')?.length ?? 0);
    let written = 0;
    return (some) => {
      written += some;
      this.onWritten?.(Math.min(written, total), total);
    };
  }

  /** The head of this act in the undo log. */
  #entry(id: Id, command: string): Parameters<typeof addEntry>[1] {
    return {
      id,
      at: this.at,
      command,
      undoes: this.undoes,
      ...(this.what === undefined ? {} : { what: this.what }),
      ...(this.erases ? { erases: true } : {}),
    };
  }
}

/** Fields of a record as the form showed them that edits it now. */
export type Shown<K extends EditedRecord> = Partial<Records[K]>;

/** How much a command may write, as `runCommand` says. */
interface Bounds {
  bulk?: boolean;
  bytes?: number | (() => Promise<number>);
  frees?: boolean;
}

/**
 * Runs one command as one transaction over the whole store: either all of it is on the disk when the promise resolves,
 * or nothing has changed. Views are told after the commit. A command that may take long is `bulk`: it leaves the list of
 * suggestions to the background, so that the popup can go on reading it meanwhile. `bytes` is how much it may write; where
 * the disk has no room for that, it is refused with `storeFull` before it begins; what only
 * takes away (`frees`) needs less room.
 */
export async function runCommand<T>(
  db: BookDb,
  command: string,
  now: Date,
  work: (writer: Writer) => Promise<T>,
  { bulk = false, bytes = 0, frees = false }: Bounds = {},
): Promise<Result<Done<T>>> {
  try {
    await needRoom(typeof bytes === 'number' ? bytes : await bytes(), frees);
    const tables = bulk ? db.tables.filter((table) => table.name !== 'suggestions') : db.tables;
    const { value, entryId, changes, contactIds } = await db.transaction('rw', tables, async () => {
      const writer = new Writer(db, now);
      const value = await work(writer);
      return { value, ...(await writer.commit(command, bulk)) };
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
