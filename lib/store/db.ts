import { type DBCore, Dexie, type Table } from 'dexie';
import { fail, type Id, ok, type Result } from '../words/index.ts';
import type { BackupPlanRow } from './backup-plan.ts';
import { forgetLog, mayWrite } from './fresh-log.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { Refused, storeProblemOf } from './problems.ts';
import { needRoom } from './room.ts';
import { BOOK_NAME, STORE_VERSION, VERSION_STEP } from './shape.ts';
import type {
  AskedRow,
  Card,
  ChangeRow,
  ImportRow,
  JournalEntry,
  PoolNote,
  PoolRow,
  Records,
  RecordTable,
  RunRow,
  ShowingRow,
  StaleRow,
  StampRow,
  StandingRow,
  SuggestionRow,
} from './tables.ts';
import type { WelcomeRow } from './welcome.ts';

/** What the background notes for itself, how this browser backs up, and where its welcome stands. */
type Note = RunRow | PoolNote | PoolRow | AskedRow | BackupPlanRow | StampRow | WelcomeRow;

/** The open database. Views read it through queries and write it through commands, never directly. */
export class BookDb extends Dexie {
  declare readonly contacts: Table<Records['contacts'], Id>;
  declare readonly profiles: Table<Records['profiles'], Id>;
  declare readonly exchanges: Table<Records['exchanges'], Id>;
  declare readonly promises: Table<Records['promises'], Id>;
  declare readonly goals: Table<Records['goals'], Id>;
  declare readonly groups: Table<Records['groups'], Id>;
  declare readonly meetings: Table<Records['meetings'], Id>;
  declare readonly introductions: Table<Records['introductions'], Id>;
  declare readonly tombstones: Table<Records['tombstones'], Id>;
  declare readonly settings: Table<Records['settings'], Id>;
  declare readonly reviews: Table<Records['reviews'], Id>;
  declare readonly journal: Table<JournalEntry, Id>;
  declare readonly changes: Table<ChangeRow, [Id, number]>;
  declare readonly cards: Table<Card, Id>;
  declare readonly standings: Table<StandingRow, Id>;
  declare readonly suggestions: Table<SuggestionRow, number>;
  declare readonly showings: Table<ShowingRow, Id>;
  declare readonly stale: Table<StaleRow, Id>;
  declare readonly runs: Table<Note, Note['id']>;
  declare readonly imports: Table<ImportRow, string>;

  constructor(name: string) {
    // Strict: a write is acknowledged only when it is on the disk (promise P4). Measured cost: under 1 ms a write.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', indexedDB, IDBKeyRange });
    for (const { version, stores } of MIGRATIONS) this.version(version).stores({ ...stores });
    this.use({ stack: 'dbcore', name: 'durability', create: withLighterRanking });
    this.use({ stack: 'dbcore', name: 'fresh log', create: withFreshLog });
  }

  /** Dexie closes, too, what the browser has closed by itself, and opens it again when it is next needed. */
  override close(options?: { disableAutoOpen: boolean }): void {
    super.close(options);
    forgetLog();
  }

  /** A table of the manager's own records, by name. */
  records<K extends RecordTable>(name: K): Table<Records[K], Id> {
    return this.table(name);
  }
}

/**
 * The ranking does not wait for the disk: what it writes can be computed again, and contacts are taken off `stale` in
 * the same transaction, so that one lost in a power cut is made up for at the next start. It is told by its tables: it
 * alone opens `stale` without the undo log, which every command of the user writes.
 */
function withLighterRanking(core: DBCore): Partial<DBCore> {
  return {
    transaction: (tables, mode, options) => {
      const ranking = mode === 'readwrite' && tables.includes('stale') && !tables.includes('journal');
      return core.transaction(tables, mode, ranking ? { durability: 'relaxed' } : options);
    },
  };
}

/**
 * The door that every write passes: none begins before its part of the program has a new log. Writers await `needRoom`,
 * which sees to that; this refuses what was forgotten, and what was under way when the browser closed the store.
 */
function withFreshLog(core: DBCore): Partial<DBCore> {
  return {
    transaction: (tables, mode, options) => {
      if (mode === 'readwrite' && !mayWrite()) throw new Refused({ code: 'storeClosed' });
      return core.transaction(tables, mode, options);
    },
  };
}

/**
 * Opens the book, making it when there is none. Problems: `storeNewer` when a later version of the program wrote it
 * (nothing is opened for writing, nothing changed), `storeBlocked` when another window holds an older shape open and
 * does not let go, `storeFull` when there is no room to make it or to bring it to another shape, `storeClosed` when the browser refuses storage altogether.
 */
export async function openBook(name: string = BOOK_NAME): Promise<Result<BookDb>> {
  try {
    // Asked before Dexie opens: Dexie would open a newer database and work on what it knows of it.
    const found = (await indexedDB.databases()).find((database) => database.name === name);
    if ((found?.version ?? 0) >= (STORE_VERSION + 1) * VERSION_STEP) return fail({ code: 'storeNewer' });
    // Making the book and giving it another shape write; only opening it does not, and waits for nothing.
    if ((found?.version ?? 0) < STORE_VERSION * VERSION_STEP) await needRoom(0, true);
    const db = new BookDb(name);
    const blocked = new Promise<'blocked'>((resolve) => {
      db.on('blocked', () => setTimeout(resolve, BLOCKED_PATIENCE_MS, 'blocked'));
    });
    const opened = db.open();
    if ((await Promise.race([opened, blocked])) === 'blocked') {
      db.close();
      return fail({ code: 'storeBlocked' });
    }
    return ok(db);
  } catch (error) {
    const problem = storeProblemOf(error);
    if (problem) return fail(problem);
    throw error;
  }
}

/** How long another window may take to let go of an older shape: Dexie closes it there as soon as it is told. */
const BLOCKED_PATIENCE_MS = 2_000;
