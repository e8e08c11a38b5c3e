import {
  isNamedTable,
  letGo,
  type Named,
  namesAny,
  nobody,
  RECORD_TABLES,
  type Records,
  type RecordTable,
} from '../records/index.ts';
import type { Id } from '../words/ids.ts';

/** Records by their table: a whole book, or those of it that matter. */
export type SomeRecords = { readonly [K in RecordTable]?: readonly Records[K][] };

/** What becomes of records when some people and groups go. */
export interface LettingGo {
  /** Everybody who goes: whom was asked for, and whoever is a part of them. */
  gone: Named;
  /** The records that go, by table; those of `gone` among them, as far as they were given. */
  goes: ReadonlyMap<RecordTable, ReadonlySet<Id>>;
  /** The records that stay and named somebody who goes: what is left of them, by table. */
  left: { readonly [K in RecordTable]?: readonly Records[K][] };
}

/**
 * What goes along with people and groups who go, and what is left of the others, by what the definitions of the records
 * say. `records` must hold whatever names them, and names those who go along in turn.
 */
export function lettingGo(records: SomeRecords, first: Named): LettingGo {
  const gone = nobody();
  for (const to of ['contacts', 'groups'] as const) for (const id of first[to] ?? []) gone[to].add(id);
  const goes = new Map<RecordTable, Set<Id>>();
  for (let before = -1; before < gone.contacts.size + gone.groups.size; ) {
    before = gone.contacts.size + gone.groups.size;
    for (const table of RECORD_TABLES) {
      const ids = goes.get(table) ?? new Set();
      goes.set(table, ids);
      for (const record of records[table] ?? [])
        if (!ids.has(record.id) && isToGo(table, record, gone)) {
          ids.add(record.id);
          if (isNamedTable(table)) gone[table].add(record.id);
        }
    }
  }
  const left: Partial<Record<RecordTable, object[]>> = {};
  for (const table of RECORD_TABLES)
    left[table] = (records[table] ?? []).flatMap((record) =>
      goes.get(table)?.has(record.id) || !namesAny(table, record, gone)
        ? []
        : (letGo(table, record, gone) ?? []),
    );
  return { gone, goes, left: left as LettingGo['left'] };
}

function isToGo(table: RecordTable, record: Records[RecordTable], gone: Named): boolean {
  if (isNamedTable(table) && gone[table]?.has(record.id)) return true;
  return namesAny(table, record, gone) && letGo(table, record, gone) === null;
}
