import type { Day } from '../../../lib/contact/index.ts';
import type { SearchIndex } from '../../../lib/contact/search-index.ts';
import { FacetCoding, type FacetColumn } from './facet-columns.ts';
import { type ContactRow, FACETS, type Facet, facetValues } from './facets.ts';
import { placesIn } from './row-places.ts';
import { orderByName } from './sort-rows.ts';

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
  #latest: WeakRef<readonly ContactRow[]> | null = null;
  #lastSlots: (Slots & { rows: WeakRef<readonly ContactRow[]> }) | null = null;
  #ordered: { rows: readonly ContactRow[]; locale: string; list: ContactRow[] } | null = null;

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
    const known = this.#ordered?.locale === locale ? this.#ordered : null;
    if (known?.rows === rows) return known.list;
    const list = orderByName(rows, locale, known);
    this.#ordered = { rows, locale, list };
    return list;
  }

  /** Works out what `findRows` needs of these rows; a second time it costs nothing. */
  prepare(rows: readonly ContactRow[], today: Day): PreparedList {
    const known = this.#prepared.get(rows);
    if (known?.today === today) return known;
    const earlier = this.#latest?.deref();
    const before = earlier && this.#prepared.get(earlier);
    const places = earlier ? placesIn(earlier, rows) : new Int32Array(rows.length).fill(-1);
    let slots: Slots | null = null;
    const fresh: PreparedList = {
      today,
      columns: this.#columnsOf(rows, today, before?.today === today ? { before, places } : null),
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
  #columnsOf(
    rows: readonly ContactRow[],
    today: Day,
    earlier: { before: PreparedList; places: Int32Array } | null,
  ): Record<Facet, FacetColumn> {
    return Object.fromEntries(
      FACETS.map((facet) => {
        const coding = this.#codings[facet];
        const old = earlier?.before.columns[facet].sets;
        const sets = new Uint32Array(rows.length);
        for (let at = 0; at < rows.length; at++) {
          const row = rows[at];
          const place = earlier?.places[at] ?? -1;
          if (place >= 0 && old) sets[at] = old[place] ?? 0;
          else if (row) sets[at] = coding.setOf(facetValues(row, facet, today));
        }
        return [facet, { sets, coding }];
      }),
    ) as Record<Facet, FacetColumn>;
  }
}

interface Slots {
  of: SearchIndex;
  at: Int32Array;
}
