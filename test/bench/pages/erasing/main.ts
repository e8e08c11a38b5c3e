import { dayOf } from '../../../../lib/days/index.ts';
import {
  addContact,
  type BookDb,
  crossOffRewriting,
  eraseContact,
  findBook,
  logExchange,
  openBook,
  RECORD_TABLES,
  type Rewritten,
  restoreBook,
  rewriteBook,
  type Step,
  suggestionsNow,
  sweepBook,
} from '../../../../lib/store/index.ts';
import type { Result } from '../../../../lib/words/index.ts';
import { makeBigBook } from '../../big-book.ts';

/** A page of the extension that fills the book, erases from it, rewrites it, and stands still at any step of that. */

declare global {
  var erasing: {
    fill(people: number, words: readonly string[]): Promise<string>;
    erase(id: string): Promise<void>;
    eraseAnother(words: readonly string[]): Promise<void>;
    rewriteUntil(step: Step): Promise<void>;
    rewrite(): Promise<{ how: string; rewriteMs: number; sweepMs: number }>;
    digest(): Promise<string>;
    firstList(times: number): Promise<number[]>;
    plainList(times: number): Promise<number[]>;
    add(name: string): Promise<number>;
    people(): Promise<string[]>;
  };
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function onBook<T>(work: (db: BookDb) => Promise<T>): Promise<T> {
  const db = must(await openBook());
  try {
    return await work(db);
  } finally {
    db.close();
    await db.letGo;
  }
}

/** So many people and one more, whose records hold these words. Gives the id of that one. */
const fill = (people: number, words: readonly string[]): Promise<string> =>
  onBook(async (db) => {
    const now = new Date();
    must(await restoreBook(db, makeBigBook(people, now), 'replace', now));
    return addNamed(db, words, now);
  });

async function addNamed(db: BookDb, [name = '', ...rest]: readonly string[], now: Date): Promise<string> {
  const text = rest.join(' ');
  const draft = { name, company: text, role: text, notes: text, labels: [text] };
  const { id } = must(await addContact(db, draft, null, now)).value;
  const entry = { on: dayOf(now), channel: 'met', reachedOut: 'me', note: text } as const;
  must(await logExchange(db, { ...entry, contactIds: [id], given: [], received: [] }, now));
  return id;
}

const erase = (id: string): Promise<void> =>
  onBook(async (db) => {
    must(await eraseContact(db, id, new Date(), { forGood: true }));
  });

/** Adds somebody whose records hold these words, and erases that one at once. */
const eraseAnother = (words: readonly string[]): Promise<void> =>
  onBook(async (db) => {
    const id = await addNamed(db, words, new Date());
    must(await eraseContact(db, id, new Date(), { forGood: true }));
  });

/** Rewrites the book, as soon as it may, and stands still for ever at a step. */
function rewriteUntil(step: Step): Promise<void> {
  return new Promise((resolve, reject) => {
    const onStep = (at: Step) => {
      if (at !== step) return;
      resolve();
      return new Promise<void>(() => undefined);
    };
    whenAlone(onStep)
      .then(({ how }) => (how === 'rewritten' ? sweepBook({ onStep }) : Promise.reject(new Error(how))))
      .catch(reject);
  });
}

/** The background may have the book for a moment yet. */
async function whenAlone(onStep?: (step: Step) => unknown): Promise<Rewritten & { tookMs: number }> {
  for (;;) {
    const began = performance.now();
    const rewritten = await rewriteBook(onStep ? { onStep } : {});
    if (rewritten.how !== 'inUse') return { ...rewritten, tookMs: performance.now() - began };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function rewrite(): Promise<{ how: string; rewriteMs: number; sweepMs: number }> {
  const rewritten = await whenAlone();
  const rewriteMs = rewritten.tookMs;
  if (rewritten.how !== 'rewritten') return { how: rewritten.how, rewriteMs, sweepMs: 0 };
  const began = performance.now();
  await sweepBook();
  const sweepMs = performance.now() - began;
  await onBook((db) => crossOffRewriting(db, rewritten.since));
  return { how: 'rewritten', rewriteMs, sweepMs };
}

/** Everything of the user's own and the undo log, as one short text. */
async function digest(): Promise<string> {
  const all: unknown[][] = [];
  await onBook(async (db) => {
    for (const table of [...RECORD_TABLES, 'journal', 'changes', 'imports'])
      all.push(await db.table(table).orderBy(':id').toArray());
  });
  const bytes = new TextEncoder().encode(JSON.stringify(all));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `${all.map((rows) => rows.length).join(' ')} ${Array.from(hash, (byte) => byte.toString(16)).join('.')}`;
}

async function timed(times: number, work: () => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let time = 0; time < times; time++) {
    const began = performance.now();
    await work();
    took.push(performance.now() - began);
  }
  return took;
}

/** How long the first list of the popup takes, in milliseconds, and what it would take without looking for the book. */
const firstList = (times: number) => timed(times, async () => must(await suggestionsNow(5)));
async function plainList(times: number): Promise<number[]> {
  const { name } = await findBook();
  return timed(
    times,
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result
            .transaction('suggestions')
            .objectStore('suggestions')
            .getAll(null, 5);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
}

/** Adds somebody, and gives how long that took from before the book was opened, in milliseconds. */
async function add(name: string): Promise<number> {
  const began = performance.now();
  await onBook(async (db) => must(await addContact(db, { name }, null, new Date())));
  return performance.now() - began;
}

const people = () => onBook(async (db) => (await db.contacts.toArray()).map(({ name }) => name));

globalThis.erasing = {
  fill,
  erase,
  eraseAnother,
  rewriteUntil,
  rewrite,
  digest,
  firstList,
  plainList,
  add,
  people,
};
document.title = 'ready';
