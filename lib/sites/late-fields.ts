import { type PageReading, pageOfReading, type Reading } from '../records/reading.ts';
import type { Result } from '../words/index.ts';

/** When a page whose parts were not all loaded is looked at again, in milliseconds after the look before. */
export const LATER_LOOKS = [700, 1500, 3000, 6000, 12_000, 24_000] as const;

/** Whether some part of the page that would say more had not loaded when it was read. */
export const isWaiting = ({ problems }: Reading): boolean =>
  problems.some(({ code, params }) => code === 'fieldMissing' && params?.[0] === 'notLoaded');

/** What looking again needs of the world. */
export interface LateWorld {
  read: () => Promise<Result<PageReading>>;
  /** False as soon as nobody wants the answer any more: another page is in front, the view is closed. */
  isWanted: () => boolean;
  pause: (milliseconds: number) => Promise<void>;
  onMore: (reading: Reading) => void;
}

/**
 * Reads a page again while parts of it have not loaded, a bounded number of times, and hands on every reading that says
 * more. Ends when nothing is missing, when the page shows somebody else, or when it may no longer be read.
 */
export async function readLateFields(
  first: Reading,
  { read, isWanted, pause, onMore }: LateWorld,
): Promise<void> {
  const page = pageOfReading(first);
  let latest = first;
  for (const wait of LATER_LOOKS) {
    if (!isWaiting(latest)) return;
    await pause(wait);
    if (!isWanted()) return;
    const again = await read();
    if (!isWanted() || !again.ok || again.value.kind !== 'person' || pageOfReading(again.value) !== page)
      return;
    if (JSON.stringify(again.value) === JSON.stringify(latest)) continue;
    latest = again.value;
    onMore(latest);
  }
}
