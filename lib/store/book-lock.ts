import { Refused } from './problems.ts';

/*
 * Who has the book open. Every part of the program (page, worker, background) holds a shared Web Lock from before it
 * looks for the book until everything it asked of it is over; a rewriting (`rewrite.ts`) holds the same lock alone, and
 * has it only when nobody else does. So no writer can have open what is being copied, and no two copies are made at once.
 * The browser lets a lock go when its page or worker dies.
 */
const lockOf = (base: string) => `${base}-book`;

/** A hold on the book. */
export interface Hold {
  letGo(): void;
  /** Resolves when the browser has the lock back. */
  released: Promise<unknown>;
}

/** Waits until nobody rewrites the book, and keeps whoever would from beginning, until it is let go of. */
export function holdBook(base: string): Promise<Hold> {
  return new Promise((resolve, reject) => {
    let letGo = () => {};
    const held = new Promise<void>((done) => {
      letGo = done;
    });
    const released: Promise<unknown> = locks().request(lockOf(base), { mode: 'shared' }, () => {
      resolve({ letGo, released });
      return held;
    });
    released.catch(() => reject(new Refused({ code: 'storeClosed' })));
  });
}

/**
 * Does `work` while nobody else has the book. Null, at once and with nothing done, when somebody has. `wanted` is aborted
 * as soon as somebody waits for the book.
 */
export async function aloneWithBook<T>(
  base: string,
  work: (wanted: AbortSignal) => Promise<T>,
): Promise<T | null> {
  return locks().request(lockOf(base), { mode: 'exclusive', ifAvailable: true }, async (lock) => {
    if (!lock) return null;
    const wanted = new AbortController();
    const look = async () => {
      const { pending = [] } = await locks().query();
      if (pending.some(({ name }) => name === lockOf(base))) wanted.abort();
    };
    // One that cannot be asked tells nothing; who waits is served when the work is over.
    const looking = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
    try {
      return await work(wanted.signal);
    } finally {
      clearInterval(looking);
    }
  });
}

/** How long somebody may wait before it is seen, in milliseconds. */
const LOOK_EVERY_MS = 10;

/** There is no going without: a browser that has no locks is one in which the book is not opened. */
function locks(): LockManager {
  const { locks } = (globalThis.navigator as Partial<Navigator> | undefined) ?? {};
  if (!locks) throw new Refused({ code: 'storeClosed' });
  return locks;
}
