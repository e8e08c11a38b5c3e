import { answer, committed, makeDb } from './raw-db.ts';

/** How many rows each table has, and how many entries each index of it. */
export type Counts = Record<string, number>;

/**
 * Copies a database, of whatever shape, into one that is made for it with the version `version`: in batches, each on the
 * disk before the next. All is read in one transaction, so that the copy is the original at one instant even if somebody
 * should write to it meanwhile. Gives what was counted in the original; null when the copy is there already. Ends with an
 * error when `stop` is aborted, and has let go of both by then.
 */
export async function copyDb(
  original: IDBDatabase,
  copy: { name: string; version: number },
  stop: AbortSignal,
): Promise<Counts | null> {
  const held = new Held(original.transaction([...original.objectStoreNames]), stop);
  const made = await makeDb(copy.name, copy.version, (db) => {
    for (const store of held.stores) copyShape(store, db);
  });
  try {
    if (!made) return null;
    const counts: Counts = {};
    for (const store of held.stores) {
      await copyRows(held, store, made, stop);
      Object.assign(counts, await countsIn(store, (question) => held.ask(question)));
    }
    return counts;
  } finally {
    held.end();
    made?.close();
  }
}

/** What a database holds, counted. */
export async function countsOf(db: IDBDatabase): Promise<Counts> {
  const stores = [...db.objectStoreNames];
  const reading = db.transaction(stores);
  const counts = stores.map((name) => countsIn(reading.objectStore(name), (question) => answer(question())));
  return Object.assign({}, ...(await Promise.all(counts)));
}

async function countsIn(
  store: IDBObjectStore,
  ask: (question: () => IDBRequest<number>) => Promise<number>,
): Promise<Counts> {
  const indexes = [...store.indexNames];
  const asked = [ask(() => store.count()), ...indexes.map((name) => ask(() => store.index(name).count()))];
  const names = [store.name, ...indexes.map((name) => `${store.name}.${name}`)];
  const counts = await Promise.all(asked);
  return Object.fromEntries(names.map((name, i) => [name, counts[i] ?? 0]));
}

/** Rows read and written at once: few at first, since a row may hold the file of an import; then what takes a moment. */
const FIRST_ROWS = 16;
const MOST_ROWS = 1_000;
const MOMENT_MS = 40;

async function copyRows(
  held: Held,
  store: IDBObjectStore,
  copy: IDBDatabase,
  stop: AbortSignal,
): Promise<void> {
  let range: IDBKeyRange | null = null;
  let most = FIRST_ROWS;
  for (;;) {
    stop.throwIfAborted();
    const began = performance.now();
    const from: IDBKeyRange | null = range;
    const [rows, keys]: [unknown[], IDBValidKey[]] = await Promise.all([
      held.ask(() => store.getAll(from, most)),
      held.ask(() => store.getAllKeys(from, most)),
    ]);
    const last = keys.at(-1);
    if (last === undefined) return;
    stop.throwIfAborted();
    await putAll(copy, store.name, rows, keys);
    range = IDBKeyRange.lowerBound(last, true);
    most = performance.now() - began > MOMENT_MS ? Math.max(1, most >> 1) : Math.min(MOST_ROWS, most * 2);
  }
}

/**
 * Writes rows and waits for the disk: what makes a copy the book is noted later, and must not get there before. `keys`
 * are those of tables whose rows do not hold their own.
 */
export function putAll(
  db: IDBDatabase,
  name: string,
  rows: unknown[],
  keys: IDBValidKey[] = [],
): Promise<void> {
  const writing = db.transaction(name, 'readwrite', { durability: 'strict' });
  const store = writing.objectStore(name);
  for (const [i, row] of rows.entries())
    if (store.keyPath === null) store.put(row, keys[i]);
    else store.put(row);
  return committed(writing);
}

/** The same table with the same indexes. */
function copyShape(store: IDBObjectStore, db: IDBDatabase): void {
  const { name, keyPath, autoIncrement, indexNames } = store;
  const made = db.createObjectStore(name, { keyPath, autoIncrement });
  for (const index of indexNames) {
    const { keyPath, unique, multiEntry } = store.index(index);
    made.createIndex(index, keyPath, { unique, multiEntry });
  }
}

/**
 * A transaction that stays open while others are waited for. One that is asked nothing ends by itself, and it takes
 * questions only while it answers one: it is asked on, and what is wanted of it is put in between.
 */
class Held {
  /** Taken hold of while it is active for certain. */
  readonly stores: readonly IDBObjectStore[];
  readonly #waiting: (() => void)[] = [];
  readonly #asking = new Set<(reason: unknown) => void>();
  #over = false;

  constructor(transaction: IDBTransaction, stop: AbortSignal) {
    this.stores = [...transaction.objectStoreNames].map((name) => transaction.objectStore(name));
    this.#turn();
    transaction.onabort = () => {
      this.#over = true;
      for (const refuse of this.#asking) refuse(transaction.error ?? stop.reason);
    };
    stop.addEventListener('abort', () => {
      if (!this.#over) transaction.abort();
    });
  }

  /** Refused when the transaction is over. */
  ask<T>(question: () => IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#over) return reject(new DOMException('The original is let go of', 'AbortError'));
      this.#asking.add(reject);
      const answered = () => this.#asking.delete(reject);
      this.#waiting.push(() => void answer(question()).then(resolve, reject).finally(answered));
    });
  }

  end(): void {
    this.#over = true;
  }

  #turn(): void {
    for (const put of this.#waiting.splice(0)) put();
    const [store] = this.stores;
    if (this.#over || !store) return;
    store.getKey(0).onsuccess = () => this.#turn();
  }
}
