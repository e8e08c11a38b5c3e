/**
 * The values of one facet over a list of rows, as numbers. A row may have several values, so what stands for a row is
 * the number of its set of values: counting costs one addition a row, whatever the facet.
 */
export interface FacetColumn {
  /** For each row, the number of its set of values. */
  sets: Uint32Array;
  coding: FacetCoding;
}

/** In no value. */
const BETWEEN = '\u0000';

/** Numbers for the values of one facet and for the sets of them that rows have. It only grows. */
export class FacetCoding {
  readonly values: string[] = [];
  /** For each set, the numbers of its values. */
  readonly sets: number[][] = [];
  readonly #valueNumbers = new Map<string, number>();
  readonly #setNumbers = new Map<string, number>();

  /** The number of a set of values. Their order tells sets apart, which costs a number and nothing else. */
  setOf(values: readonly string[]): number {
    const key = values.length === 1 ? (values[0] ?? '') : values.join(BETWEEN);
    let set = this.#setNumbers.get(key);
    if (set === undefined) {
      set = this.sets.length;
      this.sets.push(values.map((value) => this.#valueOf(value)));
      this.#setNumbers.set(key, set);
    }
    return set;
  }

  /** For every set, 1 when it has one of these values. */
  setsWith(values: readonly string[]): Uint8Array {
    const wanted = new Set(values.map((value) => this.#valueNumbers.get(value)));
    return Uint8Array.from(this.sets, (set) => (set.some((value) => wanted.has(value)) ? 1 : 0));
  }

  /** How many rows each value has, from how many each set has; values without rows are left out. */
  countsOf(bySet: Uint32Array): Map<string, number> {
    const counts = new Uint32Array(this.values.length);
    for (const [number, set] of this.sets.entries())
      for (const value of set) counts[value] = (counts[value] ?? 0) + (bySet[number] ?? 0);
    const found = new Map<string, number>();
    for (const [number, value] of this.values.entries()) {
      const count = counts[number] ?? 0;
      if (count > 0) found.set(value, count);
    }
    return found;
  }

  #valueOf(value: string): number {
    const known = this.#valueNumbers.get(value);
    if (known !== undefined) return known;
    const number = this.values.length;
    this.values.push(value);
    this.#valueNumbers.set(value, number);
    return number;
  }
}
