import type { Day, Instant } from '../days/index.ts';
import type { Why } from '../ranking/index.ts';
import type { Contact, RecordTable } from '../records/index.ts';
import type { SearchText } from '../search/query.ts';
import type { Acquaintance, BalanceWord, Id, Shelf, Warmth } from '../words/index.ts';

export { RECORD_TABLES, type Records, type RecordTable } from '../records/index.ts';

/**
 * One field of one record, before and after. `field: null` is the whole record: without `old` it was added, without
 * `new` it was taken away. A missing `old` or `new` means that the field was not there, which is not the same as null.
 */
export interface Change {
  table: RecordTable;
  id: Id;
  field: string | null;
  old?: unknown;
  new?: unknown;
  /** The contact that the record belongs to, or is; missing for what belongs to nobody. */
  owner?: Id;
}

/** The head of one act in the undo log; its changes lie in `changes`, in rows of at most `CHANGES_PER_ROW`. */
export interface JournalEntry {
  id: Id;
  at: Instant;
  /** The name of the command: `addContact`, `undo`, … */
  command: string;
  /** The entry that this one undid, if it is an undo. */
  undoes: Id | null;
  /** The entry that undid this one. */
  undoneBy: Id | null;
  /** True when an erasure took content out of it, so that it can no longer be undone. */
  stripped: boolean;
  /** What it was about where the name of the command does not say it: the name of an imported file. */
  what?: string;
  /** It erased people, whatever else it did: kept no longer than an erasure. */
  erases?: boolean;
}
export interface ChangeRow {
  entryId: Id;
  seq: number;
  changes: Change[];
  /** The owners of these changes (of an introduction or the settings its own id), each once: by them an erasure finds what the log knows. */
  people: Id[];
}
export const CHANGES_PER_ROW = 500;

/**
 * What lists, filters and search need of a contact, small and folded. Computed: all but `warmth` and `likelihood` in the
 * transaction that changed the contact, those two by the background (null until then).
 */
export interface Card
  extends Pick<
    Contact,
    | 'id'
    | 'name'
    | 'role'
    | 'company'
    | 'industry'
    | 'function'
    | 'seniority'
    | 'relation'
    | 'labels'
    | 'archived'
  > {
  nameKey: string;
  country: string | null;
  area: string | null;
  /** The latest day in the log, null when nothing was logged. */
  lastOn: Day | null;
  warmth: Warmth | null;
  /** How likely an answer is, as the ranking says; null or missing until the background has summed the log up. */
  likelihood?: 'low' | 'medium' | 'high' | null;
  /** Null when nothing was logged. */
  balance: BalanceWord | null;
  /** In how many exchanges the person helped; missing in cards of an older make. */
  helped?: number;
  /** `originKey` of the contact; missing in cards of an older make. */
  origin?: string | null;
  /** Companies of the positions held, as written; missing in cards of an older make. */
  employers?: string[];
  /** The day on which we became connected on LinkedIn; missing in cards of an older make. */
  connectedOn?: Day | null;
  /**
   * The days of a meeting and of occasions, and of a birthday month and day (`MM-DD`); missing in cards of an older make.
   */
  coming?: string[];
  /** Only there when the user has said it. */
  acquaintance?: Acquaintance;
  /** Only there when nothing tells what the person is to the user (`isUnsorted`). */
  unsorted?: 1;
  /** Only there when the user lets the contact rest. */
  resting?: true;
  howMet: string | null;
  emailKeys: string[];
  search: SearchText;
  updatedAt: Instant;
}

/**
 * The log of one contact summed up, and what else the ranking takes of the contact: a full ranking reads this table and
 * neither the log nor the contacts. `standing` and `input` are the ranking's own shapes, stored as they are.
 */
export interface StandingRow<Standing = unknown, Input = unknown> {
  id: Id;
  warmth: Warmth;
  /** Missing in rows of an older make. */
  likelihood?: 'low' | 'medium' | 'high';
  /** By which make of the program it was summed up; missing in rows of an older one. */
  make?: number;
  standing: Standing;
  input: Input;
}

/** A reason as the ranking gives it: the texts are `reason.<code>`. */
export interface SuggestionReason {
  code: string;
  params: (string | number)[];
}

/** One line of the popup, complete: reading it needs no other table. `rank` is 0, 1, 2, … */
export interface SuggestionRow {
  rank: number;
  contactId: Id;
  name: string;
  role: string | null;
  company: string | null;
  url: string | null;
  lastOn: Day | null;
  score: number;
  shelf: Shelf;
  reasons: SuggestionReason[];
  likelihood: 'low' | 'medium' | 'high';
  /** All that moved the score, in words; missing on a list written before the words were kept. */
  why?: Why[];
  /** Chosen by chance, to tell whether the others do better than chance. */
  byChance?: boolean;
}

/**
 * The program's own record of a suggestion that was shown: one row a contact and week. Kept on this machine only, in no
 * export and no undo; whether it was followed and answered is read from the log.
 */
export interface ShowingRow {
  id: Id;
  contactId: Id;
  /** The first day of that week on which it was shown. */
  on: Day;
  shelf: SuggestionRow['shelf'];
  likelihood: SuggestionRow['likelihood'];
  byChance: boolean;
  /** What the user said of it when asked. */
  good?: boolean;
}

/** A contact whose standing must be computed again. Stays until it is done, whatever happens to the background. */
export interface StaleRow {
  id: Id;
}

/** The last full ranking. One row, id `ranking`. */
export interface RunRow {
  id: 'ranking';
  at: Instant;
  /** Whom chance chose this week, if anybody. `week` is its Monday. */
  chance?: { contactId: Id; week: Day } | null;
  /** The user's own rhythm in days, as the first ranking of the day `on` found it; null while too little is logged. */
  rhythm?: { days: number | null; on: Day };
}

/** What tells this database from one that took its place. One row, id `stamp`; it stays when the book is emptied. */
export interface StampRow {
  id: 'stamp';
  stamp: Id;
}

/** Noted in the transaction of an erasure: what is erased still lies in the browser's files (see `rewrite.ts`). */
export interface RewriteNote {
  id: 'rewriting';
  since: Instant;
}

/** The question about one earlier suggestion, asked once a week at most. One row, id `asked`. */
export interface AskedRow {
  id: 'asked';
  on: Day;
  showingId: Id;
}

/**
 * Those who may come onto the list on the day it was made for: with these and whoever has changed, the next list is made
 * without reading the book. One row, id `pool`. It is taken away when it no longer says what is true (goals, standings
 * summed up for a list that is not written yet): then the next ranking takes everybody.
 */
export interface PoolNote {
  id: 'pool';
  on: Day;
  /** Another at every write, so that whoever remembers the rows knows whether they are still these. */
  stamp: Id;
  ids: Id[];
  /** Those of `ids` whose rows have changed since `PoolRow` was written, and are to be read from `standings`. */
  apart: Id[];
  /** The ranking's own note of whom everybody else comes after. */
  floors: unknown;
}

/** The rows of the pool in one, to be read at once. One row, id `pool rows`; rewritten only now and then. */
export interface PoolRow {
  id: 'pool rows';
  rows: StandingRow[];
}

/**
 * What imports leave behind them on this machine. `taken …` is one import, by the instant of its entry in the undo log:
 * whom each row was taken for, and who was asked about without an answer, by the mark of the row. `columns` is how the
 * user read tables of one heading. `going on` is the import that has begun and not ended; `how` is what was chosen.
 */
export type ImportRow =
  | { id: `taken ${Instant}`; taken: Record<string, Id>; asked: Record<string, Id[]> }
  | { id: 'columns'; known: KnownColumns[] }
  | ({ id: 'going on' } & KeptImport);

/** How the user read the columns of a table. `titles` is its heading as one text. */
export interface KnownColumns {
  titles: string;
  fields: string[];
  headed: boolean;
}

/** An import that has begun. `file` is null where the browser could not keep it. */
export interface KeptImport {
  fileName: string;
  at: Instant;
  file: Blob | null;
  how: Readonly<Record<string, unknown>>;
}
