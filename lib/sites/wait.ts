import type { PageReading } from '../contact/index.ts';

/** Longest wait for a page to show whom it is about, and the time between two looks, in milliseconds. */
export const MAX_WAIT = 2000;
export const LOOK_EVERY = 100;

/** What the waiting needs of the world. */
export interface LatePage {
  read: () => PageReading;
  /** Whether a person is still to be expected at the address the page has now. */
  isExpected: () => boolean;
  pause: (milliseconds: number) => Promise<void>;
}

/**
 * Reads until the page shows the person whose address it has, or the time is over; answers with what there is then.
 * Looks again and again instead of watching for changes: a page may change without end, and nothing must stay behind.
 */
export async function readWhenReady(
  { read, isExpected, pause }: LatePage,
  longest = MAX_WAIT,
): Promise<PageReading> {
  let reading = read();
  for (let waited = 0; waited < longest && !isReady(reading) && isExpected(); waited += LOOK_EVERY) {
    await pause(LOOK_EVERY);
    reading = read();
  }
  return reading;
}

/** A page still showing somebody else than its address names is not ready. */
function isReady(reading: PageReading): boolean {
  return (
    reading.kind === 'person' &&
    reading.name !== null &&
    !reading.problems.some(({ code }) => code === 'pageChanged')
  );
}
