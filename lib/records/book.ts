import type { Contact } from './contact.ts';
import type { Exchange } from './exchange.ts';
import type { Goal } from './goal.ts';
import type { Group } from './group.ts';
import type { Introduction } from './introduction.ts';
import type { Meeting } from './meeting.ts';
import type { Profile } from './profile.ts';
import type { Promised } from './promise.ts';
import { RECORD_TABLES, RECORDS } from './records.ts';
import type { Settings } from './settings.ts';
import type { Tombstone } from './tombstone.ts';

/** The version of `Book`; it rises with every change of shape and a newer one is refused. */
export const BOOK_VERSION = 1;

/**
 * All the manager's records and nothing that can be computed: what a lossless export holds and what formats are
 * written from. Keys that this version does not know are kept as they are.
 */
export interface Book {
  contacts: Contact[];
  profiles: Profile[];
  exchanges: Exchange[];
  promises: Promised[];
  goals: Goal[];
  groups: Group[];
  meetings: Meeting[];
  introductions: Introduction[];
  tombstones: Tombstone[];
  settings: Settings | null;
}

/** `replace`: the book becomes exactly this one. `merge`: newer records win, erased people stay erased. */
export type RestoreMode = 'replace' | 'merge';

export function emptyBook(): Book {
  return {
    contacts: [],
    profiles: [],
    exchanges: [],
    promises: [],
    goals: [],
    groups: [],
    meetings: [],
    introductions: [],
    tombstones: [],
    settings: null,
  };
}

/** The lists of a `Book` that hold records of their own, in the order in which they are written. */
export type BookRecordTable = Exclude<keyof Book, 'tombstones' | 'settings'>;
export const BOOK_RECORDS = RECORD_TABLES.filter(
  (table): table is BookRecordTable => RECORDS[table].part === 'records',
);

/** All lists of a `Book`, the tombstones last; `settings` is the one part that is no list. */
export const BOOK_LISTS = RECORD_TABLES.filter(
  (table): table is BookRecordTable | 'tombstones' =>
    RECORDS[table].part === 'records' || RECORDS[table].part === 'tombstones',
);
