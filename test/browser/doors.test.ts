import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
const { onMessages, sendMessage } = await import('../../lib/browser/messaging.ts');
const { openSidebar } = await import('../../lib/browser/sidebar.ts');
const { openAddress } = await import('../../lib/browser/pages.ts');
const { sitePattern } = await import('../../lib/browser/permissions.ts');
const { setDailyAlarm } = await import('../../lib/browser/alarms.ts');
const { showBadge } = await import('../../lib/browser/badge.ts');

/** A page of ours, as the browser names a sender. */
const VIEW = { id: 'id', url: 'chrome-extension://id/popup.html', origin: 'chrome-extension://id' };

let browser = fakeBrowser();
beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
});

describe('messages', () => {
  test('reach their handler and bring back its answer', async () => {
    onMessages({ 'view:bookChanged': async () => ({ ok: true, value: { computed: 3 } }) }, () => ({
      code: 'storeClosed',
    }));
    browser.runtime.sendMessage.mockImplementation(
      (message) => browser.runtime.onMessage.fire(message, VIEW)[0] ?? Promise.resolve(),
    );
    expect(await sendMessage('view:bookChanged', {})).toEqual({ ok: true, value: { computed: 3 } });
    // Not for this receiver: another one may answer.
    expect(await sendMessage('view:pageAsked', { windowId: 1 })).toBeNull();
  });

  test('a handler that throws answers with a problem', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    onMessages({ 'view:bookChanged': () => Promise.reject(new Error('boom')) }, () => ({
      code: 'storeFull',
    }));
    const [reply] = browser.runtime.onMessage.fire({ name: 'view:bookChanged', payload: {} }, VIEW);
    expect(await reply).toEqual({ ok: false, error: { code: 'storeFull' } });
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  test.each([
    null,
    'text',
    {},
    { name: 'page:evil', payload: {} },
    { name: 'toString', payload: {} },
    { name: 'view:bookChanged' },
  ])('%j is none of ours and gets no answer', (message) => {
    onMessages({ 'view:bookChanged': async () => ({ ok: true, value: { computed: 0 } }) }, () => ({
      code: 'storeClosed',
    }));
    expect(browser.runtime.onMessage.fire(message, VIEW)).toEqual([undefined]);
  });

  test('a script beside a page is not heard, whatever it sends', () => {
    const heard = vi.fn(async () => ({ ok: true, value: { computed: 0 } }) as const);
    onMessages({ 'view:bookChanged': heard }, () => ({ code: 'storeClosed' }));
    const beside = { id: 'id', url: 'https://www.linkedin.com/in/ida/', tab: { id: 7 } };
    expect(browser.runtime.onMessage.fire({ name: 'view:bookChanged', payload: {} }, beside)).toEqual([
      undefined,
    ]);
    expect(heard).not.toHaveBeenCalled();
  });

  test('a message nobody hears is no failure', async () => {
    browser.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await sendMessage('background:pageAsked', { windowId: 1 })).toBeNull();
  });
});

describe('the sidebar', () => {
  test('opens in the very call, in Chromium and in Firefox', async () => {
    void openSidebar(4);
    expect(browser.sidePanel?.open).toHaveBeenCalledWith({ windowId: 4 });
    browser.sidePanel = undefined;
    void openSidebar(4);
    expect(browser.sidebarAction.open).toHaveBeenCalledOnce();
  });

  test('says when the browser refused', async () => {
    browser.sidePanel = {
      open: () => Promise.reject(new Error('may only be called in response to a user gesture')),
    };
    expect(await openSidebar(4)).toBe(false);
  });
});

test.each([
  ['https://www.linkedin.com/in/ida/?x=1#top', 'https://www.linkedin.com/*'],
  ['http://localhost:4000/people', 'http://localhost/*'],
  ['chrome://extensions/', null],
  ['file:///tmp/page.html', null],
  ['javascript:alert(1)', null],
  ['no address', null],
  [null, null],
])('the site of %s is %s', (url, pattern) => {
  expect(sitePattern(url)).toBe(pattern);
});

test('only addresses of the web are opened', async () => {
  for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'chrome://settings'])
    expect(await openAddress(url)).toBe(false);
  expect(await openAddress('https://www.linkedin.com/in/ida/')).toBe(true);
  expect(browser.tabs.create.mock.calls).toEqual([[{ url: 'https://www.linkedin.com/in/ida/' }]]);
});

test('the alarm is set when it is missing or rings at another time, and left alone otherwise', async () => {
  const at = new Date('2026-11-22T07:00:00');
  await setDailyAlarm(at);
  browser.alarms.get.mockResolvedValue({ scheduledTime: at.getTime() });
  await setDailyAlarm(at);
  browser.alarms.get.mockResolvedValue({ scheduledTime: at.getTime() - 1 });
  await setDailyAlarm(at);
  expect(browser.alarms.create.mock.calls.map(([, when]) => when)).toEqual([
    { when: at.getTime() },
    { when: at.getTime() },
  ]);
});

test('the badge shows a number, and nothing for none', async () => {
  await showBadge(3);
  await showBadge(0);
  expect(browser.action.setBadgeText.mock.calls).toEqual([[{ text: '3' }], [{ text: '' }]]);
});
