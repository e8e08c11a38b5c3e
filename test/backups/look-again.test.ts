import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { IMPORT_LOCK } from '../../lib/store/import-lock.ts';
import { addContact, type BookDb, countStale, openBook } from '../../lib/store/index.ts';
import { FakeLocks } from '../fake-locks.ts';
import { recordedBrowser } from '../promises/recorded-worker.ts';
import { must, NOW } from '../store/fresh-book.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const { browser, calls, known } = recordedBrowser();
let db: BookDb;
/** How often it was looked, after the work of a start, whether something is left. */
let looked = 0;
const lookedAgain = () =>
  calls.filter(({ name, args }) => name === 'alarms.create' && args[0] === 'look-again');

class CountedLocks extends FakeLocks {
  override query() {
    looked++;
    return super.query();
  }
}
const locks = new CountedLocks();

beforeAll(async () => {
  fake.browser = browser;
  vi.stubGlobal('navigator', { ...globalThis.navigator, locks });
  db = must(await openBook());
  Object.assign(known.storage, { local: { get: async () => ({}), set: async () => {} } });
  const { default: worker } = await import('../../entrypoints/background/index.ts');
  void worker.main();
  // The last thing that a start does.
  await vi.waitFor(() => expect(calls.some(({ name }) => name === 'storage.local.get')).toBe(true), 20_000);
});
afterAll(() => {
  db.close();
  vi.unstubAllGlobals();
});

/** Has the alarm ring, and waits for all that it does. */
async function ring() {
  const before = looked;
  known.alarms.onAlarm.fire({ name: 'look-again' });
  await vi.waitFor(() => expect(looked).toBe(before + 1), 20_000);
}

test('a word of a write has it looked again a minute later', async () => {
  const view = { id: 'id', url: 'chrome-extension://id/dashboard.html' };
  const send = known.runtime.onMessage.fire as (...args: unknown[]) => (Promise<unknown> | undefined)[];
  await Promise.all(send({ name: 'view:bookChanged', payload: {} }, view));
  await vi.waitFor(() => expect(lookedAgain()).toHaveLength(1), 20_000);
  const when = Number(Object(lookedAgain()[0]?.args[1]).when);
  expect(when - Date.now()).toBeGreaterThan(30_000);
  expect(when - Date.now()).toBeLessThanOrEqual(60_000);
});

test('what a page wrote that was closed before its word came is summed up then', async () => {
  must(await addContact(db, { name: 'Ida Moe' }, null, NOW));
  expect(await countStale(db)).toBe(1);
  await ring();
  expect(await countStale(db)).toBe(0);
});

test('and it is looked once more as long as something is being written, then no more', async () => {
  const before = lookedAgain().length;
  let end = () => {};
  const written = new Promise<void>((done) => {
    end = done;
  });
  const importing = locks.request(IMPORT_LOCK, () => written);
  await ring();
  await vi.waitFor(() => expect(lookedAgain()).toHaveLength(before + 1), 20_000);
  end();
  await importing;
  await ring();
  await countStale(db);
  expect(lookedAgain()).toHaveLength(before + 1);
});
