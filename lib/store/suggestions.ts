import { fail, ok, type Result } from '../words/result.ts';
import { BOOK_NAME, STORE_VERSION, VERSION_STEP } from './shape.ts';
import type { SuggestionRow } from './tables.ts';

/**
 * The first `limit` suggestions, read straight from the database without Dexie, which this file must not import: the
 * popup shows its first suggestion before Dexie is loaded (promise P7). Reads at most `limit` rows, whatever the size of
 * the book. Empty when there is no book yet. A newer store is refused with `storeNewer`.
 */
export function suggestionsNow(limit: number, name: string = BOOK_NAME): Promise<Result<SuggestionRow[]>> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    // Aborted above: there was no database, and there still is none.
    opening.onerror = () => resolve(ok([]));
    opening.onsuccess = () => {
      const db = opening.result;
      const finish = (result: Result<SuggestionRow[]>) => {
        db.close();
        resolve(result);
      };
      if (Math.floor(db.version / VERSION_STEP) > STORE_VERSION) return finish(fail({ code: 'storeNewer' }));
      if (!db.objectStoreNames.contains('suggestions')) return finish(ok([]));
      const reading: IDBRequest<SuggestionRow[]> = db
        .transaction('suggestions')
        .objectStore('suggestions')
        .getAll(null, limit);
      reading.onsuccess = () => finish(ok(reading.result));
      reading.onerror = () => finish(fail({ code: 'storeClosed' }));
    };
  });
}
