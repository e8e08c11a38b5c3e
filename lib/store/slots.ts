import type { Instant } from '../days/index.ts';
import { checkRecord } from '../records/checks/index.ts';
import { listAt } from '../words/grouped.ts';
import type { Id } from '../words/index.ts';
import { fieldOf } from '../words/same.ts';
import { differences, ownerOf, type Slot } from './journal.ts';
import { Refused } from './problems.ts';
import { stampAfter } from './stamp.ts';
import type { Change, Records, RecordTable } from './tables.ts';

/** What a command has at hand: every record it has read or added, as it was before and as it would leave it. */
export class Slots {
  readonly #slots = new Map<string, Slot>();
  /** The same by their table. */
  readonly #ofTable = new Map<RecordTable, Slot[]>();

  has(table: RecordTable, id: Id): boolean {
    return this.#slots.has(`${table}/${id}`);
  }

  open(slot: Slot): void {
    this.#slots.set(`${slot.table}/${slot.id}`, slot);
    listAt(this.#ofTable, slot.table).push(slot);
  }

  /** The slot of a record, which must have been opened: anything else is a bug. */
  of(table: RecordTable, id: Id): Slot {
    const slot = this.#slots.get(`${table}/${id}`);
    if (!slot) throw new Error(`${table}/${id} was not loaded before it was worked on`);
    return slot;
  }

  /** A record as it would be left; undefined where it was not opened either. */
  after(table: RecordTable, id: Id): object | undefined {
    return this.#slots.get(`${table}/${id}`)?.after;
  }

  /** The records of a table that were added or changed so far. */
  written<K extends RecordTable>(table: K): Records[K][] {
    return (this.#ofTable.get(table) ?? []).flatMap(({ before, after }) =>
      after && before !== after ? (after as Records[K]) : [],
    );
  }

  /**
   * Every change made so far, field by field, what belongs to one person side by side: so the undo log keeps it in few
   * rows, and an erasure finds it quickly.
   */
  changes(): Change[] {
    const owned = new Map<Id, Change[]>();
    for (const slot of this.#slots.values())
      if (slot.before !== slot.after) listAt(owned, ownerOf(slot) ?? '').push(...differences(slot));
    return [...owned.values()].flat();
  }

  /** The records to be put and to be taken away, by table. Refuses the command where one of them cannot stand so. */
  toWrite(): { puts: Map<RecordTable, object[]>; takes: Map<RecordTable, Id[]> } {
    const puts = new Map<RecordTable, object[]>();
    const takes = new Map<RecordTable, Id[]>();
    for (const { table, id, before, after } of this.#slots.values()) {
      if (before === after) continue;
      if (after) {
        const problem = checkRecord(table, after);
        if (problem) throw new Refused(problem);
        listAt(puts, table).push(after);
      } else if (before) listAt(takes, table).push(id);
    }
    return { puts, takes };
  }

  /** Stones made `at` are later than what they stand for, all by the same time: by it they are known to belong together. */
  stampStones(at: Instant): void {
    const slots = [...this.#slots.values()];
    const gone = slots.flatMap(({ before, after }) =>
      before && !after ? [fieldOf(before, 'updatedAt')] : [],
    );
    const deletedAt = gone.reduce<Instant>(
      (latest, time) => (latest === time ? latest : stampAfter(latest, time)),
      at,
    );
    if (deletedAt === at) return;
    for (const slot of slots)
      if (slot.table === 'tombstones' && slot.after && fieldOf(slot.after, 'deletedAt') === at)
        slot.after = { ...slot.after, deletedAt };
  }
}
