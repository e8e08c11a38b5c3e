import { fieldOf, sameValue } from '../words/same.ts';

/**
 * How a field is put together when two edits of it meet.
 * - `one`: a single value; two different ones are a conflict
 * - `line`, `note`: the same for free text of one line or several, of which both can be kept
 * - `list`: a set or rows: each element by itself, known again by `keyOf`
 * - `parts`: an object whose keys are fields of their own; keys not named in `of` are like `rest`. With `orNull` there
 *   is null where no part says anything
 */
export type FieldShape =
  | { kind: 'one' | TextKind }
  | { kind: 'list'; keyOf: (element: unknown) => string }
  | { kind: 'parts'; of: Readonly<Record<string, FieldShape>>; rest: FieldShape; orNull?: boolean };
type TextKind = 'line' | 'note';

export type FieldShapes = Readonly<Record<string, FieldShape>>;

/** One value that two sides changed to different ones. A side that took it away has `undefined` or null there. */
export interface FieldConflict {
  /** The field, and where it has parts or elements, which of them. */
  path: readonly [string, ...string[]];
  kind: 'one' | TextKind;
  mine: unknown;
  theirs: unknown;
}

/** Fields as a form showed them when it was opened, and as they are wanted now. */
export interface FieldEdit<T extends object> {
  shown: Partial<T>;
  wanted: T;
}

/** What is to be written of an edit: of a field in conflict, what stands there. */
export interface MergedEdit<T extends object> {
  merged: T;
  conflicts: FieldConflict[];
}

/**
 * An edit brought together with what stands in the record by now, field by field against what the form showed: what only
 * one side changed is taken from that side, what both changed to the same is that, and what both changed otherwise is a
 * conflict. A field that is missing in what was shown said nothing there. A missing value, null, an empty list and an object
 * without parts are the same.
 */
export function mergeEdit<T extends object>(
  shapes: FieldShapes,
  { shown, wanted }: FieldEdit<T>,
  stored: object,
): MergedEdit<T> {
  const merged: Record<string, unknown> = {};
  const conflicts: FieldConflict[] = [];
  for (const field of Object.keys(wanted)) {
    const sides = {
      shown: fieldOf(shown, field),
      mine: fieldOf(wanted, field),
      theirs: fieldOf(stored, field),
    };
    merged[field] = mergeValue(shapes[field] ?? ONE, sides, [field], conflicts);
  }
  return { merged: merged as T, conflicts };
}

/** What to do with a conflict. `both` is for texts. */
export type ConflictChoice = 'mine' | 'theirs' | 'both';

/**
 * The edit after a conflict of it has been answered: what stands there counts as shown, and what is wanted is what was
 * chosen. Brought together with the same record again, the field is no conflict any more.
 */
export function settleConflict<T extends object>(
  shapes: FieldShapes,
  { shown, wanted }: FieldEdit<T>,
  conflict: FieldConflict,
  choice: ConflictChoice,
): FieldEdit<T> {
  const { path, theirs } = conflict;
  const put = (fields: object, value: unknown) =>
    withAt({ kind: 'parts', of: shapes, rest: ONE }, fields, path, value);
  return {
    shown: put(shown, theirs) as Partial<T>,
    wanted: choice === 'mine' ? wanted : (put(wanted, choice === 'both' ? bothTexts(conflict) : theirs) as T),
  };
}

/** Both texts of a conflict as one: what stood there first. Notes are apart by an empty line. */
export function bothTexts({ kind, mine, theirs }: FieldConflict): string {
  return [theirs, mine]
    .filter((text) => typeof text === 'string' && text)
    .join(kind === 'note' ? '\n\n' : ' · ');
}

const ONE: FieldShape = { kind: 'one' };

interface Sides {
  shown: unknown;
  mine: unknown;
  theirs: unknown;
}

function mergeValue(
  shape: FieldShape,
  sides: Sides,
  path: FieldConflict['path'],
  conflicts: FieldConflict[],
): unknown {
  const { shown, mine, theirs } = sides;
  if (isSame(shown, mine) || isSame(mine, theirs)) return theirs;
  if (isSame(shown, theirs)) return mine;
  if (shape.kind === 'list') return mergeList(shape.keyOf, sides, path, conflicts);
  if (shape.kind === 'parts') return mergeParts(shape, sides, path, conflicts);
  conflicts.push({ path, kind: shape.kind, mine, theirs });
  return theirs;
}

/** What stands there keeps its order; what was added here follows. */
function mergeList(
  keyOf: (element: unknown) => string,
  { shown, mine, theirs }: Sides,
  path: FieldConflict['path'],
  conflicts: FieldConflict[],
): unknown[] {
  const [was, here, there] = [keyed(shown, keyOf), keyed(mine, keyOf), keyed(theirs, keyOf)];
  const merged: unknown[] = [];
  for (const key of new Set([...there.keys(), ...here.keys()])) {
    const sides = { shown: was.get(key), mine: here.get(key), theirs: there.get(key) };
    const element = mergeValue(ONE, sides, [...path, key], conflicts);
    if (element !== undefined) merged.push(element);
  }
  return merged;
}

function mergeParts(
  { of, rest, orNull }: Extract<FieldShape, { kind: 'parts' }>,
  { shown, mine, theirs }: Sides,
  path: FieldConflict['path'],
  conflicts: FieldConflict[],
): unknown {
  const [was, here, there] = [objectOf(shown), objectOf(mine), objectOf(theirs)];
  const merged = [...new Set([...Object.keys(there), ...Object.keys(here)])].flatMap((key) => {
    const sides = { shown: ownOf(was, key), mine: ownOf(here, key), theirs: ownOf(there, key) };
    const value = mergeValue(shapeOf(of, key) ?? rest, sides, [...path, key], conflicts);
    return value === undefined ? [] : [[key, value] as const];
  });
  return orNull && merged.every(([, value]) => isNothing(value)) ? null : Object.fromEntries(merged);
}

/** The elements of a list by their key; of two with one key the second has another. */
function keyed(list: unknown, keyOf: (element: unknown) => string): Map<string, unknown> {
  const byKey = new Map<string, unknown>();
  for (const element of Array.isArray(list) ? list : []) {
    const key = keyOf(element);
    let free = key;
    for (let turn = 2; byKey.has(free); turn++) free = `${key}#${turn}`;
    byKey.set(free, element);
  }
  return byKey;
}

/** A copy of `value` with another value at a path; `undefined` takes away what is there. */
function withAt(shape: FieldShape, value: unknown, path: readonly string[], put: unknown): unknown {
  const [key, ...deeper] = path;
  if (key === undefined) return put;
  if (shape.kind === 'list') {
    const elements = keyed(value, shape.keyOf);
    if (put === undefined) elements.delete(key);
    else elements.set(key, put);
    return [...elements.values()];
  }
  const parts = objectOf(value);
  const of = shape.kind === 'parts' ? (shapeOf(shape.of, key) ?? shape.rest) : ONE;
  const next = withAt(of, ownOf(parts, key), deeper, put);
  const others = Object.entries(parts).filter(([one]) => one !== key);
  return Object.fromEntries(next === undefined ? others : [...others, [key, next]]);
}

const shapeOf = (shapes: FieldShapes, key: string): FieldShape | undefined =>
  Object.hasOwn(shapes, key) ? shapes[key] : undefined;

/** A part by its key, which may be any word: `constructor` is no part that an object was born with. */
const ownOf = (parts: object, key: string): unknown =>
  Object.hasOwn(parts, key) ? fieldOf(parts, key) : undefined;

const objectOf = (value: unknown): object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

/** Whether two values say the same; nothing at all is said in several ways. */
const isSame = (a: unknown, b: unknown): boolean => sameValue(a, b) || (isNothing(a) && isNothing(b));

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' && Object.values(value).every(isNothing);
}
