import type { Id } from '../words/index.ts';
import { fieldOf, sameValue } from '../words/same.ts';
import type { BookDb } from './db.ts';
import type { Sending } from './sending.ts';
import {
  CHANGES_PER_ROW,
  type Change,
  type ChangeRow,
  type JournalEntry,
  type RecordTable,
} from './tables.ts';

/** A record before and after the command; undefined where there is none. */
export interface Slot {
  table: RecordTable;
  id: Id;
  before: object | undefined;
  after: object | undefined;
}

/** Adds one act to the undo log, and marks the act that it undid, if it is an undo. What is sent is not waited for. */
export async function addEntry(
  db: BookDb,
  head: Pick<JournalEntry, 'id' | 'at' | 'command' | 'undoes' | 'what' | 'erases'>,
  changes: Change[],
  sending: Sending,
): Promise<void> {
  await db.journal.add({ ...head, undoneBy: null, stripped: false });
  if (head.undoes) await db.journal.update(head.undoes, { undoneBy: head.id });
  for (let seq = 0; seq * CHANGES_PER_ROW < changes.length; seq++)
    await sending.add(
      0,
      db.changes.add({
        entryId: head.id,
        seq,
        ...rowOf(changes.slice(seq * CHANGES_PER_ROW, (seq + 1) * CHANGES_PER_ROW)),
      }),
    );
}

/** Whose record it is: the contact's own id, or the `contactId` it has or had. */
export function ownerOf({ table, id, before, after }: Slot): Id | undefined {
  if (table === 'contacts') return id;
  const owner = fieldOf(after ?? before ?? {}, 'contactId');
  return typeof owner === 'string' ? owner : undefined;
}

export function differences(slot: Slot): Change[] {
  const { table, id, before, after } = slot;
  const owner = ownerOf(slot);
  const of = owner === undefined ? {} : { owner };
  if (!before) return after ? [{ table, id, field: null, new: after, ...of }] : [];
  if (!after) return [{ table, id, field: null, old: before, ...of }];
  const list: Change[] = [];
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const had = Object.hasOwn(before, field);
    const has = Object.hasOwn(after, field);
    const old = fieldOf(before, field);
    const next = fieldOf(after, field);
    if (had === has && sameValue(old, next)) continue;
    list.push({ table, id, field, ...(had ? { old } : {}), ...(has ? { new: next } : {}), ...of });
  }
  return list;
}

// An introduction belongs to two people: it is found by its own id when one of them is erased and it goes along. Settings
// are found by theirs: an erasure looks through what they said of people.
function rowOf(changes: Change[]): Pick<ChangeRow, 'changes' | 'people'> {
  return {
    changes,
    people: [
      ...new Set(
        changes.flatMap(
          ({ owner, table, id }) => owner ?? (table === 'introductions' || table === 'settings' ? id : []),
        ),
      ),
    ],
  };
}

/** Takes everything the undo log knows of the erased records, and of all that belonged to them, out of it. */
export async function stripJournal(db: BookDb, erased: ReadonlySet<Id>): Promise<void> {
  const rows =
    erased.size > MANY_ERASED
      ? db.changes.toCollection()
      : db.changes
          .where('people')
          .anyOf([...erased])
          .distinct();
  const touched = new Set<Id>();
  await rows.modify((row, ref) => {
    const kept = row.changes.filter(({ id, owner }) => !erased.has(id) && !(owner && erased.has(owner)));
    if (kept.length === row.changes.length) return;
    touched.add(row.entryId);
    ref.value = { ...row, ...rowOf(kept) };
  });
  for (const id of touched) await db.journal.update(id, { stripped: true });
}
/** More than this, and one pass over the log is quicker than a look for each. */
const MANY_ERASED = 1000;
