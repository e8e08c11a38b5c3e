import { type OtherValue, settleOther } from '../../records/index.ts';
import type { Id, Result } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { mendNames } from '../links.ts';
import type { Records, RecordTable } from '../tables.ts';
import { type Done, runCommand } from '../writer.ts';

/** The kinds of records that may hold values of another computer. */
export type DifferingTable = Exclude<RecordTable, 'tombstones' | 'reviews'>;

/**
 * Answers a value that another computer had: it takes the place of what stands here (`take`), or is dropped. Either way it
 * is not asked about again. Undoable. Problem: `notFound`, and those of the record with the value in it.
 */
export function answerOther(
  db: BookDb,
  table: DifferingTable,
  id: Id,
  other: OtherValue,
  take: boolean,
  now: Date,
): Promise<Result<Done<null>>> {
  return runCommand(db, take ? 'takeOther' : 'dropOther', now, async (writer) => {
    const record: Records[DifferingTable] = await writer.need(table, id);
    const settled = { ...settleOther(record, other, take), updatedAt: writer.at };
    writer.set(table, settled);
    // What another computer had may name somebody who has gone here, or was merged: then it names who carries on.
    if (take) await mendNames(writer, table, id);
    return null;
  });
}
