import { changedFields, type Exchange, moveTo, RECORD_TABLES } from '../records/index.ts';
import { type Id, isDerived } from '../words/index.ts';
import { sameValue } from '../words/same.ts';
import { recordsNaming } from './naming.ts';
import type { Writer } from './writer.ts';

/**
 * What belongs to people who were merged, and what is said of them, becomes that of those who carry on (`into`: from, to;
 * nobody is both). What has nothing left to say goes.
 */
export async function moveNames(writer: Writer, into: ReadonlyMap<Id, Id>): Promise<void> {
  const from = { contacts: new Set(into.keys()) };
  const moved: Exchange[] = [];
  for (const table of RECORD_TABLES) {
    if (table === 'tombstones') continue;
    for (const record of await recordsNaming(writer, table, from)) {
      const after = moveTo(table, record, into);
      if (after === null) await writer.erase(table, [record.id]);
      else {
        const written = writer.change(table, record.id, changedFields(record, after));
        if (table === 'exchanges' && written !== record) moved.push(written as Exchange);
      }
    }
  }
  await joinTwins(writer, moved);
}

/**
 * One lunch or meeting, or one line of a file, stood in the log of two records of one person: of the entries that were moved
 * only those stay that say something which the others of the same occasion do not.
 */
export async function joinTwins(writer: Writer, moved: readonly Exchange[]): Promise<void> {
  const together = moved.filter((entry) => entry.togetherId !== null || isDerived(entry.id));
  if (together.length === 0) return;
  const owners = { contacts: new Set(together.map(({ contactId }) => contactId)) };
  const logs = new Map<string, Exchange[]>();
  for (const entry of await recordsNaming(writer, 'exchanges', owners))
    logs.set(twinKey(entry), [...(logs.get(twinKey(entry)) ?? []), entry]);
  for (const entry of together) {
    const twins = (logs.get(twinKey(entry)) ?? []).filter(({ id }) => id !== entry.id);
    if (twins.some((other) => writer.held('exchanges', other.id) && saysNoMore(entry, other)))
      await writer.erase('exchanges', [entry.id]);
  }
}

/** What entries of one occasion have in common. Two lunches of one day that were typed are two lunches. */
const twinKey = ({ id, contactId, togetherId, on, channel }: Exchange) =>
  togetherId !== null
    ? `${contactId} ${togetherId}`
    : `${contactId} ${isDerived(id) ? `${on} ${channel}` : id}`;

/** Whether one entry of the log says nothing that another of the same occasion does not. */
const saysNoMore = (one: Exchange, other: Exchange): boolean =>
  (one.note === null || one.note === other.note) &&
  (['on', 'channel', 'reachedOut', 'given', 'received'] as const).every((field) =>
    sameValue(one[field], other[field]),
  );
