import {
  type Exchange,
  idsIn,
  letGo,
  moveTo,
  type NamedTable,
  nobody,
  ownerReference,
  RECORD_TABLES,
  RECORDS,
  type Records,
  type RecordTable,
  type Reference,
  referencesOf,
} from '../records/index.ts';
import type { Id } from '../words/index.ts';
import { joinTwins } from './move-names.ts';
import { recordsNaming } from './naming.ts';
import { standsFor } from './standing.ts';
import type { Change } from './tables.ts';
import type { Writer } from './writer.ts';

type Table = Exclude<RecordTable, 'tombstones'>;
const TABLES = RECORD_TABLES.filter((table): table is Table => table !== 'tombstones');

/**
 * Sees to it, after changes were taken back, that nobody is named who has gone or was merged since, and that nothing is
 * left without whom it belongs to. What comes back names those who carry on: to refuse it would lose the whole of it. What
 * cannot be mended refuses the undo with `undoConflict`.
 */
export async function settleLinks(writer: Writer, changes: readonly Change[]): Promise<void> {
  for (const table of TABLES)
    await mendGivenBack(
      writer,
      table,
      changes.filter((change) => change.table === table),
    );
  await checkRemoved(writer, changes);
  await checkNamedAgain(writer, changes);
  await checkMergedInto(writer, changes);
}

/** Whether a change took a record away that was there, or is there again. */
const isWhole = ({ field }: Change): boolean => field === null;

/** Whether taking it back brought a record back, or gave it whom it belongs to, or a pair of people. */
function isGivenBack({ table, field, ...values }: Change): boolean {
  if (field === null) return 'old' in values;
  return referencesOf(table).some((one) => one.field === field && (one.owner || one.holds === 'pairs'));
}

/** Records that are given back name whom they can: those who carry on, and nobody who has gone. */
async function mendGivenBack<K extends Table>(
  writer: Writer,
  table: K,
  changes: readonly Change[],
): Promise<void> {
  const references = referencesOf(table);
  const ids = new Set(references.length > 0 ? changes.filter(isGivenBack).map(({ id }) => id) : []);
  const back = [...ids].flatMap((id) => writer.held(table, id) ?? []);
  const { into, gone } = await whatBecameOf(writer, references, back);
  const moved: Exchange[] = [];
  for (const record of back) {
    const standing = moveTo(table, record, into);
    const mended = standing && letGo(table, standing, gone);
    if (!mended || !hasOwners(writer, table, mended)) return writer.refuse({ code: 'undoConflict' });
    if (mended === record) continue;
    writer.change(table, record.id, mended);
    if (table === 'exchanges') moved.push(mended as unknown as Exchange);
  }
  await joinTwins(writer, moved);
}

/** A loaded record names those who carry on for people who were merged, and nobody who has gone. Refuses with `personGone`. */
export async function mendNames<K extends Table>(writer: Writer, table: K, id: Id): Promise<void> {
  const record = writer.held(table, id);
  if (!record) return;
  const { into, gone } = await whatBecameOf(writer, referencesOf(table), [record]);
  const standing = moveTo(table, record, into);
  const mended = standing && letGo(table, standing, gone);
  writer.change(table, id, mended ?? writer.refuse({ code: 'personGone' }));
}

/** Of those whom records name: for whom another stands, and who has gone. */
async function whatBecameOf(
  writer: Writer,
  references: readonly Reference[],
  records: readonly object[],
): Promise<{ into: Map<Id, Id>; gone: ReturnType<typeof nobody> }> {
  const into = new Map<Id, Id>();
  const gone = nobody();
  for (const reference of references) {
    const { to } = reference;
    const ids = [...new Set(records.flatMap((record) => idsIn(record, reference)))];
    await writer.load(to, ids);
    await writer.load('tombstones', ids);
    for (const id of ids) {
      if (to === 'contacts' && writer.held(to, id)?.mergedInto) {
        const stands = await standsFor(writer, id);
        if (stands !== id) into.set(id, stands);
      }
      // A file may name people whom it does not hold: only somebody who went away here is missed.
      if (!writer.held(to, id) && writer.held('tombstones', id)) gone[to].add(id);
    }
  }
  return { into, gone };
}

/** Whether whom a record belongs to is in the book. An introduction is kept like what is said of people, not like theirs. */
function hasOwners(writer: Writer, table: RecordTable, record: object): boolean {
  const owner = ownerReference(table);
  if (!owner) return true;
  return idsIn(record, owner).every((id) => writer.held(owner.to, id) !== undefined);
}

/**
 * Refuses to take away a person or a group that something now depends on. What was said of two people ends with one of
 * them, and what only this machine noted goes along.
 */
async function checkRemoved(writer: Writer, changes: readonly Change[]): Promise<void> {
  const removed = nobody();
  for (const to of ['contacts', 'groups'] as const satisfies readonly NamedTable[])
    for (const change of changes)
      if (change.table === to && isWhole(change) && !writer.held(to, change.id)) removed[to].add(change.id);
  for (const table of TABLES)
    for (const record of await recordsNaming<Table>(writer, table, removed)) {
      const depends = referencesOf(table).some(
        (one) => one.holds !== 'pairs' && idsIn(record, one).some((id) => removed[one.to].has(id)),
      );
      if (RECORDS[table].part === 'none') await writer.take(table, [record.id]);
      else if (depends) writer.refuse({ code: 'undoConflict' });
      else writer.change(table, record.id, letGo(table, record as Records[typeof table], removed) ?? {});
    }
}

/** Refuses an undo by which a record that stayed would name somebody again who has gone, or was merged since. */
async function checkNamedAgain(writer: Writer, changes: readonly Change[]): Promise<void> {
  for (const { table, id, field } of changes) {
    const reference = referencesOf(table).find((one) => one.field === field);
    if (!reference || reference.owner || reference.holds === 'pairs' || reference.whenMerged === 'stays')
      continue;
    const record = writer.held(table, id);
    if (!record) continue;
    const { into, gone } = await whatBecameOf(writer, [reference], [record]);
    if (into.size + gone[reference.to].size > 0) writer.refuse({ code: 'undoConflict' });
  }
}

/**
 * Refuses an undo that merges somebody again into one who has gone, or who was merged since into another: that one would
 * know nothing of it. One who comes back in the same undo is as it was.
 */
async function checkMergedInto(writer: Writer, changes: readonly Change[]): Promise<void> {
  const ofContacts = changes.filter(({ table }) => table === 'contacts');
  const whole = new Set(ofContacts.filter(isWhole).map(({ id }) => id));
  for (const change of ofContacts) {
    const into = change.field === 'mergedInto' && writer.held('contacts', change.id)?.mergedInto;
    if (!into) continue;
    const target = await writer.get('contacts', into);
    const merges = !('new' in change) && !whole.has(into);
    if (!target || (merges && target.mergedInto)) writer.refuse({ code: 'undoConflict' });
  }
}
