import { type DBCore, Dexie, type Table } from 'dexie';
import { fail, type Id, ok, type Result } from '../words/index.ts';
import type { BackupPlanRow } from './backup-plan.ts';
import { type Hold, holdBook } from './book-lock.ts';
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
  RewriteNote,
  RunRow,
  ShowingRow,
  StaleRow,
  StampRow,
  StandingRow,
  SuggestionRow,
} from './tables.ts';
import type { WelcomeRow } from './welcome.ts';
import { findBook } from './which-book.ts';

/** What the background notes for itself, how this browser backs up, and where its welcome stands. */
type Note = RunRow | PoolNote | PoolRow | AskedRow | BackupPlanRow | StampRow | RewriteNote | WelcomeRow;

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

  readonly #hold: Hold;
  /** Transactions that have begun and not ended: closing waits for none of them, and they are carried out all the same. */
  #underWay = 0;
  #given = false;

  /** `isThere`: whether the database has been made. `hold`: that on the book, let go of when all is over. */
  constructor(name: string, isThere: boolean, hold: Hold) {
    // Strict: a write is acknowledged only when it is on the disk (promise P4). Measured cost: under 1 ms a write.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', indexedDB, IDBKeyRange });
    for (const { version, stores } of MIGRATIONS) this.version(version).stores({ ...stores });
    this.use({ stack: 'dbcore', name: 'durability', create: withLighterRanking });
    this.use({ stack: 'dbcore', name: 'fresh log', create: withFreshLog });
    this.use({ stack: 'dbcore', name: 'under way', create: (core) => this.#counting(core) });
    this.#hold = hold;
    let there = isThere;
    // Dexie makes what it does not find. A book that was there is never made anew: that would be an empty one.
    this.on('populate', () => {
      if (there) throw new Refused({ code: 'storeClosed' });
      there = true;
    });
  }

  /** Resolves when others may have the book for themselves, as far as it goes by this connection. */
  get letGo(): Promise<unknown> {
    return this.#hold.released;
  }

  /**
   * Dexie closes, too, what the browser has closed by itself, and opens it again when it is next needed: the book stays
   * held until then. It is let go of when it was closed for good and nothing is under way any more.
   */
  override close(options?: { disableAutoOpen: boolean }): void {
    super.close(options);
    forgetLog();
    this.#given ||= options?.disableAutoOpen !== false;
    this.#letGoWhenOver();
  }

  /** Closes it for good and holds the book even so, until this page or worker ends. */
  abandon(): void {
    super.close();
  }

  #letGoWhenOver(): void {
    if (this.#given && this.#underWay === 0) this.#hold.letGo();
  }

  /** Counts what is under way. */
  #counting(core: DBCore): Partial<DBCore> {
    return {
      transaction: (tables, mode, options) => {
        if (this.#given) throw new Refused({ code: 'storeClosed' });
        const begun = core.transaction(tables, mode, options);
        this.#underWay++;
        const ended = () => {
          this.#underWay--;
          this.#letGoWhenOver();
        };
        // Dexie says nothing of it in its types: it is the browser's own.
        const transaction = begun as unknown as IDBTransaction;
        transaction.addEventListener('complete', ended);
        transaction.addEventListener('abort', ended);
        return begun;
      },
    };
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
export async function openBook(base: string = BOOK_NAME): Promise<Result<BookDb>> {
  let hold: Hold | null = null;
  try {
    hold = await holdBook(base);
    const opened = await openHeld(base, hold);
    if (!opened.ok && opened.error.code !== 'storeBlocked') hold.letGo();
    return opened;
  } catch (error) {
    hold?.letGo();
    const problem = storeProblemOf(error);
    if (problem) return fail(problem);
    throw error;
  }
}

async function openHeld(base: string, hold: Hold): Promise<Result<BookDb>> {
  // Asked before Dexie opens: Dexie would open a newer database and work on what it knows of it.
  const { name, version } = await findBook(base);
  if (version >= (STORE_VERSION + 1) * VERSION_STEP) return fail({ code: 'storeNewer' });
  // Making the book and giving it another shape write; only opening it does not, and waits for nothing.
  if (version < STORE_VERSION * VERSION_STEP) await needRoom(0, true);
  const db = new BookDb(name, version > 0, hold);
  const blocked = new Promise<'blocked'>((resolve) => {
    db.on('blocked', () => setTimeout(resolve, BLOCKED_PATIENCE_MS, 'blocked'));
  });
  if ((await Promise.race([db.open(), blocked])) !== 'blocked') return ok(db);
  // The request is still out, and may be carried out when the other window lets go: the hold is kept.
  db.abandon();
  return fail({ code: 'storeBlocked' });
}

/** How long another window may take to let go of an older shape: Dexie closes it there as soon as it is told. */
const BLOCKED_PATIENCE_MS = 2_000;
