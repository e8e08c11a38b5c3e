import { Dexie, type Table } from 'dexie';
import { type Named, namesAny, type Records, type RecordTable, referencesOf } from '../records/index.ts';
import type { Id } from '../words/index.ts';
import type { BookDb } from './db.ts';
import type { Writer } from './writer.ts';

/** More than this, and one pass over the index is quicker than a look for each. */
const MANY = 50;

/** The ids of the records of a table that name any of these, as the database has them. */
export async function idsNaming(db: BookDb, table: RecordTable, some: Named): Promise<Id[]> {
  const found = new Set<Id>();
  let looksThrough = false;
  for (const { index, to } of referencesOf(table)) {
    const ids = some[to];
    if (!ids || ids.size === 0) continue;
    if (index === undefined) looksThrough = true;
    else for (const id of await idsByIndex(db.records(table), index, ids)) found.add(id);
  }
  if (looksThrough)
    for (const id of await db
      .records(table)
      .filter((record) => namesAny(table, record, some))
      .primaryKeys())
      found.add(id);
  return [...found];
}

/** By one index; of `[contactId+on]` the part that names somebody is the first. */
async function idsByIndex(table: Table<{ id: Id }, Id>, index: string, ids: ReadonlySet<Id>): Promise<Id[]> {
  const isCompound = index.startsWith('[');
  if (ids.size > MANY) {
    const found: Id[] = [];
    await table.orderBy(index).eachKey((key, { primaryKey }) => {
      if (ids.has(String(isCompound && Array.isArray(key) ? key[0] : key))) found.push(primaryKey);
    });
    return found;
  }
  if (!isCompound)
    return table
      .where(index)
      .anyOf([...ids])
      .primaryKeys();
  const lists = await Promise.all(
    [...ids].map((id) => table.where(index).between([id, Dexie.minKey], [id, Dexie.maxKey]).primaryKeys()),
  );
  return lists.flat();
}

/** The records of a table that name any of these, as this act leaves them; what it has added or changed itself included. */
export async function recordsNaming<K extends RecordTable>(
  writer: Writer,
  table: K,
  some: Named,
): Promise<Records[K][]> {
  if (!referencesOf(table).some(({ to }) => (some[to]?.size ?? 0) > 0)) return [];
  const ids = await idsNaming(writer.db, table, some);
  await writer.load(table, ids);
  const found = new Map<Id, Records[K]>();
  for (const record of [...ids.flatMap((id) => writer.held(table, id) ?? []), ...writer.written(table)])
    if (namesAny(table, record, some)) found.set(record.id, record);
  return [...found.values()];
}
