import { v7 } from 'uuid';

/** UUIDv7 made on this device; the key of every record, so that several devices can join later. */
export type Id = string;

/**
 * A new id, ordered by `now` to the millisecond. `random` gives 16 bytes for a repeatable id; without it the platform's
 * own generator is used.
 */
export function newId(now: Date, random?: Uint8Array): Id {
  return v7({ msecs: now.getTime(), ...(random ? { random } : {}) });
}

/** True for any RFC 9562 UUID in lower case. */
export function isId(value: unknown): value is Id {
  return (
    typeof value === 'string' &&
    /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value)
  );
}
