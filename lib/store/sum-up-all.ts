import { brokenField, soundOnes } from '../records/checks/index.ts';
import type { Exchange } from '../records/index.ts';
import { grouped, listAt } from '../words/grouped.ts';
import type { Id } from '../words/index.ts';
import type { BookDb } from './db.ts';
import { eachPiece } from './pieces.ts';
import { readLog } from './queries/log.ts';
import { type ComputeStanding, computeRows } from './standings.ts';
import type { StandingRow } from './tables.ts';

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
  await readLog(db, (some) => {
    for (const one of some) listAt(logs, one.contactId).push({ ...one, note: null });
  });
  const promises = soundOnes('promises', await db.promises.toArray());
  const promised = grouped(promises, ({ contactId }) => contactId);
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

/** People summed up between two reads; commands come in between. */
const AT_ONCE = 1_000;

/** The same for some people: those who wait to be summed up, and `more`. With whom they are, sound or not. */
export async function sumUpSome<Standing, Input>(
  db: BookDb,
  more: readonly Id[],
  compute: ComputeStanding<Standing, Input>,
): Promise<{ rows: StandingRow[]; ids: ReadonlySet<Id> }> {
  const ids = new Set([...(await db.stale.toCollection().primaryKeys()), ...more]);
  const sorted = [...ids].sort();
  const rows: StandingRow[] = [];
  for (let from = 0; from < sorted.length; from += AT_ONCE)
    rows.push(...(await computeRows(db, sorted.slice(from, from + AT_ONCE), compute)).rows);
  return { rows, ids };
}
