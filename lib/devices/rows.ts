import { type OtherValue, type RecordTable, saysNothing } from '../records/index.ts';
import { fieldOf, type Id } from '../words/index.ts';
import { laterOf, madeBy, NEVER, type Stamp, timeOf } from './clock.ts';
import { type LeafPath, leavesOf, partsOf, recordOf, saysSame, textOf } from './leaves.ts';

/** A value and when it was written; without a value it was taken away then. */
export interface Cell {
  at: Stamp;
  value?: unknown;
}

/**
 * A text, and those that were written without knowledge of it, newest first; `seen` is the newest stamp of every computer
 * that whoever wrote them knew of. What is in `seen` and not in `all` has been replaced.
 */
export interface Texts {
  seen: Readonly<Record<string, Stamp>>;
  all: readonly (readonly [at: Stamp, value: unknown])[];
}

/**
 * All that is known of one record, or what one act changed of it: both are of one kind and joined in one way. `life`: odd
 * while the record is there, one more when it is erased (then the cells are those of its tombstone), one more when it is
 * brought back. Not `whole` is a record of which only changes have come so far.
 */
export interface RowState {
  life: number;
  whole: boolean;
  cells: ReadonlyMap<LeafPath, Cell>;
  texts: ReadonlyMap<LeafPath, Texts>;
}

/**
 * Both states as one: the later life; within one life of each leaf the later value, and of texts all that none of the
 * others replaced. Whichever comes first, and however often.
 */
export function joinRows(a: RowState, b: RowState): RowState {
  if (a.life !== b.life) return a.life > b.life ? a : b;
  return {
    life: a.life,
    whole: a.whole || b.whole,
    cells: unitedBy(a.cells, b.cells, laterCell),
    texts: unitedBy(a.texts, b.texts, joinTexts),
  };
}

/** Whether joining `other` would change what is known. */
export function isNews(known: RowState, other: RowState): boolean {
  if (known.life !== other.life) return other.life > known.life;
  if (other.whole && !known.whole) return true;
  for (const [path, cell] of other.cells) {
    const held = known.cells.get(path);
    if (!held || laterCell(held, cell) !== held) return true;
  }
  for (const [path, text] of other.texts) {
    const held = known.texts.get(path);
    if (!held || textOf(joinTexts(held, text)) !== textOf(held)) return true;
  }
  return false;
}

/** Every stamp in a row. */
export function* stampsIn({ cells, texts }: RowState): Iterable<Stamp> {
  for (const { at } of cells.values()) yield at;
  for (const { seen } of texts.values()) yield* Object.values(seen);
}

function laterCell(a: Cell, b: Cell): Cell {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return textOf(a.value) >= textOf(b.value) ? a : b;
}

/** An optimised observed-remove set (Bieniusa et al. 2012) whose tags are the stamps. */
function joinTexts(a: Texts, b: Texts): Texts {
  const left = (one: Texts, other: Texts) =>
    one.all.filter(
      ([at]) => (other.seen[madeBy(at)] ?? NEVER) < at || other.all.some(([stamp]) => stamp === at),
    );
  const both = new Map([...left(a, b), ...left(b, a)].map((text) => [text[0], text]));
  const seen: Record<string, Stamp> = { ...a.seen };
  for (const [computer, at] of Object.entries(b.seen)) seen[computer] = laterOf(seen[computer] ?? NEVER, at);
  return { seen, all: [...both.values()].sort(([x], [y]) => (x > y ? -1 : 1)) };
}

function unitedBy<T>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  join: (a: T, b: T) => T,
): Map<string, T> {
  const all = new Map(a);
  for (const [path, one] of b) {
    const other = all.get(path);
    all.set(path, other === undefined ? one : join(other, one));
  }
  return all;
}

/** Who writes when: `at` is the stamp of this act, made by `computer`. */
export interface Writing {
  at: Stamp;
  computer: string;
}

/**
 * What an act changed of a record: the difference between what is known and the record as it is now, or all of a record
 * that is new or comes back. Null where that is nothing.
 */
export function changesOf(
  table: RecordTable,
  known: RowState | undefined,
  record: object,
  writing: Writing,
): RowState | null {
  if (!known || known.life % 2 === 0) return bornAs(table, (known?.life ?? 0) + 1, record, writing);
  const { rest, texts } = answered(known, record, writing);
  const cells = new Map<LeafPath, Cell>();
  const now = leavesOf(table, rest);
  for (const [path, leaf] of now) {
    if (leaf.kind === 'text') {
      const text = texts.get(path) ?? known.texts.get(path);
      if (!text || !saysSame(leaf, shownOf(text))) texts.set(path, rewritten(text, leaf.value, writing));
      continue;
    }
    const cell = known.cells.get(path);
    if (!cell || !('value' in cell) || !saysSame(leaf, cell.value))
      cells.set(path, { at: writing.at, value: leaf.value });
  }
  for (const [path, cell] of known.cells)
    if ('value' in cell && !now.has(path)) cells.set(path, { at: writing.at });
  for (const [path, text] of known.texts)
    if (!now.has(path) && shownOf(text) !== null) texts.set(path, rewritten(text, null, writing));
  if (cells.size + texts.size === 0) return null;
  return { life: known.life, whole: false, cells, texts };
}

/** What erasing changes of a record: all of it goes, and what its tombstone says remains. Null where it is not there. */
export function erasedAs(known: RowState | undefined, stone: object, writing: Writing): RowState | null {
  if (known && known.life % 2 === 0) return null;
  return bornAs('tombstones', (known?.life ?? 1) + 1, stone, writing);
}

/** A record that is new. What says nothing in it gives way to whatever another computer says there. */
function bornAs(table: RecordTable, life: number, record: object, writing: Writing): RowState {
  const cells = new Map<LeafPath, Cell>();
  const texts = new Map<LeafPath, Texts>();
  for (const [path, { kind, value }] of leavesOf(table, record)) {
    const isBlank = saysNothing(partsOf(path).at(-1) ?? '', value);
    if (kind !== 'text') cells.set(path, { at: isBlank ? NEVER : writing.at, value });
    else if (isBlank) texts.set(path, { seen: {}, all: [] });
    else texts.set(path, rewritten(undefined, value, writing));
  }
  return { life, whole: true, cells, texts };
}

/** A text with another in place of the one that was shown; those beside it stay until they are answered. */
function rewritten(text: Texts | undefined, value: unknown, { at, computer }: Writing): Texts {
  return { seen: { ...seenIn(text), [computer]: at }, all: [[at, value], ...(text?.all.slice(1) ?? [])] };
}

function seenIn(text: Texts | undefined): Record<string, Stamp> {
  const seen: Record<string, Stamp> = { ...text?.seen };
  for (const [at] of text?.all ?? []) seen[madeBy(at)] = laterOf(seen[madeBy(at)] ?? NEVER, at);
  return seen;
}

const shownOf = ({ all }: Texts): unknown => all[0]?.[1] ?? null;

/** The record as it is to be shown and stored; null while it is not whole or erased. Texts beside others are `otherValues`. */
export function shownRow(table: RecordTable, state: RowState): Record<string, unknown> | null {
  if (!state.whole || state.life % 2 === 0) return null;
  const record = builtFrom(table, state);
  const beside = besidesIn(state).map(({ other }) => other);
  const others = [...((record.otherValues as OtherValue[] | undefined) ?? []), ...beside];
  return others.length > 0 ? { ...record, otherValues: others } : record;
}

/** What remains of an erased record; null while it is there. */
export const stoneOf = (state: RowState): Record<string, unknown> | null =>
  state.life % 2 === 0 ? builtFrom('tombstones', state) : null;

function builtFrom(table: RecordTable, { cells, texts }: RowState): Record<string, unknown> {
  const leaves = new Map<LeafPath, unknown>();
  for (const [path, cell] of cells) if ('value' in cell) leaves.set(path, cell.value);
  for (const [path, text] of texts) leaves.set(path, shownOf(text));
  return recordOf(table, leaves);
}

interface Beside {
  path: LeafPath;
  at: Stamp;
  other: OtherValue;
}

/** The texts that are to be shown beside others: not what the shown one says, too. */
function besidesIn({ texts }: RowState): Beside[] {
  return [...texts].flatMap(([path, text]) => {
    const shown = String(shownOf(text) ?? '');
    return text.all.slice(1).flatMap(([at, value]) => {
      if (typeof value !== 'string' || value === '' || shown.includes(value)) return [];
      const [field = '', ...inner] = partsOf(path);
      const part = inner.reduceRight<unknown>((whole, key) => ({ [key]: whole }), value);
      return { path, at, other: { field, value: part, at: new Date(timeOf(at)).toISOString() } };
    });
  });
}

/** The record without the values that stand beside its texts, and the texts without those that have been answered. */
function answered(known: RowState, record: object, { at, computer }: Writing) {
  const given = (fieldOf(record, 'otherValues') as OtherValue[] | undefined) ?? [];
  const texts = new Map<LeafPath, Texts>();
  const derived = besidesIn(known);
  const isSame = (a: OtherValue, b: OtherValue) => a.field === b.field && textOf(a.value) === textOf(b.value);
  for (const { path, at: stamp, other } of derived) {
    if (given.some((one) => isSame(one, other))) continue;
    const text = texts.get(path) ?? known.texts.get(path);
    if (!text) continue;
    const all = text.all.filter(([one]) => one !== stamp);
    texts.set(path, { seen: { ...seenIn(text), [computer]: at }, all });
  }
  const left = given.filter((one) => !derived.some(({ other }) => isSame(one, other)));
  const { otherValues: _, ...rest } = record as { otherValues?: unknown };
  return { rest: left.length > 0 ? { ...rest, otherValues: left } : rest, texts };
}

/** A record by its table and id. */
export type RowKey = `${RecordTable}/${Id}`;
export const tableOf = (key: RowKey): RecordTable => key.slice(0, key.indexOf('/')) as RecordTable;
