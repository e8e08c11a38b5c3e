/*
 * IndexedDB without Dexie, for what handles whole databases and knows nothing of what is in them. Every connection made
 * here is closed as soon as somebody wants the database deleted or in another shape: none is ever in the way.
 */

/** The database as it is; null where there is none, and then none is made. */
export function openThere(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    let missing = false;
    opening.onupgradeneeded = () => {
      missing = true;
      opening.transaction?.abort();
    };
    opening.onsuccess = () => resolve(giving(opening.result));
    opening.onerror = () => (missing ? resolve(null) : reject(opening.error));
  });
}

/** Makes a database; null where there is one of this name already, which is left as it is. */
export function makeDb(
  name: string,
  version: number,
  shape: (db: IDBDatabase) => unknown,
): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    let there = true;
    opening.onupgradeneeded = ({ oldVersion }) => {
      there = oldVersion !== 0;
      if (there) opening.transaction?.abort();
      else shape(opening.result);
    };
    opening.onsuccess = () => {
      if (!there) return resolve(giving(opening.result));
      opening.result.close();
      resolve(null);
    };
    opening.onerror = () => (there ? resolve(null) : reject(opening.error));
  });
}

function giving(db: IDBDatabase): IDBDatabase {
  db.onversionchange = () => db.close();
  return db;
}

/**
 * Raises a database from one version to another and changes nothing in it. False, and never done later, when it has not
 * begun within `patienceMs`, or when the database has another version than told, or is gone.
 */
export function raiseDb(
  name: string,
  { from, to, patienceMs }: { from: number; to: number; patienceMs: number },
): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name, to);
    let begun = false;
    let late = false;
    const timer = setTimeout(() => {
      late = !begun;
      // One that has begun is waited for: nobody may go on before it is known how it ends.
      if (late) resolve(false);
    }, patienceMs);
    opening.onupgradeneeded = ({ oldVersion }) => {
      if (late || oldVersion !== from) opening.transaction?.abort();
      else begun = true;
    };
    opening.onsuccess = () => {
      clearTimeout(timer);
      opening.result.close();
      resolve(begun);
    };
    opening.onerror = () => {
      clearTimeout(timer);
      resolve(false);
    };
  });
}

/** How long who is told that a database is to be deleted may take to close it, in milliseconds. */
const CLOSING_MS = 2_000;

/**
 * Deletes a database, or does nothing where there is none. False when somebody keeps it open: the browser then deletes it
 * when it is closed, unless it ends before.
 */
export function deleteDb(name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve(true);
    deleting.onblocked = () => setTimeout(resolve, CLOSING_MS, false);
    deleting.onerror = () => reject(deleting.error);
  });
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when a transaction is on the disk, as far as its durability goes. */
export function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
