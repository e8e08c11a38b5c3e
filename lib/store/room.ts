import { Refused } from './problems.ts';

/**
 * Bytes that must be left on the disk before anything is written. Chromium's store, once it has run out of room in the
 * middle of a write, takes its own log for broken when it is next opened, and throws the whole book away (seen in
 * Chromium 156). So the disk may never be written full: this leaves room for what the store writes beside, when it
 * sorts what it holds.
 */
const RESERVE = 32 * 1024 * 1024;

/** With so much left it is asked for less often: nothing fills that while an answer counts as fresh. */
const PLENTY = 2 * 1024 * 1024 * 1024;
const FRESH_MS = 5_000;

let plentyUntil = 0;

/**
 * Refuses with `storeFull` when the disk has no room for so many bytes more and a reserve. To be awaited before a
 * transaction begins: one that waits for anything but itself ends. Where the browser does not say, nothing is refused.
 */
export async function needRoom(bytes = 0): Promise<void> {
  if (performance.now() < plentyUntil) return;
  const room = await roomLeft();
  if (room === null) return;
  if (room >= PLENTY + bytes) plentyUntil = performance.now() + FRESH_MS;
  if (room < RESERVE + bytes) throw new Refused({ code: 'storeFull' });
}

/** Bytes that the browser would let us write yet: what is left of the disk, or of our share of it. Null: it does not say. */
async function roomLeft(): Promise<number | null> {
  const storage = (globalThis.navigator as Partial<Navigator> | undefined)?.storage;
  const { quota, usage } = (await storage?.estimate?.().catch(() => undefined)) ?? {};
  return quota === undefined ? null : quota - (usage ?? 0);
}
