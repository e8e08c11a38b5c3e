import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../demo/pages.ts';
import { personBySlug } from '../demo/people.ts';
import { launchExtension, type Rig } from './extension.ts';
import { violationsOf } from './pages/axe.ts';
import { countOf, find, press, pressAt, textOf, until } from './pages/by-test-id.ts';
import { loadSample } from './pages/dashboard.ts';
import { Popup } from './pages/popup.ts';
import { Sidebar } from './pages/sidebar.ts';

/** The side panel on any page: the book is found in it, and what is done most is always in sight. */
describe('the side panel', () => {
  const known = personBySlug('emil-tofteng');
  const other = personBySlug('greta-sandhem');
  let rig: Rig;
  let page: Page;
  let sidebar: Sidebar;

  beforeAll(async () => {
    rig = await launchExtension();
    await loadSample(rig.welcome);
    const tab = await rig.visit(addressOf(known));
    await new Popup(await rig.pressToolbar(tab)).openSidebar();
    page = await rig.sidePanel();
    sidebar = new Sidebar(page);
    await sidebar.untilPerson(known.name);
  });
  afterAll(() => rig?.close());

  /** Whether an element is within the window, and nothing lies over its middle. */
  const inSight = (id: string) =>
    page.$eval(`[data-testid="${id}"]`, (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there !== null && (element.contains(there) || there.contains(element));
    });

  it('finds somebody of the book beside whoever is on the page, by keyboard alone, and comes back', async () => {
    await page.setViewport({ width: 320, height: 600 });
    await page.bringToFront();
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await find(page, 'book-search');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-testid') === 'book-search');
    await page.keyboard.type(other.name.split(' ')[0] ?? '');
    await until(page, 'the hit', async () => (await textOf(page, 'book-hit')).includes(other.name));
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await find(page, 'back-to-page');
    await until(page, 'the one who was found', () =>
      page.$$eval(
        '[data-testid="person-name"]',
        (all, name) => all.some((one) => one.checkVisibility() && one.textContent === name),
        other.name,
      ),
    );
    await press(page, 'back-to-page');
    await until(page, 'the one on the page', async () => (await sidebar.personName()) === known.name);
  });

  it('keeps its acts in sight at the height of a small window, and Save while an entry is written', async () => {
    await find(page, 'draft-message');
    expect(await inSight('draft-message')).toBe(true);
    expect(await inSight('whole-page')).toBe(true);
    await press(page, 'log-exchange');
    await find(page, 'save-exchange');
    await until(page, 'Save in sight', () => inSight('save-exchange'));
    await pressAt(page, '[aria-label^="Log an exchange"] .button--quiet:last-child');
  });

  it('shows this week’s people on a page of nobody, and each of them here', async () => {
    const tab = await rig.visit('https://www.linkedin.com/feed/');
    await tab.bringToFront();
    await until(page, 'the people of the week', async () => (await countOf(page, 'week-person')) === 5);
    await find(page, 'book-search');
    expect(await violationsOf(page)).toEqual([]);
    const name = await page.$eval('[data-testid="week-person"] strong', (one) => one.textContent ?? '');
    await press(page, 'week-person');
    await until(page, 'that person', async () => (await sidebar.personName()) === name);
    expect(rig.errors).toEqual([]);
  });
});
