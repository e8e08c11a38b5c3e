import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type Rig } from './extension.ts';
import { find, PATIENCE, press, until } from './pages/by-test-id.ts';
import { Dashboard, loadSample } from './pages/dashboard.ts';

/** Words that stand nowhere but where the test types them. */
const WORDS = {
  search: 'Qvintillian',
  graph: 'Grafströmmer',
  palette: 'Palettinger',
  addressBar: 'Omniboxer',
  oldAddress: 'Lesezeichner',
  view: 'Vyernest',
  log: 'Samtalsgryn',
  note: 'Anteckningsflod',
  promise: 'Löftesbrygga',
  goal: 'Målsättarn',
} as const;

/**
 * Promises P1 and P4: what the user types is in the book, or nowhere. The browser keeps a history of addresses and
 * titles, and for the next start what stands in the forms of open tabs.
 */
describe('P1 Local, P4 Yours: the browser’s own files keep nothing of what is typed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bollplank-typed-'));
  const profile = join(folder, 'profile');
  let rig: Rig;
  let page: Page;
  let person = '';
  let dashboard: Dashboard;

  beforeAll(async () => {
    rig = await launchExtension({ profile });
    await loadSample(rig.welcome);
    page = await rig.open('/dashboard.html#/contacts');
    dashboard = new Dashboard(page);
    person = (await page
      .waitForSelector('.people__link')
      .then((link) => link?.evaluate((each) => each.textContent ?? ''))) as string;
  });
  afterAll(async () => {
    await rig?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const queryIs = (words: string) =>
    until(page, `“${words}” in the search`, () =>
      page.$eval(
        '[data-testid="search"]',
        (field, wanted) => (field as HTMLInputElement).value === wanted,
        words,
      ),
    );
  const shownIn = async (selector: string) => {
    const found = await page.waitForSelector(selector, { visible: true });
    if (!found) throw new Error(`Nothing at ${selector}`);
    return found;
  };
  /** Leaves the page for another one: the browser notes what stands in its forms. */
  const leaveAndGoTo = async (hash: string) => {
    await page.goto(`${rig.origin}/welcome.html`);
    await page.goto(`${rig.origin}/dashboard.html${hash}`);
    await page.waitForSelector('h1');
  };
  const address = () => new URL(page.url()).hash;

  it('keeps the search through reload, back and forward, and out of the address', async () => {
    await dashboard.search(WORDS.search);
    await queryIs(WORDS.search);
    expect(address()).toBe('#/contacts');
    await page.reload();
    await queryIs(WORDS.search);
    await dashboard.go('goals');
    await find(page, 'add-goal');
    await page.goBack();
    await queryIs(WORDS.search);
    await page.goBack().catch(() => null);
    await page.goForward();
    await queryIs(WORDS.search);
    // The map lies between the list and the graph, and has no search.
    await dashboard.go('graph');
    await queryIs('');
    await dashboard.search(WORDS.graph);
    expect(address()).toBe('#/graph');
    await dashboard.go('contacts');
    await queryIs(WORDS.graph);
  });

  it('leads from the palette to a search', async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await (await find(page, 'palette')).type(WORDS.palette);
    await page.keyboard.press('Enter');
    await queryIs(WORDS.palette);
    expect(address()).toBe('#/contacts');
  });

  it('leads from the address bar to a search', async () => {
    const target = await rig.browser.waitForTarget((each) => each.type() === 'service_worker', {
      timeout: PATIENCE,
    });
    const worker = await target.worker();
    const before = new Set(await rig.browser.pages());
    await worker?.evaluate((text) => {
      interface Fake {
        onInputEntered: { dispatch(text: string, where: string): void };
      }
      (globalThis as unknown as { chrome: { omnibox: Fake } }).chrome.omnibox.onInputEntered.dispatch(
        text,
        'currentTab',
      );
    }, WORDS.addressBar);
    let opened: Page | undefined;
    await until(page, 'another tab', async () => {
      opened = (await rig.browser.pages()).find((each) => !before.has(each));
      return opened !== undefined;
    });
    if (!opened) throw new Error('No tab was opened');
    expect(await (await find(opened, 'search')).evaluate((field) => (field as HTMLInputElement).value)).toBe(
      WORDS.addressBar,
    );
    await until(opened, 'a plain address', async () => new URL(opened?.url() ?? '').hash === '#/contacts');
    await opened.close();
  });

  it('keeps a view under a name and leads to it', async () => {
    await page.bringToFront();
    await dashboard.search(WORDS.view);
    await press(page, 'views');
    await (await find(page, 'view-name')).type('Mine');
    await press(page, 'view-save');
    await find(page, 'saved-view');
    await dashboard.search('');
    await queryIs('');
    await page.$eval('details.views', (each) => each.setAttribute('open', ''));
    await press(page, 'saved-view');
    await queryIs(WORDS.view);
    expect(address()).toBe('#/contacts');
  });

  it('types into every form of private text', async () => {
    await dashboard.search('');
    await dashboard.openPerson(person);
    const id = address();
    await dashboard.goTo(`${id}?do=log`);
    await (await shownIn('form textarea')).type(WORDS.log);
    await leaveAndGoTo(id);
    await press(page, 'add-promise');
    await until(page, 'the field of the promise', () =>
      page.evaluate(() => document.activeElement instanceof HTMLInputElement),
    );
    await page.keyboard.type(WORDS.promise);
    await leaveAndGoTo('#/goals?do=newGoal');
    await (await find(page, 'goal-text')).type(WORDS.goal);
    await leaveAndGoTo(id);
    await press(page, 'edit-notes');
    await (await shownIn('.autosave textarea')).type(WORDS.note);
    await leaveAndGoTo(id);
  });

  it('finds none of it in the files of the profile after an orderly end', async () => {
    await rig.close();
    const files = filesOf(join(profile, 'Default')).filter((name) => /^(?:History|Sessions)/.test(name));
    expect(files.some((name) => name.startsWith('Sessions/Session_'))).toBe(true);
    expect(files).toContain('History');
    const found = files.flatMap((name) => {
      const bytes = readFileSync(join(profile, 'Default', name));
      return Object.values(WORDS)
        .filter((word) => holds(bytes, word))
        .map((word) => `${word} in ${name}`);
    });
    expect(found).toEqual([]);
    const history = readFileSync(join(profile, 'Default', 'History'));
    // The scan can see: the page itself is in the history, under a title that names nobody.
    expect(holds(history, '/dashboard.html#/contacts')).toBe(true);
    expect(holds(history, person)).toBe(false);
  });
});

const filesOf = (at: string): string[] =>
  readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at.length + 1));

/** Whether bytes hold a text in any way the browser writes one: plain, in two bytes a letter, or as in an address. */
function holds(bytes: Buffer, text: string): boolean {
  return (
    bytes.includes(Buffer.from(text, 'utf8')) ||
    bytes.includes(Buffer.from(text, 'utf16le')) ||
    bytes.includes(encodeURIComponent(text))
  );
}
