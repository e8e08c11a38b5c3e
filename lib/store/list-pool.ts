import type { Day } from '../days/index.ts';
import type { Id } from '../words/index.ts';
import { sameValue } from '../words/same.ts';
import type { BookDb } from './db.ts';
import type { PoolNote, PoolRow, StandingRow } from './tables.ts';

/** Those who may come onto the list, as the ranking takes and gives them. */
export interface Pool {
  on: Day;
  rows: StandingRow[];
  floors: unknown;
}

/** More rows than this apart from the ones written together, and all are written together again. */
const APART = 40;

/**
 * The pool as this part of the program last read or wrote it: its rows are needed at every exchange that is logged, and
 * reading them costs more than all the rest. Good only while the note in the store bears the same stamp, so that it does
 * not matter who else writes, or how often this part is stopped and started.
 */
const remembered = new WeakMap<BookDb, { stamp: Id; rows: ReadonlyMap<Id, StandingRow> }>();

/** The note of the pool; null when there is none, or one of an older make. */
export async function poolNote(db: BookDb): Promise<PoolNote | null> {
  const row = await db.runs.get('pool');
  return row?.id === 'pool' && 'stamp' in row ? row : null;
}

/** The rows that a note names; null when they are not all to be found. Inside the transaction that read the note. */
export async function poolRows(db: BookDb, note: PoolNote): Promise<StandingRow[] | null> {
  const known = remembered.get(db);
  const rows = known?.stamp === note.stamp ? known.rows : await readRows(db, note);
  const found = note.ids.flatMap((id) => rows.get(id) ?? []);
  return found.length === note.ids.length ? found : null;
}

async function readRows(db: BookDb, { apart }: PoolNote): Promise<ReadonlyMap<Id, StandingRow>> {
  const [together, others] = await Promise.all([db.runs.get('pool rows'), db.standings.bulkGet(apart)]);
  const rows = together?.id === 'pool rows' ? together.rows : [];
  return new Map([...rows, ...others.filter((row) => row !== undefined)].map((row) => [row.id, row]));
}

/**
 * What is to be written of a pool after `before`, the note that its rows were read by (null: everything). `changed` are
 * the rows that are not as they were. Rows that have changed are not written twice: they stand in `standings`.
 */
export function poolToWrite(
  { on, rows, floors }: Pool,
  before: PoolNote | null,
  changed: readonly StandingRow[],
): { note: PoolNote; together: PoolRow | null } {
  const ids = rows.map(({ id }) => id);
  const stamp = crypto.randomUUID();
  const together: PoolRow = { id: 'pool rows', rows };
  const whole = { note: { id: 'pool' as const, on, stamp, ids, apart: [], floors }, together };
  if (!before) return whole;
  const [present, earlier] = [new Set(ids), new Set(before.ids)];
  const fresh = new Set(changed.map(({ id }) => id));
  const came = ids.filter((id) => fresh.has(id) || !earlier.has(id));
  const apart = [...new Set([...before.apart, ...came])].filter((id) => present.has(id));
  if (apart.length > APART) return whole;
  const next = { ...before, on, ids, apart, floors };
  const asBefore = came.length === 0 && sameValue(before, next);
  return { note: asBefore ? before : { ...next, stamp }, together: null };
}

/** Called once what `poolToWrite` said is on its way to the disk, never for a transaction that failed. */
export function rememberPool(db: BookDb, { stamp }: PoolNote, rows: readonly StandingRow[]): void {
  remembered.set(db, { stamp, rows: new Map(rows.map((row) => [row.id, row])) });
}

/** Takes people who have left the book out of the pool. */
export async function leavePool(db: BookDb, gone: ReadonlySet<Id>): Promise<void> {
  const [note, together] = await Promise.all([poolNote(db), db.runs.get('pool rows')]);
  const stays = (id: Id) => !gone.has(id);
  if (note) await db.runs.put({ ...note, ids: note.ids.filter(stays), apart: note.apart.filter(stays) });
  if (together?.id === 'pool rows')
    await db.runs.put({ ...together, rows: together.rows.filter(({ id }) => stays(id)) });
}
