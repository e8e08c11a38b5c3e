import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, pageOf } from '../demo/pages.ts';
import { personBySlug } from '../demo/people.ts';
import { CHROMIUM_BUILD, launchExtension, type Rig } from './extension.ts';
import { countOf, find, press, pressAt, textOf, until } from './pages/by-test-id.ts';
import { loadSample } from './pages/dashboard.ts';
import { bringLateParts, withLatePartsHeld } from './pages/late-parts.ts';
import { Popup } from './pages/popup.ts';
import { Sidebar } from './pages/sidebar.ts';

/** How long what a page says late may take to be seen, in milliseconds: it is looked for ever more seldom. */
const LATE = 60_000;
/** A page without any reader: nothing but what a person sees tells who it is about. */
const PLAIN = 'https://staff.example/people/maja-holm';
const plainPage = (name: string, role: string) => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Staff</title></head><body><header>Nordvik</header><main><article data-testid="staff-card"><h1>${name}</h1><p>${role}</p><p>Aarhus</p></article></main></body></html>`,
});

/** What the reader, the picker and the sidebar do together on real pages. */
describe('reading people from pages', () => {
  let rig: Rig;
  let sidebar: Sidebar;
  beforeAll(async () => {
    rig = await launchExtension();
  });
  afterAll(() => rig?.close());

  async function openSidebarOn(tab: Page): Promise<Sidebar> {
    const popup = new Popup(await rig.pressToolbar(tab));
    await popup.openSidebar();
    return new Sidebar(await rig.sidePanel());
  }
  /** Asks for the page in front as a person does, while the sidebar is open already. */
  async function ask(tab: Page): Promise<void> {
    const popup = new Popup(await rig.pressToolbar(tab));
    await popup.openSidebar();
  }

  describe('late content', () => {
    const person = personBySlug('linnea-brokvist');
    /** The form for the person of a page whose late parts have not come. */
    async function formWithoutRole(show: (tab: Page) => Promise<void>) {
      const body = withLatePartsHeld(pageOf(person));
      rig.network.put(addressOf(person), { status: 200, type: 'text/html; charset=utf-8', body });
      const tab = await rig.visit(addressOf(person));
      await show(tab);
      await sidebar.untilPerson(person.name);
      await sidebar.add();
      await press(sidebar.page, 'correct-read');
      const role = await find(sidebar.page, 'field-role');
      return { tab, role, said: () => role.evaluate((field) => (field as HTMLInputElement).value) };
    }
    const offered = () => countOf(sidebar.page, 'point-at-role');

    it('completes the fields while the sidebar is open', async () => {
      const { tab, said } = await formWithoutRole(async (tab) => {
        sidebar = await openSidebarOn(tab);
      });
      expect(await said()).toBe('');
      await bringLateParts(tab);
      await until(
        sidebar.page,
        'the role that loaded late',
        async () => (await said()) === person.role,
        LATE,
      );
      await tab.close();
    });

    it('does not overwrite a field the user has begun to fill', async () => {
      const { tab, role, said } = await formWithoutRole(ask);
      await role.type('Own words');
      // The page has not said the role, so that it can be pointed at; once it has, that is not offered.
      await until(sidebar.page, 'pointing at the role', async () => (await offered()) === 1);
      await bringLateParts(tab);
      await until(sidebar.page, 'the late role', async () => (await offered()) === 0, LATE);
      expect(await said()).toBe('Own words');
      await tab.close();
    });
  });

  describe('pointing at a field', () => {
    let tab: Page;
    it('is offered where nobody could be read', async () => {
      rig.network.put(PLAIN, plainPage('Maja Holm', 'Ekonomichef'));
      rig.network.put(PLAIN.replace('maja-holm', 'jonas-lind'), plainPage('Jonas Lind', 'Driftschef'));
      tab = await rig.visit(PLAIN);
      await ask(tab);
      await find(sidebar.page, 'unread');
      await pressAt(sidebar.page, '[data-testid="unread"] summary');
      await press(sidebar.page, 'point-at-name');
      await find(sidebar.page, 'pointing');
    });

    it('highlights by the user’s style sheet alone, takes the text and leaves nothing behind', async () => {
      const before = await tab.evaluate(() => document.documentElement.outerHTML);
      const heading = await tab.waitForSelector('h1');
      await heading?.hover();
      const outline = () =>
        tab.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).outlineStyle);
      await until(tab, 'the outline', async () => (await outline()) === 'solid');
      expect(
        await tab.evaluate(() => ({
          html: document.documentElement.outerHTML,
          sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        })),
      ).toEqual({ html: before, sheets: 0 });
      // Only what is under the mouse, not all that is around it.
      await expect.poll(() => tab.evaluate(() => getComputedStyle(document.body).outlineStyle)).toBe('none');
      await heading?.click();
      await sidebar.untilPerson('Maja Holm');
      await until(tab, 'no outline', async () => (await outline()) === 'none');
      expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    });

    it('can be done with the keyboard, by choosing among the texts of the page', async () => {
      await press(sidebar.page, 'point-at-role');
      const list = await find(sidebar.page, 'point-list');
      const texts = await list.$$eval('option', (all) =>
        all.map((each) => [each.value, each.textContent] as const),
      );
      const [value = ''] = texts.find(([, text]) => text === 'Ekonomichef') ?? [];
      await sidebar.page.select('[data-testid="point-list"]', value);
      await until(sidebar.page, 'the role', async () =>
        (await sidebar.page.$eval('.person-head', (head) => head.textContent ?? '')).includes('Ekonomichef'),
      );
    });

    it('is given up with Escape, in the page too', async () => {
      await press(sidebar.page, 'point-at-location');
      await find(sidebar.page, 'pointing');
      await tab.bringToFront();
      await tab.mouse.move(200, 200);
      await tab.keyboard.press('Escape');
      await find(sidebar.page, 'point-at-location');
      await expect.poll(() => tab.evaluate(() => getComputedStyle(document.body).outlineStyle)).toBe('none');
    });

    it('holds on the other pages of the site', async () => {
      const other = await rig.visit(PLAIN.replace('maja-holm', 'jonas-lind'));
      await ask(other);
      await sidebar.untilPerson('Jonas Lind');
      await expect
        .poll(() => sidebar.page.$eval('.person-head', (head) => head.textContent))
        .toContain('Driftschef');
      await other.close();
    });

    it('is listed in the settings and can be taken away', async () => {
      const settings = await rig.open('/dashboard.html#/settings');
      await expect.poll(() => textOf(settings, 'rules')).toContain('staff.example/people/*');
      await expect.poll(() => countOf(settings, 'remove-rule')).toBe(2);
      await press(settings, 'remove-rule');
      await until(settings, 'one rule less', async () => (await countOf(settings, 'remove-rule')) === 1);
      await settings.close();
      await tab.close();
    });
  });

  describe('a sketch for a bug report', () => {
    it('is copied without the words of the page', async () => {
      const tab = await rig.visit('https://www.linkedin.com/feed/');
      await ask(tab);
      await find(sidebar.page, 'unread');
      await pressAt(sidebar.page, '[data-testid="unread"] summary');
      await rig.browser
        .defaultBrowserContext()
        .overridePermissions(rig.origin, ['clipboard-read', 'clipboard-sanitized-write']);
      await press(sidebar.page, 'copy-sketch');
      await until(sidebar.page, 'the word that it is copied', async () =>
        /copied/.test(await sidebar.page.$eval('[data-testid="unread"]', (all) => all.textContent ?? '')),
      );
      await tab.close();
    });
  });

  describe('a hostile page in a real browser', () => {
    it('whose forms shadow the document is read all the same', async () => {
      const person = personBySlug('linnea-brokvist');
      const names = [
        'querySelector',
        'querySelectorAll',
        'body',
        'documentElement',
        'children',
        'getAttribute',
        'title',
        'firstChild',
        'location',
      ];
      const clobber = names
        .map((name) => `<form name="${name}"><input name="${name}"><img name="${name}"></form>`)
        .join('');
      const body = pageOf(person).replace('<div id="root">', `${clobber}<div id="root">`);
      rig.network.put(addressOf(person), { status: 200, type: 'text/html; charset=utf-8', body });
      const tab = await rig.visit(addressOf(person));
      expect(await tab.evaluate(() => typeof document.querySelector)).not.toBe('function');
      await ask(tab);
      await sidebar.untilPerson(person.name);
      await tab.close();
    });
  });

  it('throws nothing in the extension’s own pages', () => {
    expect(rig.errors).toEqual([]);
  });
});

describe('following along on a site the user has granted', () => {
  let rig: Rig;
  let tab: Page;
  let sidebar: Sidebar;
  const known = personBySlug('greta-sandhem');

  beforeAll(async () => {
    // The browser's own question cannot be pressed by a driver: the grant is put into a copy of the manifest.
    const folder = mkdtempSync(join(tmpdir(), 'bollplank-granted-'));
    cpSync(CHROMIUM_BUILD, folder, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as object;
    const granted = { ...manifest, host_permissions: ['https://www.linkedin.com/*'] };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(granted));
    rig = await launchExtension({ build: folder });
    await loadSample(rig.welcome);
  });
  afterAll(() => rig?.close());

  const badge = (of: Page) => badgeOf(rig, of.url()).then(({ text, title }) => `${text} ${title}`);

  it('the sidebar follows navigation inside the app, without a press', async () => {
    tab = await rig.visit(addressOf(personBySlug('linnea-brokvist')));
    const popup = new Popup(await rig.pressToolbar(tab));
    await popup.openSidebar();
    sidebar = new Sidebar(await rig.sidePanel());
    await sidebar.untilPerson('Linnea');
    const link = await tab.waitForSelector('a[data-in-app]');
    const name = (await link?.evaluate((each) => each.textContent?.trim())) ?? '';
    await link?.evaluate((each) => (each as HTMLElement).click());
    expect(name).not.toBe('');
    await sidebar.untilPerson(name);
    expect(tab.url()).not.toContain('linnea-brokvist');
  });

  it('the toolbar marks who is in the book, and only them', async () => {
    await tab.goto(addressOf(known));
    await sidebar.untilPerson(known.name);
    await until(sidebar.page, 'the mark', async () => (await badge(tab)).startsWith('✓'));
    expect(await badge(tab)).toContain(known.name);
    await tab.goto(addressOf(personBySlug('linnea-brokvist')));
    await until(sidebar.page, 'no mark', async () => /^\d* Bollplank$/.test(await badge(tab)));
  });

  it('throws nothing in the extension’s own pages', () => {
    expect(rig.errors).toEqual([]);
  });
});

/** What the toolbar button says over the tab with this address. */
async function badgeOf(rig: Rig, url: string): Promise<{ text: string; title: string }> {
  const worker = (await rig.extension.workers())[0];
  if (!worker) throw new Error('The background is not running');
  return worker.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(what: object): Promise<{ id: number }[]> };
        action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
      };
    };
    const [found] = await chrome.tabs.query({ url: address });
    const of = { tabId: found?.id };
    return { text: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of) };
  }, url);
}
