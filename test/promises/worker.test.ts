import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addContact, openBook } from '../../lib/store/index.ts';
import { must, NOW } from '../store/fresh-book.ts';
import { recordedBrowser, watchWaysOut } from './recorded-worker.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const { browser, calls, known } = recordedBrowser();
const PROFILE = 'https://www.linkedin.com/in/ida-moe/';
let asked: string[] = [];

const callsOf = (name: string) => calls.filter((call) => call.name === name);
/** The last thing that a start of the worker does is to look whether a backup is due. */
const untilKeptUp = (times: number) =>
  vi.waitFor(() => expect(callsOf('storage.local.get').length).toBeGreaterThanOrEqual(times), 20_000);

beforeAll(async () => {
  fake.browser = browser;
  asked = watchWaysOut();
  const db = must(await openBook());
  must(await addContact(db, { name: 'Ida Moe' }, null, NOW));
  db.close();
  Object.assign(known.storage, { local: { get: async () => ({}), set: async () => {} } });
  const { default: worker } = await import('../../entrypoints/background/index.ts');
  void worker.main();
});
afterAll(() => vi.unstubAllGlobals());

test('P3 Modest: a worker that starts looks at no tab and runs nothing in one', async () => {
  await untilKeptUp(1);
  expect(reachingForTabs()).toEqual([]);
});

test('P3 Modest: it does so neither when tabs come and go, nor when the browser starts, nor at the alarm', async () => {
  for (const change of [{ url: PROFILE }, { status: 'loading' }, { status: 'complete' }])
    known.tabs.onUpdated.fire(7, change);
  known.tabs.onActivated.fire({ tabId: 7, windowId: 1 });
  known.runtime.onInstalled.fire({ reason: 'update' });
  known.runtime.onStartup.fire();
  const before = callsOf('storage.local.get').length;
  known.alarms.onAlarm.fire({ name: 'daily-review' });
  await untilKeptUp(before + 1);
  expect(reachingForTabs()).toEqual([]);
});

test('P3 Modest: the mark of known people asks for the tabs in front, and for nothing else of any tab', async () => {
  known.permissions.onAdded.fire({});
  await vi.waitFor(() => expect(callsOf('tabs.query')).toHaveLength(1));
  expect(reachingForTabs()).toEqual([{ name: 'tabs.query', args: [{ active: true }] }]);
});

test('P3 Modest: one tab is asked, for its selected text, when its user chooses so in the menu', async () => {
  calls.length = 0;
  known.contextMenus.onClicked.fire({ menuItemId: 'add-selected' }, { id: 7, windowId: 1 });
  await vi.waitFor(() => expect(callsOf('runtime.sendMessage').length).toBeGreaterThan(0));
  expect(reachingForTabs()).toEqual([
    { name: 'scripting.executeScript', args: [expect.objectContaining({ target: { tabId: 7 } })] },
  ]);
});

test('P1 Local: whatever comes to the worker, it asks nothing of any network', async () => {
  const view = { id: 'id', url: 'chrome-extension://id/dashboard.html' };
  const send = known.runtime.onMessage.fire as (...args: unknown[]) => (Promise<unknown> | undefined)[];
  for (const [name, payload] of [
    ['view:bookChanged', {}],
    ['view:suggestionsShown', { contactIds: [] }],
    ['view:suggestionJudged', { showingId: '0190a000-0000-7000-8000-000000000001', good: true }],
  ]) {
    const [answer] = await Promise.all(send({ name, payload }, view));
    expect(answer, `${name} is heard`).toMatchObject({ ok: true });
  }
  known.commands.onCommand.fire('open-sidebar', { id: 7, windowId: 1 });
  expect(asked).toEqual([]);
});

test('P1 Local: a request of any kind would have been noted', async () => {
  const address = ['https:', '', 'example.org'].join('/');
  await expect(async () => fetch(address)).rejects.toThrow('no network');
  expect(() => new WebSocket(address)).toThrow('no network');
  expect(() => navigator.sendBeacon(address)).toThrow('no network');
  expect(asked.splice(0)).toEqual([`fetch ${address}`, `WebSocket ${address}`, `sendBeacon ${address}`]);
});

/** What was asked of the browser that could tell of tabs or pages; titles and marks of the button tell nothing. */
function reachingForTabs() {
  const harmless =
    /^(tabs\.create|action|alarms|storage|runtime|permissions|contextMenus|omnibox|commands|i18n|sidePanel|downloads)\b/;
  return calls.filter(({ name }) => !harmless.test(`${name}.`));
}
