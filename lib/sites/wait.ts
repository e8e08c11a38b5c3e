import type { PageReading } from '../contact/index.ts';

/** Longest wait for a page to show whom it is about, and the time between two looks, in milliseconds. */
export const MAX_WAIT = 2000;
export const LOOK_EVERY = 100;

/**
 * Reads until the page shows the person whose address it has, or the time is over; answers with what there is then.
 * Looks again and again instead of watching for changes: a page may change without end, and nothing must stay behind.
 */
export async function readWhenReady(
  read: () => PageReading,
  pause: (milliseconds: number) => Promise<void>,
  longest = MAX_WAIT,
): Promise<PageReading> {
  let reading = read();
  for (let waited = 0; waited < longest && !isReady(reading); waited += LOOK_EVERY) {
    await pause(LOOK_EVERY);
    reading = read();
  }
  return reading;
}

/** A page of an unknown site is not waited for; one still showing somebody else is. */
function isReady(reading: PageReading): boolean {
  if (reading.kind === 'none') return reading.site === null;
  return reading.name !== null && !reading.problems.some(({ code }) => code === 'pageChanged');
}
