import type { BookDb } from './db.ts';
import { freshLog } from './fresh-log.ts';
import { Refused } from './problems.ts';
import { RECORD_TABLES } from './tables.ts';

/**
 * Bytes that must be left on the disk before anything is written. Chromium's store, once it has run out of room in the
 * middle of a write, takes its own log for broken when it is next opened, and throws the whole book away (seen in
 * Chromium 156). So the disk may never be written full: this leaves room for what the store writes beside, when it
 * sorts what it holds.
 */
const RESERVE = 32 * 1024 * 1024;
/** For what only takes away: it writes little, and whoever has no room must be able to make some. */
const SMALL_RESERVE = 8 * 1024 * 1024;

/**
 * What a record takes on the disk at most while it is written, and its contact's card beside. Measured in a book of 300
 * people with six exchanges each: 550 bytes a record, as much in the undo log, and 2 800 a card; three times that, since
 * the store writes a log of its own and sorts what it holds.
 */
const BYTES_A_RECORD = 4_000;
const BYTES_A_CARD = 10_000;

/** How many bytes so many records may take while they are written, contacts among them. */
export const bytesOf = (records: number, contacts: number): number =>
  records * BYTES_A_RECORD + contacts * BYTES_A_CARD;

/** With so much left it is asked for less often: nothing fills that while an answer counts as fresh. */
const PLENTY = 2 * 1024 * 1024 * 1024;
const FRESH_MS = 5_000;

let plentyUntil = 0;

/**
 * What every write waits for before its transaction begins (one that waits for anything but itself ends): room on the
 * disk, and then a new log (fresh-log.ts). Refuses with `storeFull` when the disk has no room for so many bytes more and a
 * reserve; where the browser does not say, nothing is refused. `frees`: what only takes away needs less of a reserve.
 */
export async function needRoom(bytes = 0, frees = false): Promise<void> {
  await checkRoom(bytes, frees);
  // Not before there is room: making a new log writes, too.
  await freshLog();
}

async function checkRoom(bytes: number, frees: boolean): Promise<void> {
  if (performance.now() < plentyUntil) return;
  const room = await roomLeft();
  if (room === null) return;
  if (room >= PLENTY + bytes) plentyUntil = performance.now() + FRESH_MS;
  if (room < (frees ? SMALL_RESERVE : RESERVE) + bytes) throw new Refused({ code: 'storeFull' });
}

/** How many bytes it may take to write every record of the book down in the undo log. */
export async function bytesOfAll(db: BookDb): Promise<number> {
  const counts = await Promise.all(RECORD_TABLES.map((table) => db.records(table).count()));
  return bytesOf(
    counts.reduce((sum, some) => sum + some, 0),
    0,
  );
}

/** Bytes that everything we keep takes on the disk. 0 where the browser does not say. */
export async function bytesUsed(): Promise<number> {
  return (await estimate()).usage ?? 0;
}

async function estimate(): Promise<StorageEstimate> {
  const storage = (globalThis.navigator as Partial<Navigator> | undefined)?.storage;
  return (await storage?.estimate?.().catch(() => undefined)) ?? {};
}

/** Bytes that the browser would let us write yet: what is left of the disk, or of our share of it. Null: it does not say. */
async function roomLeft(): Promise<number | null> {
  const { quota, usage } = await estimate();
  return quota === undefined ? null : quota - (usage ?? 0);
}
