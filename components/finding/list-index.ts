import type { Day } from '../../lib/days/index.ts';
import type { SearchIndex } from '../../lib/search/search-index.ts';
import { type ContactRow, FACETS, type Facet, facetValues } from '../base/facets.ts';
import { finish, type Steps } from '../base/in-slices.ts';
import { FacetCoding, type FacetColumn } from './facet-columns.ts';
import { placesIn } from './row-places.ts';
import { orderingByName } from './sort-rows.ts';

/** What is worked out once of a list of rows, so that a key press costs one pass over numbers. */
export interface PreparedList {
  today: Day;
  columns: Record<Facet, FacetColumn>;
  /** 1 for archived rows. */
  archived: Uint8Array;
  /** The slot of each row in the index of texts, -1 for those to be looked at themselves; null without an index. */
  slots: () => Int32Array | null;
}

/** More rows than this, and this part of all, outside the index of texts: time for a new one. */
const MANY = 500;
const PART = 0.1;
/** Rows numbered between two stops. */
const ROWS_AT_ONCE = 2000;

/**
 * What the list of people keeps between two looks at it: numbers of the facets, and the index of texts once it is
 * built. A row that did not change is never worked out twice.
 */
export class ListIndex {
  #texts: SearchIndex | null = null;
  readonly #codings = Object.fromEntries(FACETS.map((facet) => [facet, new FacetCoding()])) as Record<
    Facet,
    FacetCoding
  >;
  readonly #prepared = new WeakMap<readonly ContactRow[], PreparedList>();
  readonly #listeners = new Set<() => void>();
  #latest: WeakRef<readonly ContactRow[]> | null = null;
  #lastSlots: (Slots & { rows: WeakRef<readonly ContactRow[]> }) | null = null;
  readonly #ordered = new WeakMap<readonly ContactRow[], { locale: string; list: ContactRow[] }>();
  #lastOrdered: WeakRef<readonly ContactRow[]> | null = null;

  get texts(): SearchIndex | null {
    return this.#texts;
  }

  /** From now on searches look up this index. */
  takeTexts(texts: SearchIndex): void {
    this.#texts = texts;
  }

  /** Whether so many of these rows are outside the index of texts that it should be built anew. */
  isOutdated(rows: readonly ContactRow[]): boolean {
    if (!this.#texts) return rows.length > 0;
    const outside = this.#texts.slotsOf(rows).reduce((sum, slot) => (slot < 0 ? sum + 1 : sum), 0);
    return outside > MANY && outside > rows.length * PART;
  }

  /** The rows in the order of names. */
  ordered(rows: readonly ContactRow[], locale: string): ContactRow[] {
    return finish(this.#ordering(rows, locale));
  }

  /** Works out what `findRows` needs of these rows; a second time it costs nothing. */
  prepare(rows: readonly ContactRow[], today: Day): PreparedList {
    return finish(this.#preparing(rows, today));
  }

  /** Whether `prepare` has nothing left to do. */
  isPrepared(rows: readonly ContactRow[], today: Day): boolean {
    return this.#prepared.get(rows)?.today === today;
  }

  /** `ordered` and `prepare` in small steps, so that neither holds up the page when it is asked for. */
  *preparing(rows: readonly ContactRow[], today: Day, locale: string): Steps<void> {
    const list = yield* this.#ordering(rows, locale);
    yield;
    const prepared = yield* this.#preparing(list, today);
    yield;
    prepared.slots();
    for (const listener of this.#listeners) listener();
  }

  /** Calls `listener` whenever a list has been prepared in steps. Gives what ends that. */
  readonly onPrepared = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  *#ordering(rows: readonly ContactRow[], locale: string): Steps<ContactRow[]> {
    const own = this.#ordered.get(rows);
    if (own?.locale === locale) return own.list;
    const earlier = this.#lastOrdered?.deref();
    const before = earlier && this.#ordered.get(earlier);
    const known = earlier && before?.locale === locale ? { rows: earlier, list: before.list } : null;
    const list = yield* orderingByName(rows, locale, known);
    // Somebody may have asked for it at once while this was under way: there is one list of these rows, not two.
    const meanwhile = this.#ordered.get(rows);
    if (meanwhile?.locale === locale) return meanwhile.list;
    this.#ordered.set(rows, { locale, list });
    this.#lastOrdered = new WeakRef(rows);
    return list;
  }

  *#preparing(rows: readonly ContactRow[], today: Day): Steps<PreparedList> {
    const known = this.#prepared.get(rows);
    if (known?.today === today) return known;
    const earlier = this.#latest?.deref();
    const before = earlier && this.#prepared.get(earlier);
    const places = earlier ? placesIn(earlier, rows) : new Int32Array(rows.length).fill(-1);
    yield;
    let slots: Slots | null = null;
    const columns = yield* this.#columnsOf(rows, today, before?.today === today ? { before, places } : null);
    const fresh: PreparedList = {
      today,
      columns,
      archived: Uint8Array.from(rows, (row) => (row.archived ? 1 : 0)),
      slots: () => {
        const texts = this.#texts;
        if (!texts) return null;
        if (slots?.of !== texts) slots = { of: texts, at: this.#slotsOf(rows, texts) };
        return slots.at;
      },
    };
    this.#prepared.set(rows, fresh);
    this.#latest = new WeakRef(rows);
    return fresh;
  }

  #slotsOf(rows: readonly ContactRow[], texts: SearchIndex): Int32Array {
    const last = this.#lastSlots?.of === texts ? this.#lastSlots : null;
    const earlier = last?.rows.deref();
    const at = earlier && last ? texts.slotsOf(rows, placesIn(earlier, rows), last.at) : texts.slotsOf(rows);
    this.#lastSlots = { of: texts, rows: new WeakRef(rows), at };
    return at;
  }

  /** The columns of rows, copied where the row stood in an earlier list of the same day. */
  *#columnsOf(
    rows: readonly ContactRow[],
    today: Day,
    earlier: { before: PreparedList; places: Int32Array } | null,
  ): Steps<Record<Facet, FacetColumn>> {
    const columns: [Facet, FacetColumn][] = [];
    for (const facet of FACETS) {
      const coding = this.#codings[facet];
      const old = earlier?.before.columns[facet].sets;
      const sets = new Uint32Array(rows.length);
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at];
        const place = earlier?.places[at] ?? -1;
        if (place >= 0 && old) sets[at] = old[place] ?? 0;
        else if (row) sets[at] = coding.setOf(facetValues(row, facet, today));
        if (at % ROWS_AT_ONCE === 0) yield;
      }
      columns.push([facet, { sets, coding }]);
    }
    return Object.fromEntries(columns) as Record<Facet, FacetColumn>;
  }
}

interface Slots {
  of: SearchIndex;
  at: Int32Array;
}
