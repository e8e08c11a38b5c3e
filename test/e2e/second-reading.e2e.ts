import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, pageOf } from '../demo/pages.ts';
import { personBySlug } from '../demo/people.ts';
import { launchExtension, type Rig } from './extension.ts';
import { countOf, find, press, pressAt, textOf, until } from './pages/by-test-id.ts';
import { loadSample } from './pages/dashboard.ts';
import { Popup } from './pages/popup.ts';
import { Sidebar } from './pages/sidebar.ts';

/** Somebody in the book whose page says something new. */
describe('a second reading', () => {
  const person = personBySlug('greta-sandhem');
  let rig: Rig;
  let tab: Page;
  let sidebar: Sidebar;
  beforeAll(async () => {
    rig = await launchExtension();
    await loadSample(rig.welcome);
  });
  afterAll(() => rig?.close());

  /** Opens the page with another role on it, and asks for it. */
  async function readWithRole(role: string): Promise<void> {
    const body = pageOf(person).replaceAll(person.role, role);
    rig.network.put(addressOf(person), { status: 200, type: 'text/html; charset=utf-8', body });
    await tab?.close();
    tab = await rig.visit(addressOf(person));
    // The late parts of the page, so that one reading says it all.
    await tab.waitForFunction(() => !document.querySelector('template[data-late]'));
    const popup = new Popup(await rig.pressToolbar(tab));
    await popup.openSidebar();
    sidebar = new Sidebar(await rig.sidePanel());
    await sidebar.untilPerson(person.name);
  }

  it('shows what has changed; what is ignored is not asked again', async () => {
    await readWithRole('Stadsdirektör');
    await expect.poll(() => textOf(sidebar.page, 'changes')).toContain('Stadsdirektör');
    await press(sidebar.page, 'ignore-changes');
    await until(sidebar.page, 'no changes', async () => (await countOf(sidebar.page, 'changes')) === 0);
    await readWithRole('Stadsdirektör');
    await find(sidebar.page, 'log-exchange');
    expect(await countOf(sidebar.page, 'changes')).toBe(0);
    await expect
      .poll(() => sidebar.page.$eval('.person-head', (head) => head.textContent))
      .toContain(person.role);
  });

  it('accepted, writes the new job and keeps the old one; Undo takes it back', async () => {
    await readWithRole('Landshövding');
    await expect.poll(() => textOf(sidebar.page, 'changes')).toContain('Landshövding');
    await press(sidebar.page, 'accept-changes');
    const head = () => sidebar.page.$eval('.person-head', (each) => each.textContent ?? '');
    await until(sidebar.page, 'the new role', async () => (await head()).includes('Landshövding'));
    await sidebar.undo();
    await until(sidebar.page, 'the old role', async () => (await head()).includes(person.role));
  });

  it('of somebody else joins with another contact, and Undo parts them', async () => {
    await pressAt(sidebar.page, '[data-testid="section-pages"] summary');
    await find(sidebar.page, 'pages');
    const field = await sidebar.page.waitForSelector('[data-testid="section-pages"] input');
    await field?.type('a');
    const option = await sidebar.page.waitForSelector('[role="option"]', { visible: true });
    await option?.click();
    await press(sidebar.page, 'confirm');
    await until(
      sidebar.page,
      'the pages of both',
      async () => (await countOf(sidebar.page, 'split-page')) >= 2,
    );
    await sidebar.undo();
    await until(sidebar.page, 'one page', async () => (await countOf(sidebar.page, 'split-page')) === 0);
  });
});
