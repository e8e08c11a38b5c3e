import { type FieldShape, type FieldShapes, RECORD_FIELDS, type RecordTable } from '../records/index.ts';

/**
 * One value of a record that is decided by itself: a field or the part of a map (`one`), a text of which two may stand
 * beside each other, or the element of a set with its place.
 */
export interface Leaf {
  kind: 'one' | 'text' | 'element';
  value: unknown;
}

/** Where a leaf stands: `labels/Board`, with `~1` for a slash and `~0` for a tilde (RFC 6901). */
export type LeafPath = string;

/** An element of a set, with its place when it was written. */
type Element = readonly [place: number, value: unknown];

const ONE: FieldShape = { kind: 'one' };
const SET: FieldShape = { kind: 'list', keyOf: (one) => (typeof one === 'string' ? one : textOf(one)) };
/** What no form edits and yet has several values. */
const OF_THE_STORE: FieldShapes = { keys: SET, otherValues: SET, settledValues: SET, marks: SET };
/** Lines that pages write, not people: of two the newer one is taken. */
const OF_PAGES = new Set(['headline']);

/** Every leaf of a record. An empty list or map is one of its own, so that the record is built again as it was. */
export function leavesOf(table: RecordTable, record: object): Map<LeafPath, Leaf> {
  const leaves = new Map<LeafPath, Leaf>();
  for (const [field, value] of Object.entries(record))
    if (value !== undefined) gather(leaves, [field], shapeOf(table, field), value);
  return leaves;
}

/** The record that leaves make: the same for the same leaves, in whatever order they come. */
export function recordOf(
  table: RecordTable,
  leaves: ReadonlyMap<LeafPath, unknown>,
): Record<string, unknown> {
  const tree: Tree = { inner: new Map() };
  for (const [path, value] of [...leaves].sort(([a], [b]) => (a < b ? -1 : 1)))
    plant(tree, partsOf(path), value);
  const record: Record<string, unknown> = {};
  for (const [field, branch] of tree.inner) setOwn(record, field, grown(shapeOf(table, field), branch));
  return record;
}

/** The parts of a path. */
export const partsOf = (path: LeafPath): string[] =>
  path.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

function shapeOf(table: RecordTable, field: string): FieldShape {
  const shapes: FieldShapes = Object.hasOwn(RECORD_FIELDS, table)
    ? RECORD_FIELDS[table as keyof typeof RECORD_FIELDS]
    : {};
  return own(shapes, field) ?? own(OF_THE_STORE, field) ?? ONE;
}

const own = (shapes: FieldShapes, field: string): FieldShape | undefined =>
  Object.hasOwn(shapes, field) ? shapes[field] : undefined;

function gather(leaves: Map<LeafPath, Leaf>, path: string[], shape: FieldShape, value: unknown): void {
  const put = (at: string[], leaf: Leaf) => leaves.set(pathOf(at), leaf);
  if (shape.kind === 'list' && Array.isArray(value)) {
    put(path, { kind: 'one', value: [] });
    for (const [key, element] of keyed(shape, value))
      put([...path, key], { kind: 'element', value: element });
  } else if (shape.kind === 'parts' && isObject(value)) {
    put(path, { kind: 'one', value: {} });
    for (const [key, part] of Object.entries(value))
      if (part !== undefined) gather(leaves, [...path, key], own(shape.of, key) ?? shape.rest, part);
  } else {
    const isText = (shape.kind === 'line' || shape.kind === 'note') && !OF_PAGES.has(path[0] ?? '');
    put(path, { kind: isText ? 'text' : 'one', value });
  }
}

/** The elements of a set by what they are known by; of two that are known by the same the second by another. */
function keyed(shape: Extract<FieldShape, { kind: 'list' }>, list: unknown[]): Map<string, Element> {
  const byKey = new Map<string, Element>();
  for (const [place, element] of list.entries()) {
    let key = shape.keyOf(element);
    for (let turn = 2; byKey.has(key); turn++) key = `${shape.keyOf(element)}#${turn}`;
    byKey.set(key, [place, element]);
  }
  return byKey;
}

const pathOf = (parts: string[]): LeafPath =>
  parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');

interface Tree {
  value?: unknown;
  inner: Map<string, Tree>;
}

function plant(tree: Tree, parts: string[], value: unknown): void {
  const [key, ...rest] = parts;
  if (key === undefined) {
    tree.value = value;
    return;
  }
  const inner = tree.inner.get(key) ?? { inner: new Map() };
  tree.inner.set(key, inner);
  plant(inner, rest, value);
}

function grown(shape: FieldShape, { value, inner }: Tree): unknown {
  if (inner.size === 0) return value;
  if (shape.kind === 'list')
    return [...inner]
      .map(([key, one]) => ({ key, element: elementOf(one.value) }))
      .sort((a, b) => a.element[0] - b.element[0] || (a.key < b.key ? -1 : 1))
      .map(({ element }) => element[1]);
  const map: Record<string, unknown> = {};
  for (const [key, branch] of inner)
    setOwn(map, key, grown((shape.kind === 'parts' && own(shape.of, key)) || restOf(shape), branch));
  return map;
}

const restOf = (shape: FieldShape): FieldShape => (shape.kind === 'parts' ? shape.rest : ONE);

/** Sets a key of any name, `__proto__` included, as a plain key. */
function setOwn(map: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(map, key, { value, enumerable: true, writable: true, configurable: true });
}

/** A value as a text that is the same for the same value, whatever the order of its fields. */
export function textOf(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
    ) ?? ''
  );
}

/** Whether a leaf says what stands there already; the place of an element says nothing. */
export function saysSame({ kind, value }: Leaf, stored: unknown): boolean {
  return kind === 'element'
    ? textOf(elementOf(value)[1]) === textOf(elementOf(stored)[1])
    : textOf(value) === textOf(stored);
}

const elementOf = (value: unknown): Element =>
  Array.isArray(value) && typeof value[0] === 'number' ? [value[0], value[1]] : [0, value];

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
