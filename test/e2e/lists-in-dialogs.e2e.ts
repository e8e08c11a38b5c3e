import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type Rig } from './extension.ts';
import { countOf, find, press, textOf, until } from './pages/by-test-id.ts';
import { Dashboard, loadSample } from './pages/dashboard.ts';

const MEMBER = 'Greta Sandhem';
const FIELD = 'input[role="combobox"]';

/** Lists that open over a form: a mouse reaches them wherever the form stands, and Escape closes them alone. */
describe('lists that open over a form', () => {
  let rig: Rig;
  let page: Page;
  let dashboard: Dashboard;
  beforeAll(async () => {
    rig = await launchExtension();
    await loadSample(rig.welcome);
    dashboard = new Dashboard(await rig.open('/dashboard.html#/groups'));
    page = dashboard.page;
  });
  afterAll(async () => {
    expect(rig?.errors).toEqual([]);
    await rig?.close();
  });

  /** Presses the first option where it stands, with the mouse. */
  const pressOption = async () => {
    const at = async () =>
      page.$eval('[role="option"]', (option) => {
        const { left, top, width, height } = option.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        return { x, y, onTop: option.contains(document.elementFromPoint(x, y)) };
      });
    await until(page, 'an option a mouse reaches', async () => (await at()).onTop);
    const { x, y } = await at();
    await page.mouse.click(x, y);
  };
  const listOpen = () => page.$eval(`${FIELD}[aria-expanded="true"]`, () => true).catch(() => false);
  const openList = async (selector: string, text: string) => {
    await page.type(selector, text);
    await page.waitForSelector('[role="option"]', { visible: true });
  };

  it('a group: Escape in the list keeps the dialog, a press chooses the member', async () => {
    await press(page, 'add-group');
    await (await find(page, 'group-name')).type('Styrelseforum Öst');
    await openList(`dialog[open] ${FIELD}`, 'a');
    await until(page, 'every option where a mouse reaches it, also over the edge of the dialog', () =>
      page.$$eval(
        '[role="option"]',
        (all) =>
          all.length > 2 &&
          all.every((option) => {
            const { left, top, width, height } = option.getBoundingClientRect();
            return option.contains(document.elementFromPoint(left + width / 2, top + height / 2));
          }),
      ),
    );
    await page.keyboard.press('Escape');
    await until(page, 'the list closed', async () => !(await listOpen()));
    expect(await page.$eval('[data-testid="group-name"]', (field) => 'value' in field && field.value)).toBe(
      'Styrelseforum Öst',
    );
    await openList(`dialog[open] ${FIELD}`, 'Greta');
    await pressOption();
    await until(page, 'the member', () =>
      page.$eval('dialog[open] .chips', (chips) => (chips.textContent ?? '').includes('Greta Sandhem')),
    );
    await press(page, 'save-group');
    await until(page, 'the member', async () => (await textOf(page, 'member')).includes(MEMBER));
  });

  it('a meeting: Escape in the list keeps what was typed, the next one leaves', async () => {
    await press(page, 'add-meeting');
    await (await find(page, 'meeting-topic')).type('The audit');
    await openList(`.meeting-form ${FIELD}`, 'a');
    await page.keyboard.press('Escape');
    await until(page, 'the list closed', async () => !(await listOpen()));
    await expect.poll(() => countOf(page, 'meeting-topic')).toBe(1);
    await page.keyboard.press('Escape');
    await until(page, 'the form closed', async () => (await countOf(page, 'meeting-topic')) === 0);
  });

  it('a goal: a press chooses a label, and Escape with no list open leaves the dialog', async () => {
    await dashboard.goTo('#/goals');
    await press(page, 'add-goal');
    await openList(`dialog[open] ${FIELD}`, 'a');
    await pressOption();
    await page.waitForSelector('dialog[open] [role="row"]');
    await page.focus('[data-testid="goal-text"]');
    await page.keyboard.press('Escape');
    await until(page, 'the dialog closed', async () => (await countOf(page, 'goal-text')) === 0);
  });
});
