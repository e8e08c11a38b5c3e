/** One line of the table of benches. */
export interface Measurement {
  what: string;
  value: number;
  unit: string;
  /** The goal as a person would say it, or an empty text where the figure is only told. */
  goal: string;
  met: boolean;
}

/** A figure with an upper limit. */
export function atMost(what: string, value: number, limit: number, unit: string): Measurement {
  return { what, value, unit, goal: `≤ ${limit} ${unit}`, met: value <= limit };
}

/** A figure that is only told. */
export function told(what: string, value: number, unit: string): Measurement {
  return { what, value, unit, goal: '', met: true };
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
