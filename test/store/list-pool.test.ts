import { expect, test } from 'vitest';
import { poolToWrite } from '../../lib/store/list-pool.ts';
import type { StandingRow } from '../../lib/store/tables.ts';

const rowsOf = (count: number): StandingRow[] =>
  Array.from({ length: count }, (_, i) => ({ id: `c${i}`, warmth: 'warm', standing: {}, input: {} }));
const pool = (rows: StandingRow[]) => ({ on: '2026-11-21', rows, floors: { list: null } });

test('only a short note is written of a pool that has hardly changed, and nothing of one that has not', () => {
  const rows = rowsOf(60);
  const { note, together } = poolToWrite(pool(rows), null, []);
  expect(together?.rows).toBe(rows);
  expect(note).toMatchObject({ apart: [], ids: rows.map(({ id }) => id) });

  expect(poolToWrite(pool(rows), note, [])).toEqual({ note, together: null });
  expect(poolToWrite(pool(rows), note, []).note).toBe(note);

  // One has changed, one has gone and one has come: two are to be read apart, and memories of the pool are void.
  const next = poolToWrite(pool([...rows.slice(1), ...rowsOf(61).slice(60)]), note, rows.slice(5, 6));
  expect(next.together).toBeNull();
  expect(next.note.apart.sort()).toEqual(['c5', 'c60']);
  expect(next.note.stamp).not.toBe(note.stamp);

  // What has left is forgotten; who comes back is read apart, since the rows written together may be older.
  const back = poolToWrite(pool(rows), next.note, []);
  expect(back.note.apart.sort()).toEqual(['c0', 'c5']);
});

test('once many have changed, all rows are written together again', () => {
  const rows = rowsOf(60);
  let { note } = poolToWrite(pool(rows), null, []);
  for (let i = 0; i < 40; i++) {
    const next = poolToWrite(pool(rows), note, rows.slice(i, i + 1));
    expect(next.together).toBeNull();
    note = next.note;
  }
  const whole = poolToWrite(pool(rows), note, rows.slice(40, 41));
  expect(whole.together?.rows).toBe(rows);
  expect(whole.note.apart).toEqual([]);
});
