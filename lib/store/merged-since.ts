import type { Exchange } from '../records/index.ts';
import type { Id } from '../words/index.ts';
import { sameValue } from '../words/same.ts';
import { idsOf, OWNED } from './owned.ts';
import type { Change } from './tables.ts';
import type { Writer } from './writer.ts';

/** Whether an undo brought a record back, or gave it the contact back that it belonged to. */
export const isGivenBack = ({ field, ...values }: Change): boolean =>
  field === null ? 'old' in values : field === 'contactId';

/**
 * What an undo has given back to somebody who was merged since goes to the one who carries on, as it would have gone in
 * the merge: at a record that no view shows it would be lost.
 */
export async function moveToStanding(writer: Writer, changes: Change[]): Promise<void> {
  for (const table of OWNED) {
    const ids = changes.filter((one) => one.table === table && isGivenBack(one)).map(({ id }) => id);
    const back = ids.flatMap((id) => writer.held(table, id) ?? []);
    await loadStanding(
      writer,
      back.map(({ contactId }) => contactId),
    );
    for (const { id, contactId } of back) {
      const into = standingSince(writer, contactId);
      if (into === contactId) continue;
      const moved = writer.change(table, id, { contactId: into });
      if (table === 'exchanges') await joinTwin(writer, moved as Exchange);
    }
  }
}

/**
 * Somebody who comes back whole names as the one through whom they met only who is still there: somebody erased since is
 * named no more, and for one who was merged since stands who carries on. To refuse it would lose the whole person.
 */
export async function mendMetThrough(writer: Writer, changes: Change[]): Promise<void> {
  const back = changes.flatMap((change) =>
    change.table === 'contacts' && change.field === null ? (writer.held('contacts', change.id) ?? []) : [],
  );
  const named = back.flatMap(({ metThroughId }) => metThroughId ?? []);
  await loadStanding(writer, named);
  await writer.load('tombstones', named);
  for (const { id, metThroughId } of back) {
    if (!metThroughId) continue;
    const through = writer.held('contacts', metThroughId);
    const into = through?.mergedInto ? standingSince(writer, metThroughId) : metThroughId;
    // A file may name people whom it does not hold: only somebody who went away here is missed.
    const gone = into === id || (!through && writer.held('tombstones', metThroughId) !== undefined);
    if (gone || into !== metThroughId) writer.change('contacts', id, { metThroughId: gone ? null : into });
  }
}

/**
 * Reads these contacts and all who carry on for them, a step of their ways at a time. To be asked before `standingSince`,
 * which then waits for nothing: of some hundred waits in a row without a read Dexie takes the transaction for over.
 */
async function loadStanding(writer: Writer, contactIds: Id[]): Promise<void> {
  const seen = new Set<Id>();
  for (let ids = contactIds; ids.length > 0; ) {
    await writer.load('contacts', ids);
    for (const id of ids) seen.add(id);
    const next = ids.flatMap((id) => writer.held('contacts', id)?.mergedInto ?? []);
    ids = [...new Set(next)].filter((id) => !seen.has(id));
  }
}

/** The one who carries on for a contact that `loadStanding` has read: the contact, where it was not merged. */
function standingSince(writer: Writer, contactId: Id): Id {
  const way = new Set<Id>();
  for (let at = contactId; !way.has(at); ) {
    way.add(at);
    const into = writer.held('contacts', at)?.mergedInto;
    if (!into) return at;
    at = into;
  }
  return contactId;
}

/** One lunch of both records is in the log of the one who carries on once, as after any merge. */
async function joinTwin(writer: Writer, entry: Exchange): Promise<void> {
  if (!entry.togetherId) return;
  const others = await idsOf(writer.db, 'exchanges', entry.contactId);
  await writer.load('exchanges', others);
  const twin = others.some((id) => {
    const other = id === entry.id ? undefined : writer.held('exchanges', id);
    return (
      other?.togetherId === entry.togetherId &&
      other.contactId === entry.contactId &&
      saysNoMore(entry, other)
    );
  });
  if (twin) await writer.erase('exchanges', [entry.id]);
}

/** Whether one entry of the log says nothing that another of the same occasion does not. */
export const saysNoMore = (one: Exchange, other: Exchange): boolean =>
  (one.note === null || one.note === other.note) &&
  (['on', 'channel', 'reachedOut', 'given', 'received'] as const).every((field) =>
    sameValue(one[field], other[field]),
  );
