import type { Table } from 'dexie';
import { brokenField, soundOnes } from '../records/checks/index.ts';
import type { Exchange, Promised } from '../records/index.ts';
import type { Id } from '../words/index.ts';
import type { BookDb } from './db.ts';
import type { ComputeStanding } from './standings.ts';
import type { StandingRow } from './tables.ts';

/** Records read at a time, in the order of their keys: several times faster than by person. */
const READ_AT_ONCE = 5_000;

/**
 * The standings of everybody, summed up from the log and written nowhere: the first list of a book that has just been
 * filled need not wait until all of them are on the disk. What is damaged, and who was merged, is left out.
 */
export async function sumUpAll<Standing, Input>(
  db: BookDb,
  compute: ComputeStanding<Standing, Input>,
): Promise<StandingRow[]> {
  const logs = new Map<Id, Exchange[]>();
  // Of an entry no more is kept than is summed up: there may be hundreds of thousands.
  await eachPiece(db.exchanges, (some) => {
    for (const one of soundOnes('exchanges', some)) listIn(logs, one.contactId).push({ ...one, note: null });
  });
  const promised = new Map<Id, Promised[]>();
  for (const one of soundOnes('promises', await db.promises.toArray()))
    listIn(promised, one.contactId).push(one);
  const rows: StandingRow[] = [];
  await eachPiece(db.contacts, (some) => {
    for (const contact of some) {
      if (contact.mergedInto || brokenField('contacts', contact) !== null) continue;
      const { id } = contact;
      const source = { contact, exchanges: logs.get(id) ?? [], promises: promised.get(id) ?? [] };
      rows.push({ id, ...compute(source) });
      logs.delete(id);
    }
  });
  return rows;
}

/** Every record of a table, a piece at a time; commands come in between. */
async function eachPiece<T extends { id: Id }>(table: Table<T, Id>, use: (some: T[]) => void): Promise<void> {
  for (let from = ''; ; ) {
    const some = await table.where('id').above(from).limit(READ_AT_ONCE).toArray();
    use(some);
    if (some.length < READ_AT_ONCE) return;
    from = some.at(-1)?.id ?? '';
  }
}

function listIn<T>(lists: Map<Id, T[]>, id: Id): T[] {
  const list = lists.get(id) ?? [];
  if (list.length === 0) lists.set(id, list);
  return list;
}
