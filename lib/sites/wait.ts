import type { PageReading } from '../records/index.ts';
import { one, prop, textOf } from './dom.ts';

/** Longest wait for a page to show whom it is about, and the time between two looks, in milliseconds. */
export const MAX_WAIT = 2000;
export const LOOK_EVERY = 100;

/**
 * How much longer than a reading took it is rested afterwards. A reading of a page of tens of thousands of elements takes
 * tens of milliseconds of the page's own thread: one is not noticed, twenty in a row are.
 */
export const REST = 20;

/** What the waiting needs of the world. */
export interface LatePage {
  read: () => PageReading;
  /** Something that is cheap to ask and changes with the page: where it is the same, there is nothing new to read. */
  mark: () => string;
  /** Whether a person is still to be expected at the address the page has now. */
  isExpected: () => boolean;
  pause: (milliseconds: number) => Promise<void>;
  /** Milliseconds since any moment. */
  clock: () => number;
}

/**
 * Reads until the page shows the person whose address it has, or the time is over; answers with what there is then.
 * Looks again and again instead of watching for changes: a page may change without end, and nothing must stay behind.
 * Reads only where the page has changed, and never more than one part in `REST` of the time, but for the last look.
 */
export async function readWhenReady(
  { read, mark, isExpected, pause, clock }: LatePage,
  longest = MAX_WAIT,
): Promise<PageReading> {
  let seen = '';
  let cost = 0;
  const look = () => {
    seen = mark();
    const began = clock();
    const reading = read();
    cost = clock() - began;
    return reading;
  };
  let reading = look();
  let rested = 0;
  for (let waited = 0; waited < longest && !isReady(reading) && isExpected(); waited += LOOK_EVERY) {
    await pause(LOOK_EVERY);
    rested += LOOK_EVERY;
    const isLast = waited + LOOK_EVERY >= longest;
    if (!isLast && (rested < cost * REST || mark() === seen)) continue;
    reading = look();
    rested = 0;
  }
  return reading;
}

/** How many elements a page has, its title and its first heading: what changes when the person comes. */
export function markOf(document: Document): string {
  const elements: HTMLCollectionOf<Element> = prop(document, 'getElementsByTagName').call(document, '*');
  return [prop(elements, 'length'), prop(document, 'title'), textOf(one(document, 'h1,h2'), 200)].join('\n');
}

/** A page still showing somebody else than its address names is not ready. */
function isReady(reading: PageReading): boolean {
  return (
    reading.kind === 'person' &&
    reading.name !== null &&
    !reading.problems.some(({ code }) => code === 'pageChanged')
  );
}
