import { isDeepStrictEqual } from 'node:util';
import type { Acknowledged, Found } from './pages/survival/main.ts';

type Fields = Record<string, unknown>;

/** What must be in the book, from the acts that were acknowledged, kept outside the browser. */
export class BookModel {
  readonly #records = new Map<string, Fields>();
  /** Acts acknowledged since the last look, and all whose changes are folded in. */
  #fresh: Acknowledged[] = [];
  readonly #known = new Set<string>();

  acknowledge(act: Acknowledged): void {
    this.#fresh.push(act);
  }

  /**
   * Folds in what was acknowledged, and what was written without its word having come through, and holds the book against
   * it. `lost`: acknowledged acts of which the book knows nothing.
   */
  compare({ records, acts, wrong }: Found): { lost: number; gone: boolean; faults: string[] } {
    const here = new Set(acts.map(({ entryId }) => entryId));
    const lost = this.#fresh.filter(
      ({ entryId, changes }) => changes.length > 0 && !here.has(entryId),
    ).length;
    for (const act of this.#fresh) this.#fold(act);
    this.#fresh = [];
    const gone = this.#records.size > 0 && acts.length === 0;
    for (const act of acts) if (!this.#known.has(act.entryId)) this.#fold(act);
    const faults = [...wrong];
    const present = new Map<string, object>();
    for (const [table, list] of Object.entries(records))
      for (const record of list) present.set(`${table}/${record.id}`, record);
    for (const [key, wanted] of this.#records) {
      const found = present.get(key);
      if (!found) faults.push(`missing ${key}`);
      else if (!isDeepStrictEqual(found, wanted)) faults.push(`differs ${key}`);
    }
    for (const key of present.keys()) if (!this.#records.has(key)) faults.push(`unexpected ${key}`);
    return { lost, gone, faults };
  }

  #fold({ entryId, changes }: Acknowledged): void {
    this.#known.add(entryId);
    for (const change of changes) {
      const key = `${change.table}/${change.id}`;
      if (change.field === null) {
        if ('new' in change) this.#records.set(key, { ...(change.new as Fields) });
        else this.#records.delete(key);
        continue;
      }
      const record = { ...this.#records.get(key) };
      if ('new' in change) record[change.field] = change.new;
      else delete record[change.field];
      this.#records.set(key, record);
    }
  }
}
