import { expect, test, vi } from 'vitest';
import { addContact, findBook, suggestionsNow } from '../../lib/store/index.ts';
import type * as raw from '../../lib/store/raw-db.ts';
import { FakeLocks, giveLocks } from '../fake-locks.ts';
import { erasedFrom, everything, isDue, LATER, namesOf, rewrite, withBook } from './erased-book.ts';
import { must } from './fresh-book.ts';

/**
 * Where the browser dies in these tests: before it opens, makes, raises, deletes or writes for the nth time, and it does
 * nothing after. What only reads changes nothing, and is no place of its own.
 */
const death = vi.hoisted(() => ({ at: Number.POSITIVE_INFINITY, asked: 0 }));
vi.mock('../../lib/store/raw-db.ts', async (original) => {
  const all = await original<typeof raw>();
  const mortal = Object.entries(all).map(([name, does]) => [
    name,
    (...args: unknown[]) => {
      if (name !== 'answer') death.asked++;
      if (death.asked > death.at) return Promise.reject(new Error('died'));
      return (does as (...args: unknown[]) => unknown)(...args);
    },
  ]);
  return Object.fromEntries(mortal);
});

test('a browser that dies anywhere in a rewriting finds the whole book, and the next rewriting completes it', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const where = { old: 0, copy: 0 };
  for (let at = 0; ; at++) {
    const base = `death-${at}`;
    await erasedFrom(base);
    const before = await everything(base);
    death.asked = 0;
    death.at = at;
    const ended = await rewrite(base).catch((error: Error) => error.message);
    death.at = Number.POSITIVE_INFINITY;
    // What the browser held died with it.
    giveLocks(new FakeLocks());
    expect(await everything(base)).toBe(before);
    where[(await findBook(base)).name === base ? 'old' : 'copy']++;
    if (ended === 'done') break;
    expect(ended).toBe('died');
    expect(must(await suggestionsNow(5, base))).toHaveLength(1);
    expect(await isDue(base)).toBe(true);
    await withBook(base, async (db) => must(await addContact(db, { name: 'Later On' }, null, LATER)));
    const after = await everything(base);
    expect(await rewrite(base)).toBe('done');
    expect(await everything(base)).toBe(after);
    expect(await namesOf(base)).toHaveLength(1);
  }
  expect(where.old).toBeGreaterThan(20);
  expect(where.copy).toBeGreaterThan(5);
}, 60_000);
