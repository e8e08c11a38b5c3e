import { firstBook } from './001-first-book.ts';
import { imports } from './002-imports.ts';
import { unsorted } from './003-unsorted.ts';
import { week } from './004-week.ts';

/** One step of the store's shape. `stores` is Dexie's notation: primary key first, then the indexes. */
export interface Migration {
  version: number;
  stores: Readonly<Record<string, string | null>>;
}

/** Every migration in order; versions rise by one from 1. */
export const MIGRATIONS: readonly Migration[] = [firstBook, imports, unsorted, week];
