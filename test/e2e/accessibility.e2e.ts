import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../demo/pages.ts';
import { personBySlug } from '../demo/people.ts';
import { launchExtension, type Rig } from './extension.ts';
import { violationsOf as violationsIn } from './pages/axe.ts';
import { find, press, pressAt } from './pages/by-test-id.ts';
import { Dashboard, HIDDEN, loadSample, VIEWS } from './pages/dashboard.ts';
import { Popup } from './pages/popup.ts';
import { Sidebar } from './pages/sidebar.ts';

/** What axe finds in light and in dark. */
async function violationsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    found.push(...(await violationsIn(page, scheme)).map((each) => `${scheme} ${each}`));
  }
  return found;
}

/** Every surface against the rules that a machine can check. */
describe('accessibility', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await launchExtension();
  });
  afterAll(() => rig?.close());

  it('of the welcome page', async () => {
    const { welcome } = rig;
    await find(welcome, 'load-sample');
    expect(await violationsOf(welcome)).toEqual([]);
    await loadSample(welcome);
    expect(await violationsOf(welcome)).toEqual([]);
  });

  it('of the popup and the sidebar, with somebody new and somebody known', async () => {
    for (const slug of ['linnea-brokvist', 'greta-sandhem']) {
      const person = personBySlug(slug);
      const tab = await rig.visit(addressOf(person));
      const popup = new Popup(await rig.pressToolbar(tab));
      await popup.suggestions();
      await popup.personName();
      expect(await violationsOf(popup.page)).toEqual([]);
      await popup.openSidebar();
      const sidebar = new Sidebar(await rig.sidePanel());
      await sidebar.untilPerson(person.name);
      expect(await violationsOf(sidebar.page)).toEqual([]);
      if (!person.inBook) await sidebar.add();
      expect(await violationsOf(sidebar.page)).toEqual([]);
    }
  });

  it.each(VIEWS)('of the dashboard: %s', async (view) => {
    const dashboard = new Dashboard(await rig.open('/dashboard.html#/contacts'));
    await dashboard.go(view);
    await dashboard.page.waitForSelector('h1');
    expect(await violationsOf(dashboard.page)).toEqual([]);
    await dashboard.page.close();
  });

  it.each(Object.entries(HIDDEN))('of the dashboard: %s', async (_, address) => {
    const dashboard = new Dashboard(await rig.open('/dashboard.html#/contacts'));
    await find(dashboard.page, 'contact-row');
    await dashboard.goTo(address);
    expect(await violationsOf(dashboard.page)).toEqual([]);
    await dashboard.page.close();
  });

  it('of one person on the dashboard, with an entry being written', async () => {
    const dashboard = new Dashboard(await rig.open('/dashboard.html#/contacts'));
    await dashboard.openPerson(personBySlug('greta-sandhem').name);
    await find(dashboard.page, 'log-exchange');
    expect(await violationsOf(dashboard.page)).toEqual([]);
    for (const pen of ['edit-who', 'edit-tags', 'edit-notes', 'edit-tie']) await press(dashboard.page, pen);
    expect(await violationsOf(dashboard.page)).toEqual([]);
    await press(dashboard.page, 'more-acts');
    await find(dashboard.page, 'erase');
    expect(await violationsOf(dashboard.page)).toEqual([]);
    await dashboard.page.keyboard.press('Escape');
    await press(dashboard.page, 'log-exchange');
    await press(dashboard.page, 'add-promise');
    await find(dashboard.page, 'save-promise');
    expect(await violationsOf(dashboard.page)).toEqual([]);
    await dashboard.page.close();
  });

  it('of a group, with a meeting being written, and of its form', async () => {
    const dashboard = new Dashboard(await rig.open('/dashboard.html#/groups'));
    const { page } = dashboard;
    await find(page, 'group');
    await pressAt(page, '[data-testid="group"] a');
    await press(page, 'add-meeting');
    await pressAt(page, '.meeting-form label:has([data-testid="meeting-came"])');
    await find(page, 'meeting-log');
    expect(await violationsOf(page)).toEqual([]);
    await press(page, 'edit-group');
    await find(page, 'save-group');
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it('of noting an introduction, and a new job', async () => {
    const dashboard = new Dashboard(await rig.open('/dashboard.html#/contacts'));
    const { page } = dashboard;
    await dashboard.openPerson(personBySlug('greta-sandhem').name);
    await press(page, 'add-occasion');
    await press(page, 'add-introduction');
    await find(page, 'save-introduction');
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await press(page, 'new-job');
    await find(page, 'save-job');
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it('of the palette over the dashboard', async () => {
    const dashboard = new Dashboard(await rig.open('/dashboard.html#/contacts'));
    await find(dashboard.page, 'contact-row');
    await dashboard.page.keyboard.down('Control');
    await dashboard.page.keyboard.press('k');
    await dashboard.page.keyboard.up('Control');
    await dashboard.page.waitForSelector('dialog[open] [data-testid="palette"]');
    expect(await violationsOf(dashboard.page)).toEqual([]);
    await dashboard.page.close();
  });
});
