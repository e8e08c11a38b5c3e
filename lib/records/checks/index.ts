import type { Id } from '../../words/ids.ts';
import type { Problem } from '../../words/result.ts';
import { RECORD_TABLES, RECORDS, type Records, type RecordTable } from '../records.ts';
import { type Check, object } from './shape.ts';

export { checkRuleShape, checkSavedView, soundChoices } from '../settings.ts';

/** One check a kind of record, of the whole record: every field, nested, its kind and its bounds. */
const CHECKS = new Map<RecordTable, Check>(
  RECORD_TABLES.map((table) => [table, object(RECORDS[table].fields)]),
);

/** The field of a record that cannot be read, `''` when it is none of them; null when the record is whole. */
export const brokenField = (table: RecordTable, record: unknown): string | null =>
  CHECKS.get(table)?.(record) ?? null;

/** The records of one kind that are whole. */
export const soundOnes = <T>(table: RecordTable, records: readonly T[]): T[] =>
  records.every((one) => brokenField(table, one) === null)
    ? (records as T[])
    : records.filter((one) => brokenField(table, one) === null);

/** The first thing wrong with a record, or null when it may be stored. */
export function checkRecord<K extends RecordTable>(table: K, record: object & { id?: Id }): Problem | null {
  if (typeof record.id !== 'string' || !record.id) return { code: 'notFound', params: [table] };
  return RECORDS[table].problem(record as Records[K]);
}
