import { fieldOf } from '../words/same.ts';
import type { Path } from './record.ts';

/** What stands at a path of a record: of lists every element, nothing where a part is missing. */
export function valuesAt(record: object, path: Path): unknown[] {
  let values: unknown[] = [record];
  for (const field of path.split('.'))
    values = values.flatMap((one) => (isObject(one) ? fieldOf(one, field) : []));
  return values;
}

/** A record with another text at a path, wherever there is one; all else is shared. */
export function turnedAt<T extends object>(record: T, path: Path, turn: (text: string) => string): T {
  return turned(record, path.split('.'), turn) as T;
}

function turned(value: unknown, [field, ...rest]: string[], turn: (text: string) => string): unknown {
  if (field === undefined) return typeof value === 'string' ? turn(value) : value;
  if (Array.isArray(value)) return value.map((one: unknown) => turned(one, [field, ...rest], turn));
  if (!isObject(value) || !Object.hasOwn(value, field)) return value;
  return { ...value, [field]: turned(fieldOf(value, field), rest, turn) };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
