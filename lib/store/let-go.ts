import { type LettingGo, lettingGo, type SomeRecords } from '../erasing/index.ts';
import { changedFields, type Named, nobody, RECORD_TABLES, type RecordTable } from '../records/index.ts';
import type { Id } from '../words/index.ts';
import { recordsNaming } from './naming.ts';
import type { Writer } from './writer.ts';

/**
 * Lets people and groups go, with all that goes with them; what stays names them no more. `erase`: each record that goes
 * leaves a tombstone, and the undo log what it knows of it; `take`: it was never there. The value says what has gone.
 */
export async function letGoOf(
  writer: Writer,
  first: Named,
  how: 'erase' | 'take',
): Promise<LettingGo['goes']> {
  const { goes, left } = lettingGo(await about(writer, first), first);
  for (const [table, ids] of goes) {
    if (how === 'erase') await writer.erase(table, [...ids]);
    else await writer.take(table, [...ids]);
    if (how === 'erase') for (const id of ids) writer.erasedIds.add(id);
  }
  for (const table of RECORD_TABLES)
    for (const record of left[table] ?? []) {
      const before = writer.held(table, record.id);
      if (before && table !== 'tombstones') writer.change(table, record.id, changedFields(before, record));
    }
  return goes;
}

/** These themselves, all records that name them, and all that name who goes along. */
async function about(writer: Writer, first: Named): Promise<SomeRecords> {
  const found: Partial<Record<RecordTable, Map<Id, object>>> = {};
  const known = nobody();
  for (let next: Named = first; (next.contacts?.size ?? 0) + (next.groups?.size ?? 0) > 0; ) {
    for (const to of ['contacts', 'groups'] as const) {
      const ids = [...(next[to] ?? [])];
      for (const id of ids) known[to].add(id);
      await writer.load(to, ids);
      for (const id of ids) add(to, writer.held(to, id));
    }
    for (const table of RECORD_TABLES)
      for (const record of await recordsNaming(writer, table, next)) add(table, record);
    const { gone } = lettingGo(records(), first);
    next = {
      contacts: new Set([...(gone.contacts ?? [])].filter((id) => !known.contacts.has(id))),
      groups: new Set([...(gone.groups ?? [])].filter((id) => !known.groups.has(id))),
    };
  }
  return records();

  function add(table: RecordTable, record: { id: Id } | undefined): void {
    const list = found[table] ?? new Map<Id, object>();
    found[table] = list;
    if (record) list.set(record.id, record);
  }
  function records(): SomeRecords {
    return Object.fromEntries(
      Object.entries(found).map(([table, list]) => [table, [...list.values()]]),
    ) as SomeRecords;
  }
}
