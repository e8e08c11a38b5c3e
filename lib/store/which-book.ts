import { Refused } from './problems.ts';
import { openThere } from './raw-db.ts';
import { BOOK_NAME } from './shape.ts';

/*
 * Under which name the book lies. After an erasure it is written into a database of the next generation (`rewrite.ts`):
 * bollplank, bollplank-1, bollplank-2 … A copy has the version `HALF` while it is written, which no book has; its last act
 * raises it to the version of the book. Both stand in the list that the browser gives of its databases, so that list
 * tells which one is the book: the newest that is whole.
 */
export const HALF = 1;

/** One database of the book. `version` 0: there is none yet. */
export interface Generation {
  name: string;
  generation: number;
  version: number;
}

/** Every database of this book, the newest first. To be asked with a hold on the book: else it may change meanwhile. */
export async function generationsOf(base: string): Promise<Generation[]> {
  const found: Generation[] = [];
  for (const { name = '', version = 0 } of await indexedDB.databases()) {
    if (name === base) found.push({ name, generation: 0, version });
    const [, generation] = name.startsWith(base) ? (/^-([1-9]\d*)$/.exec(name.slice(base.length)) ?? []) : [];
    if (generation) found.push({ name, generation: Number(generation), version });
  }
  return found.sort((one, other) => other.generation - one.generation);
}

/** A copy that was never finished. It is never the book, and nobody misses it. */
export const isHalf = ({ generation, version }: Generation): boolean => generation > 0 && version <= HALF;

/**
 * The database that is the book as the list has it: good enough for who only looks, and needs no hold. Who writes asks
 * `findBook`.
 */
export async function listedBook(base: string = BOOK_NAME): Promise<Generation> {
  return wholeOf(base, await generationsOf(base));
}

/**
 * The database that is the book. Writes nothing. To be asked with a hold on the book. Refuses with `storeBlocked` where the
 * browser does not tell.
 */
export async function findBook(base: string = BOOK_NAME): Promise<Generation> {
  const all = await generationsOf(base);
  const book = wholeOf(base, all);
  // A rewriting that died may have asked for its copy to be raised, and the browser may be about to do it. It opens a
  // database after what was asked of it before: a copy that is half then stays half for ever.
  for (const half of all.filter((one) => isHalf(one) && one.generation > book.generation))
    if ((await settledVersion(half.name)) > HALF) return findBook(base);
  return book;
}

function wholeOf(base: string, all: Generation[]): Generation {
  return all.find((one) => !isHalf(one)) ?? { name: base, generation: 0, version: 0 };
}

/** How long the browser may take to open a copy that nobody has open, in milliseconds. */
const PATIENCE_MS = 5_000;

/** The version of a database when everything is over that was asked of it; 0 where it is gone. */
async function settledVersion(name: string): Promise<number> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refused({ code: 'storeBlocked' })), PATIENCE_MS);
  });
  const opening = openThere(name).then((db) => {
    db?.close();
    return db?.version ?? 0;
  });
  try {
    return await Promise.race([opening, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A name that no database of this book has, above all the others. */
export async function nextName(base: string): Promise<string> {
  const [newest] = await generationsOf(base);
  return `${base}-${(newest?.generation ?? 0) + 1}`;
}
