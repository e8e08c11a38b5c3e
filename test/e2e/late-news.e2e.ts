import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, pageOf } from '../demo/pages.ts';
import { personBySlug } from '../demo/people.ts';
import { launchExtension, type Rig } from './extension.ts';
import { find, press, textOf } from './pages/by-test-id.ts';
import { bringLateParts, withLatePartsHeld } from './pages/late-parts.ts';
import { Popup } from './pages/popup.ts';
import { Sidebar } from './pages/sidebar.ts';

/** A page whose parts come when the test says so, as they come at any moment on a real one. */
describe('what a page says late', () => {
  const person = personBySlug('tobias-hallaryd');
  let rig: Rig;
  let tab: Page;
  let sidebar: Sidebar;
  beforeAll(async () => {
    rig = await launchExtension();
    const body = withLatePartsHeld(pageOf(person));
    rig.network.put(addressOf(person), { status: 200, type: 'text/html; charset=utf-8', body });
    tab = await rig.visit(addressOf(person));
    const popup = new Popup(await rig.pressToolbar(tab));
    await popup.openSidebar();
    sidebar = new Sidebar(await rig.sidePanel());
    await sidebar.untilPerson(person.name);
    await sidebar.add();
    await sidebar.acceptTags();
  });
  afterAll(() => rig?.close());

  /** Where the middle of an element is on the page, in CSS pixels. */
  const middleOf = async (id: string) => {
    const at = await (await find(sidebar.page, id)).boundingBox();
    if (!at) throw new Error(`${id} takes no room`);
    return { x: at.x + at.width / 2, y: at.y + at.height / 2 };
  };

  it('moves nothing that somebody is about to press: Log opens where it was', async () => {
    const aim = await middleOf('log-exchange');
    await bringLateParts(tab);
    await sidebar.page.waitForSelector('[data-testid="late-news"], [data-testid="changes"]', {
      visible: true,
      timeout: 60_000,
    });
    expect(await middleOf('log-exchange')).toEqual(aim);
    await sidebar.page.mouse.click(aim.x, aim.y);
    await find(sidebar.page, 'save-exchange');
  });

  it('is shown when it is asked for, and the form that is open stays', async () => {
    await sidebar.page.type('.exchange-form textarea', 'Half a sentence');
    await press(sidebar.page, 'late-news');
    await expect.poll(() => textOf(sidebar.page, 'changes')).toContain(person.company);
    const typed = await sidebar.page.$eval(
      '.exchange-form textarea',
      (field) => (field as HTMLTextAreaElement).value,
    );
    expect(typed).toBe('Half a sentence');
    await press(sidebar.page, 'accept-changes');
    await sidebar.page.waitForFunction(
      (company) => document.querySelector('.person-head')?.textContent?.includes(company),
      {},
      person.company,
    );
    expect(rig.errors).toEqual([]);
  });
});
