import 'fake-indexeddb/auto';
import {
  type BookDb,
  type NewList,
  openBook,
  type RankedSuggestion,
  RECORD_TABLES,
} from '../../lib/store/index.ts';
import type { Result } from '../../lib/words/index.ts';

let count = 0;

/** A new, empty book of its own. */
export async function freshBook(name = `book-${++count}-${Math.random()}`): Promise<BookDb> {
  return must(await openBook(name));
}

/** The value of a result that has to be one. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Unexpected problem: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The code of a result that has to be a problem. */
export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

/** Everything the manager owns and everything computed from it, as text: equal texts are equal byte for byte. */
export async function snapshot(db: BookDb, computed = true): Promise<string> {
  const tables = [...RECORD_TABLES, ...(computed ? (['cards'] as const) : [])];
  const all: Record<string, unknown> = {};
  for (const table of tables) all[table] = await db.table(table).orderBy(':id').toArray();
  return JSON.stringify(all, (_, value) => (value === undefined ? '(undefined)' : sorted(value)));
}

/**
 * A snapshot without its tombstones: what is taken back leaves one, so that no other computer brings it again, and is else
 * as it was to the last byte.
 */
export function withoutStones(state: string): string {
  return JSON.stringify({ ...JSON.parse(state), tombstones: [] });
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A list of suggestions with these people, as a ranking would hand it over to be written. */
export function listed(...ids: string[]): NewList {
  const list = ids.map(
    (id): RankedSuggestion => ({ id, score: 1, shelf: 'new', reasons: [], likelihood: 'low', why: [] }),
  );
  return { list, run: { at: NOW.toISOString() }, pool: { on: '2026-11-21', rows: [], floors: null } };
}

export const NOW = new Date('2026-11-21T10:00:00');
