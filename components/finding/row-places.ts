import type { Id } from '../../lib/words/index.ts';

/**
 * Where each row stands in an earlier list of the same rows, -1 for whoever is new, changed or moved. Lists follow each
 * other with few changes, so both are walked side by side; only where they part for more than a row is anything looked up.
 */
export function placesIn<Row extends { id: Id }>(earlier: readonly Row[], rows: readonly Row[]): Int32Array {
  const places = new Int32Array(rows.length);
  let known: Map<Row, number> | null = null;
  let next = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined) continue;
    if (row === earlier[next]) places[at] = next++;
    else if (row.id === earlier[next]?.id) {
      // Changed where it stands, as many are by one act.
      places[at] = -1;
      next++;
    } else if (row === earlier[next + 1]) {
      places[at] = next + 1;
      next += 2;
    } else if (rows[at + 1] === earlier[next]) places[at] = -1;
    else if (rows[at + 1] === earlier[next + 1]) {
      places[at] = -1;
      next++;
    } else {
      known ??= new Map(earlier.map((one, place) => [one, place]));
      const place = known.get(row) ?? -1;
      places[at] = place;
      if (place >= 0) next = place + 1;
    }
  }
  return places;
}
