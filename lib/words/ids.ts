import { v5, v7 } from 'uuid';

/**
 * The key of every record, so that several computers can join: a UUIDv7 made on this device, or a UUIDv5 of what a record
 * says where two computers may read it from the same file.
 */
export type Id = string;

/**
 * A new id, ordered by `now` to the millisecond. `random` gives 16 bytes for a repeatable id; without it the platform's
 * own generator is used.
 */
export function newId(now: Date, random?: Uint8Array): Id {
  return v7({ msecs: now.getTime(), ...(random ? { random } : {}) });
}

/** The space of names of the ids that are derived: one of this product alone, drawn once. */
const NAMES = '6f0d5c1e-7a43-4b58-9c0a-2b1d8e5f4a77';

/** The id of what says this: the same on every computer. */
export function derivedId(...parts: readonly (string | null)[]): Id {
  return v5(JSON.stringify(parts), NAMES);
}

/** Whether an id was derived from what its record said when it was read. */
export function isDerived(id: Id): boolean {
  return id[14] === '5';
}

/** True for any RFC 9562 UUID in lower case. */
export function isId(value: unknown): value is Id {
  return (
    typeof value === 'string' &&
    /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value)
  );
}
