// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ActivePerson } from '../../../components/hooks/use-active-person.ts';
import type { Reading } from '../../../lib/records/index.ts';
import { fakeBrowser } from '../../browser/fake-browser.ts';
import { renderHook } from './render-hook.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
const { useActivePerson } = await import('../../../components/hooks/use-active-person.ts');
const { useCommands } = await import('../../../components/hooks/use-commands.ts');

const WINDOW = 3;
/** The background, as the browser names a sender. */
const WORKER = { id: 'id', url: 'chrome-extension://id/background.js' };
const LINKEDIN = 'https://www.linkedin.com/in/ida-moe/';

function person(name: string, handle: string): Reading {
  return {
    kind: 'person',
    site: 'linkedin',
    name,
    headline: null,
    company: 'Fjordkraft Nett',
    role: 'Controller',
    location: null,
    industry: null,
    url: `https://www.linkedin.com/in/${handle}/`,
    handle,
    aliases: [],
    degree: null,
    own: null,
    positions: [],
    evidence: {},
    problems: [],
  };
}

let browser = fakeBrowser();
let hook: ReturnType<typeof renderHook<ActivePerson>>;
/** The tab in front: its address is there only where the extension may look. */
function front(tab: { id: number; url?: string }, answer: unknown | Error) {
  browser.tabs.query.mockResolvedValue([{ ...tab, windowId: WINDOW }]);
  browser.tabs.get.mockResolvedValue(tab);
  if (answer instanceof Error) browser.scripting.executeScript.mockRejectedValue(answer);
  else browser.scripting.executeScript.mockResolvedValue([{ result: answer }]);
}
const reads = () => browser.scripting.executeScript.mock.calls.length;
const refused = new Error('Cannot access contents of the page. Extension manifest must request permission');

beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
});
afterEach(() => hook.unmount());

async function open(tab: { id: number; url?: string }, answer: unknown | Error) {
  front(tab, answer);
  hook = renderHook(useActivePerson);
  await hook.until(({ page }) => page.state !== 'loading');
}

describe('opening counts as asking for the page in front', () => {
  test('a person is read, and planned as somebody new', async () => {
    await open({ id: 1, url: LINKEDIN }, person('Ida Moe', 'ida-moe'));
    const { page, site } = await hook.until(({ plan }) => plan !== null);
    expect(page).toMatchObject({ state: 'person', partly: false, reading: { name: 'Ida Moe' } });
    expect(hook.now()).toMatchObject({ known: null, planProblem: null, plan: { kind: 'new' } });
    expect(site).toEqual({ pattern: 'https://www.linkedin.com/*', followed: false });
  });

  test('a page the browser keeps from us says so', async () => {
    await open({ id: 1 }, refused);
    expect(hook.now().page).toEqual({ state: 'problem', problem: { code: 'pageNotAllowed' } });
    expect(hook.now().site).toBeNull();
  });

  test('a page that shows nobody says why', async () => {
    await open(
      { id: 1, url: LINKEDIN },
      { kind: 'none', site: 'linkedin', problems: [{ code: 'notAPerson' }] },
    );
    expect(hook.now().page).toEqual({ state: 'none', site: 'linkedin', problems: [{ code: 'notAPerson' }] });
  });

  test('a person whose name could not be read is no plan yet', async () => {
    await open(
      { id: 1, url: LINKEDIN },
      { ...person('', 'ida-moe'), name: null, problems: [{ code: 'fieldMissing', field: 'name' }] },
    );
    await hook.until(({ planProblem }) => planProblem !== null);
    expect(hook.now()).toMatchObject({
      page: { partly: true },
      plan: null,
      planProblem: { code: 'nameMissing' },
    });
  });
});

describe('no code runs on a page the user has not asked for', () => {
  beforeEach(() => open({ id: 1, url: LINKEDIN }, person('Ida Moe', 'ida-moe')));

  test('another tab waits to be asked for; asking reads it', async () => {
    front({ id: 2 }, person('Jon Vik', 'jon-vik'));
    browser.tabs.onActivated.fire({ tabId: 2, windowId: WINDOW });
    await hook.until(({ page }) => page.state === 'ask');
    expect(reads()).toBe(1);
    hook.now().read();
    await hook.until(({ page }) => page.state === 'person' && page.reading.name === 'Jon Vik');
    expect(reads()).toBe(2);
  });

  test('nor after a navigation in the same tab', async () => {
    front({ id: 1, url: 'https://www.linkedin.com/in/jon-vik/' }, person('Jon Vik', 'jon-vik'));
    browser.tabs.onUpdated.fire(1, { url: 'https://www.linkedin.com/in/jon-vik/' });
    await hook.until(({ page }) => page.state === 'ask');
    expect(reads()).toBe(1);
  });

  test('the end of loading of the page we know is no news, that of another site is', async () => {
    browser.tabs.onUpdated.fire(1, { status: 'complete' });
    await hook.wait(30);
    expect(hook.now().page.state).toBe('person');
    front({ id: 1 }, refused);
    browser.tabs.onUpdated.fire(1, { status: 'complete' });
    await hook.until(({ page }) => page.state === 'ask');
    expect(reads()).toBe(1);
  });

  test('what happens in other tabs and windows is none of our business', async () => {
    front({ id: 9 }, person('Jon Vik', 'jon-vik'));
    browser.tabs.onActivated.fire({ tabId: 9, windowId: WINDOW + 1 });
    browser.tabs.onUpdated.fire(8, { url: 'https://elsewhere.example/' });
    browser.runtime.onMessage.fire(
      { name: 'background:pageAsked', payload: { windowId: WINDOW + 1 } },
      WORKER,
    );
    await hook.wait(30);
    expect(hook.now().page).toMatchObject({ state: 'person', reading: { name: 'Ida Moe' } });
    expect(reads()).toBe(1);
  });

  test('shortcut, menu and popup ask for the page in front', async () => {
    front({ id: 2, url: 'https://www.linkedin.com/in/jon-vik/' }, person('Jon Vik', 'jon-vik'));
    browser.runtime.onMessage.fire({ name: 'background:pageAsked', payload: { windowId: WINDOW } }, WORKER);
    await hook.until(({ page }) => page.state === 'person' && page.reading.name === 'Jon Vik');
  });
});

describe('selected text', () => {
  test('waiting for this window becomes somebody to add, and the page is not read', async () => {
    browser.storage.session.get.mockResolvedValue({
      selectedText: { windowId: WINDOW, text: 'Maja Holm\nEkonomichef', url: 'https://staff.example/' },
    });
    await open({ id: 1, url: LINKEDIN }, person('Ida Moe', 'ida-moe'));
    const { page } = await hook.until(({ plan }) => plan !== null);
    expect(page).toMatchObject({
      state: 'person',
      selected: true,
      reading: { name: 'Maja Holm', headline: 'Ekonomichef', handle: null },
    });
    expect(reads()).toBe(0);
    expect(browser.storage.session.remove).toHaveBeenCalledWith('selectedText');
  });

  test('for another window is left there, and one that is no name says so', async () => {
    browser.storage.session.get.mockResolvedValue({
      selectedText: { windowId: WINDOW + 1, text: 'Maja Holm', url: null },
    });
    await open({ id: 1, url: LINKEDIN }, person('Ida Moe', 'ida-moe'));
    expect(hook.now().page).toMatchObject({ state: 'person', reading: { name: 'Ida Moe' } });
    browser.storage.session.get.mockResolvedValue({
      selectedText: { windowId: WINDOW, text: '12 345', url: null },
    });
    hook.now().read();
    browser.runtime.onMessage.fire({ name: 'background:pageAsked', payload: { windowId: WINDOW } }, WORKER);
    await hook.until(({ page }) => page.state === 'none');
    expect(hook.now().page).toMatchObject({ problems: [{ code: 'nameMissing' }] });
  });
});

describe('following along', () => {
  test('is asked for in the click, and then pages are read by themselves', async () => {
    await open({ id: 1, url: LINKEDIN }, person('Ida Moe', 'ida-moe'));
    await act(() => hook.now().follow(true));
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['https://www.linkedin.com/*'] });
    expect(hook.now().site?.followed).toBe(true);

    browser.permissions.contains.mockResolvedValue(true);
    front({ id: 1, url: 'https://www.linkedin.com/in/jon-vik/' }, person('Jon Vik', 'jon-vik'));
    browser.tabs.onUpdated.fire(1, { url: 'https://www.linkedin.com/in/jon-vik/' });
    await hook.until(({ page }) => page.state === 'person' && page.reading.name === 'Jon Vik');

    await act(() => hook.now().follow(false));
    expect(browser.permissions.remove).toHaveBeenCalledWith({ origins: ['https://www.linkedin.com/*'] });
  });

  test('a refusal changes nothing', async () => {
    await open({ id: 1, url: LINKEDIN }, person('Ida Moe', 'ida-moe'));
    browser.permissions.request.mockResolvedValue(false);
    expect(await act(() => hook.now().follow(true))).toBe(false);
    expect(hook.now().site?.followed).toBe(false);
  });
});

test('a person added meanwhile is known by itself, and undone again', async () => {
  await open({ id: 1, url: 'https://www.linkedin.com/in/eli-holm/' }, person('Eli Holm', 'eli-holm'));
  await hook.until(({ plan }) => plan?.kind === 'new');
  const commands = renderHook(useCommands);
  const added = await commands
    .now()
    .addContact(
      { name: 'Eli Holm' },
      { site: 'linkedin', handle: 'eli-holm', url: 'https://www.linkedin.com/in/eli-holm/' },
    );
  const { known } = await hook.until((one) => one.known !== null);
  expect(known?.contact.name).toBe('Eli Holm');
  expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ name: 'view:bookChanged', payload: {} });
  if (added.ok) await commands.now().undo(added.value.entryId);
  await hook.until((one) => one.known === null && one.plan?.kind === 'new');
  commands.unmount();
});
