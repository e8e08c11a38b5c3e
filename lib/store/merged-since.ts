import { type Exchange, OF_ONE_PERSON as OWNED } from '../records/index.ts';
import { joinTwins } from './move-names.ts';
import { standsFor } from './standing.ts';
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
    await writer.load(
      'contacts',
      back.map(({ contactId }) => contactId),
    );
    for (const { id, contactId } of back) {
      const into = await standsFor(writer, contactId);
      if (into === contactId) continue;
      const moved = writer.change(table, id, { contactId: into });
      if (table === 'exchanges') await joinTwins(writer, [moved as Exchange]);
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
  await writer.load('contacts', named);
  await writer.load('tombstones', named);
  for (const { id, metThroughId } of back) {
    if (!metThroughId) continue;
    const through = writer.held('contacts', metThroughId);
    const into = through?.mergedInto ? await standsFor(writer, metThroughId) : metThroughId;
    // A file may name people whom it does not hold: only somebody who went away here is missed.
    const gone = into === id || (!through && writer.held('tombstones', metThroughId) !== undefined);
    if (gone || into !== metThroughId) writer.change('contacts', id, { metThroughId: gone ? null : into });
  }
}
