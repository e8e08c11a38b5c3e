import type { Stamp } from './clock.ts';
import type { Cell, RowKey, RowState, Texts } from './rows.ts';

/** The shape of the lines; what a newer program writes has a greater one, and is waited for. */
const VERSION = 1;

/** A row on the wire: the stamp of most of its leaves stands once, with their values; the others have each their own. */
interface Written {
  l: number;
  w?: 1;
  s?: Stamp;
  v?: [path: string, value: unknown][];
  c?: [path: string, at: Stamp, ...value: unknown[]][];
  t?: [path: string, seen: Texts['seen'], all: Texts['all']][];
}

/** What a pack is known by, and the one before it: numbers alone do not say that a computer was put back to an earlier day. */
export interface Marks {
  mark: string;
  after: string;
}

/** Rows as lines of JSON, after a line that says how they are written. */
export function linesOf(rows: Iterable<readonly [RowKey, RowState]>, marks?: Marks): string {
  const lines = [JSON.stringify({ bollplank: VERSION, ...marks })];
  for (const [key, row] of rows) lines.push(JSON.stringify([key, written(row)]));
  return lines.join('\n');
}

export interface FoundRows extends Marks {
  rows: Map<RowKey, RowState>;
  /** Lines that cannot be read: they are left out. */
  broken: number;
}

/** The rows of a text; `newer` where a newer program wrote it. */
export function rowsIn(text: string): FoundRows | 'newer' | 'damaged' {
  const [first = '', ...lines] = text.split('\n');
  const head = headOf(first);
  if (typeof head?.bollplank !== 'number') return 'damaged';
  if (head.bollplank > VERSION) return 'newer';
  const rows = new Map<RowKey, RowState>();
  let broken = 0;
  for (const line of lines) {
    const row = readLine(line);
    if (row) rows.set(row[0], row[1]);
    else broken++;
  }
  return { rows, broken, mark: String(head.mark ?? ''), after: String(head.after ?? '') };
}

function written({ life, whole, cells, texts }: RowState): Written {
  const counts = new Map<Stamp, number>();
  for (const { at } of cells.values()) counts.set(at, (counts.get(at) ?? 0) + 1);
  const [most] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as [
    Stamp,
    number,
  ]);
  const v: Written['v'] = [];
  const c: Written['c'] = [];
  for (const [path, cell] of cells)
    if (cell.at === most && 'value' in cell) v.push([path, cell.value]);
    else c.push('value' in cell ? [path, cell.at, cell.value] : [path, cell.at]);
  const t: Written['t'] = [...texts].map(([path, { seen, all }]) => [path, seen, all]);
  return {
    l: life,
    ...(whole ? { w: 1 } : {}),
    ...(v.length > 0 ? { s: most, v } : {}),
    ...(c.length > 0 ? { c } : {}),
    ...(t.length > 0 ? { t } : {}),
  };
}

function readLine(line: string): [RowKey, RowState] | null {
  try {
    const [key, { l, w, s = '', v = [], c = [], t = [] }] = JSON.parse(line) as [RowKey, Written];
    if (typeof key !== 'string' || !key.includes('/') || !Number.isInteger(l)) return null;
    const cells = new Map<string, Cell>(v.map(([path, value]) => [path, { at: s, value }]));
    for (const [path, at, ...value] of c)
      cells.set(path, value.length > 0 ? { at, value: value[0] } : { at });
    const texts = new Map<string, Texts>(t.map(([path, seen, all]) => [path, { seen, all }]));
    return [key, { life: l, whole: w === 1, cells, texts }];
  } catch {
    return null;
  }
}

function headOf(text: string): { bollplank?: unknown; mark?: unknown; after?: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
