import { fail, ok, type Result } from '../words/result.ts';
import { storeProblemOf } from './problems.ts';
import { BOOK_NAME, STORE_VERSION, VERSION_STEP } from './shape.ts';
import type { SuggestionRow } from './tables.ts';
import { listedBook } from './which-book.ts';

/**
 * The first `limit` suggestions, read straight from the database without Dexie, which this file must not import: the
 * popup shows its first suggestion before Dexie is loaded (promise P7). Reads at most `limit` rows, whatever the size of
 * the book. Empty when there is no book yet. A newer store is refused with `storeNewer`.
 */
export async function suggestionsNow(
  limit: number,
  base: string = BOOK_NAME,
): Promise<Result<SuggestionRow[]>> {
  try {
    // Without a hold on the book, for which it would wait: what only looks disturbs no rewriting.
    for (let time = 0; time < TRIES; time++) {
      const { name, version } = await listedBook(base);
      const rows = version === 0 ? ok([]) : await readFrom(name, limit);
      // A rewriting may have deleted it since it was listed: then another one is the book.
      if (rows) return rows;
    }
    return fail({ code: 'storeClosed' });
  } catch (error) {
    const problem = storeProblemOf(error);
    if (problem) return fail(problem);
    throw error;
  }
}

const TRIES = 3;

/** Null where there is no such database any more. */
function readFrom(name: string, limit: number): Promise<Result<SuggestionRow[]> | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    let missing = false;
    opening.onupgradeneeded = () => {
      missing = true;
      // None is made.
      opening.transaction?.abort();
    };
    opening.onerror = () => resolve(missing ? null : fail({ code: 'storeClosed' }));
    opening.onsuccess = () => {
      const db = opening.result;
      // Whoever deletes it or gives it another shape has it after this one look.
      db.onversionchange = () => db.close();
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
