import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
const { onTabNavigated, pageProblemOf, readTab } = await import('../../lib/browser/active-tab.ts');

let browser = fakeBrowser();
beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
});

const person = { kind: 'person', site: 'linkedin', name: 'Ida Moe', problems: [] };
const nobody = { kind: 'none', site: null, problems: [{ code: 'notAPerson' }] };
const answers = (...results: unknown[]) => {
  for (const result of results) browser.scripting.executeScript.mockResolvedValueOnce([{ result }]);
};
const filesRun = () => browser.scripting.executeScript.mock.calls.map(([injection]) => injection);

describe('reading a tab', () => {
  test('runs the small reader in that tab only, and no second one when it has the answer', async () => {
    answers(person);
    expect(await readTab(7)).toMatchObject({ ok: true, value: person });
    expect(filesRun()).toEqual([{ target: { tabId: 7 }, files: ['/read-page.js'] }]);
  });

  test('runs all readers on a site the small one does not know', async () => {
    answers(nobody, { ...person, site: 'xing' });
    expect(await readTab(7)).toMatchObject({ ok: true, value: { site: 'xing' } });
    expect(filesRun()).toHaveLength(2);
  });

  test('a page of a known site that is no person needs no second look', async () => {
    answers({ ...nobody, site: 'linkedin' });
    expect(await readTab(7)).toMatchObject({ ok: true, value: { kind: 'none' } });
    expect(filesRun()).toHaveLength(1);
  });

  test('keeps the first answer when the second reader cannot run', async () => {
    answers(nobody);
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('Could not load file'));
    expect(await readTab(7)).toEqual({ ok: true, value: nobody });
  });

  test('a page that navigated meanwhile is pageChanged, a jump within it is not', async () => {
    answers(person, person);
    browser.tabs.get
      .mockResolvedValueOnce({ url: 'https://a.example/1' })
      .mockResolvedValueOnce({ url: 'https://a.example/2' });
    expect(await readTab(7)).toEqual({ ok: false, error: { code: 'pageChanged' } });
    browser.tabs.get
      .mockResolvedValueOnce({ url: 'https://a.example/1' })
      .mockResolvedValueOnce({ url: 'https://a.example/1#top' });
    expect(await readTab(7)).toMatchObject({ ok: true });
  });

  test.each([undefined, null, 'text', { kind: 'person' }, { kind: 'other', problems: [] }])(
    'an answer that is no reading (%j) is pageChanged',
    async (result) => {
      answers(result);
      expect(await readTab(7)).toEqual({ ok: false, error: { code: 'pageChanged' } });
    },
  );

  test('a page that never answers is pageTimeout', async () => {
    vi.useFakeTimers();
    browser.scripting.executeScript.mockReturnValue(new Promise(() => {}));
    const read = readTab(7);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await read).toEqual({ ok: false, error: { code: 'pageTimeout' } });
    vi.useRealTimers();
  });
});

// Texts as Chromium 156 and Firefox 153 write them.
test.each([
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'pageNotAllowed',
  ],
  [
    'Cannot access contents of url "https://www.linkedin.com/in/x/". Extension manifest must request permission to access this host.',
    'pageNotAllowed',
  ],
  ['Missing host permission for the tab', 'pageNotAllowed'],
  ['Cannot access a chrome:// URL', 'pageUnsupported'],
  [
    'Cannot access contents of url "chrome://settings/". Extension manifest must request permission',
    'pageUnsupported',
  ],
  ['The extensions gallery cannot be scripted.', 'pageUnsupported'],
  ['Frame with ID 0 is showing error page', 'pageUnsupported'],
  ['No tab with id: 42.', 'pageChanged'],
  ['Invalid tab ID: 42', 'pageChanged'],
  ['Frame with ID 0 was removed.', 'pageChanged'],
  ['Something nobody has seen before', 'pageUnsupported'],
])('%s', (message, code) => {
  expect(pageProblemOf(new Error(message))).toEqual({ code });
});

test('a navigation is told with its address where it may be known; a new title is none', () => {
  const seen: unknown[] = [];
  const stop = onTabNavigated((tabId, change) => seen.push([tabId, change]));
  browser.tabs.onUpdated.fire(7, { title: 'New title' });
  browser.tabs.onUpdated.fire(7, { url: 'https://a.example/' });
  browser.tabs.onUpdated.fire(7, { status: 'complete' });
  stop();
  browser.tabs.onUpdated.fire(7, { status: 'loading' });
  expect(seen).toEqual([
    [7, { url: 'https://a.example/', loaded: false }],
    [7, { url: null, loaded: true }],
  ]);
});
