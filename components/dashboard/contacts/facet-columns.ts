/** The values of one facet over a list of rows, as numbers: row `r` has the values `ids[starts[r] … starts[r + 1])`. */
export interface FacetColumn {
  values: readonly string[];
  starts: Uint32Array;
  ids: Uint32Array;
}

/** Lays the values of a facet out, so that counting them over all rows takes a few milliseconds. */
export function columnsOf<Row>(rows: readonly Row[], valuesOf: (row: Row) => string[]): FacetColumn {
  const places = new Map<string, number>();
  const starts = new Uint32Array(rows.length + 1);
  const ids: number[] = [];
  for (const [at, row] of rows.entries()) {
    for (const value of valuesOf(row)) {
      let id = places.get(value);
      if (id === undefined) {
        id = places.size;
        places.set(value, id);
      }
      ids.push(id);
    }
    starts[at + 1] = ids.length;
  }
  return { values: [...places.keys()], starts, ids: Uint32Array.from(ids) };
}
