import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type Rig } from './extension.ts';
import { violationsOf } from './pages/axe.ts';
import { countOf, find, press, pressAt, textOf, until } from './pages/by-test-id.ts';
import { Dashboard, loadSample } from './pages/dashboard.ts';

/** The dashboard opens on this week: whom to greet, promises, what is coming, an open place, and what was done. */
describe('this week', () => {
  let rig: Rig;
  let dashboard: Dashboard;
  beforeAll(async () => {
    rig = await launchExtension();
  });
  afterAll(() => rig?.close());

  const names = () =>
    dashboard.page.$$eval('[data-testid="suggestion"] .suggestion__name', (all) =>
      all.map((each) => each.textContent ?? ''),
    );

  it('says how to begin while there is nobody', async () => {
    dashboard = new Dashboard(await rig.open('/dashboard.html'));
    await find(dashboard.page, 'week-begin');
    expect(await violationsOf(dashboard.page)).toEqual([]);
    await dashboard.page.close();
  });

  it('is what the dashboard opens on, with every part of it', async () => {
    await loadSample(rig.welcome);
    dashboard = new Dashboard(await rig.open('/dashboard.html'));
    const { page } = dashboard;
    for (const part of ['week-hello', 'week-promises', 'week-coming', 'week-place', 'week-pulse-table'])
      await find(page, part);
    await until(page, 'five people', async () => (await names()).length === 5);
    await expect.poll(() => textOf(page, 'week-lead')).toMatch(/week \d+\. 5 people are worth a hello\./);
    expect(await page.$eval('h1', (title) => title.textContent)).toBe('This week');
    expect(await violationsOf(page)).toEqual([]);
  });

  it('shows a plot as a table, too', async () => {
    const { page } = dashboard;
    await press(page, 'week-pulse-table');
    await until(page, 'twelve months', () =>
      page.$$eval('.plot-table tbody tr', (lines) => lines.length === 12),
    );
    await press(page, 'week-pulse-table');
    await until(page, 'the plot again', async () => (await page.$('.plot-table')) === null);
  });

  it('takes a promise as kept on the line of the person, counts it, and takes it back', async () => {
    const { page } = dashboard;
    const [first = ''] = await names();
    const before = await textOf(page, 'week-done-so-far');
    await pressAt(page, '[data-testid="suggestion"]:first-child [data-testid="suggestion-kept"]');
    await until(page, `${first} dealt with`, async () => !(await names()).includes(first));
    await expect.poll(() => textOf(page, 'week-done-so-far')).not.toBe(before);
    await press(page, 'undo');
    await until(page, `${first} again`, async () => (await names()).includes(first));
    await expect.poll(() => textOf(page, 'week-done-so-far')).toBe(before);
  });

  it('asks whether what was logged kept the promise, and lets nobody else vanish', async () => {
    const { page } = dashboard;
    const all = await names();
    const [first = '', ...others] = all;
    await pressAt(page, '[data-testid="suggestion"]:first-child [data-testid="suggestion-more"]');
    await press(page, 'suggestion-log');
    await find(page, 'kept-yes');
    expect(await names()).toContain(first);
    await press(page, 'kept-yes');
    await until(page, `${first} dealt with`, async () => !(await names()).includes(first));
    await until(page, 'the list made anew', async () => (await countOf(page, 'toast')) > 0);
    expect(await names()).toEqual(expect.arrayContaining(others));
  });

  it('keeps a promise from its own card', async () => {
    const { page } = dashboard;
    const texts = () =>
      page.$$eval('[data-testid="week-promise"] p:first-child', (all) =>
        all.map((each) => each.textContent ?? ''),
      );
    const [first = ''] = await texts();
    await press(page, 'week-kept');
    await until(page, `${first} kept`, async () => !(await texts()).includes(first));
    await press(page, 'undo');
    await until(page, `${first} open again`, async () => (await texts()).includes(first));
  });

  it('leads on: the whole ledger, those who cool, the graph by way of the map, and the field that finds', async () => {
    const { page } = dashboard;
    await press(page, 'week-ledger');
    await find(page, 'open-promises');
    expect(await page.$eval('[aria-current="page"]', (place) => place.textContent)).toContain('This week');
    await dashboard.go('week');
    await press(page, 'week-cooling');
    await find(page, 'contact-row');
    await dashboard.go('graph');
    await until(page, 'the graph', async () => page.url().includes('#/graph'));
    await press(page, 'find');
    await (await find(page, 'palette')).type('this week');
    await page.keyboard.press('Enter');
    await find(page, 'week-hello');
    expect(rig.errors).toEqual([]);
  });

  it('stands in one row and runs over no edge at 320 pixels', async () => {
    const { page } = dashboard;
    await page.setViewport({ width: 320, height: 700 });
    await find(page, 'week-hello');
    const [over, rows] = await page.evaluate(() => [
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      new Set(
        [...document.querySelectorAll('.dash__place')].map((place) =>
          Math.round(place.getBoundingClientRect().top),
        ),
      ).size,
    ]);
    expect(over).toBeLessThanOrEqual(0);
    expect(rows).toBe(1);
  });
});
