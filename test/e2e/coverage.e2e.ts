import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type Rig } from './extension.ts';
import { violationsOf } from './pages/axe.ts';
import { find, press, pressAt, until } from './pages/by-test-id.ts';
import { Dashboard, loadSample } from './pages/dashboard.ts';

/** The coverage map of the sample book, from a cell to its people and from a gap to who could open the door. */
describe('the coverage map', () => {
  let rig: Rig;
  let page: Page;
  let dashboard: Dashboard;
  beforeAll(async () => {
    rig = await launchExtension();
    await loadSample(rig.welcome);
    page = await rig.open('/dashboard.html#/coverage');
    dashboard = new Dashboard(page);
    await find(page, 'coverage-cell');
  });
  afterAll(() => rig?.close());

  it.each([
    ['industry', 'function'],
    ['region', 'seniority'],
    ['seniority', 'industry'],
  ])('laid out by %s and %s shows as many people in a cell as a press on it opens', async (rows, columns) => {
    await dashboard.goTo(`#/coverage?rows=${rows}&columns=${columns}`);
    await find(page, 'coverage-cell');
    const cell = await page.$eval('a[data-testid="coverage-cell"]', (link) => ({
      href: link.getAttribute('href') ?? '',
      count: Number(link.querySelector('.cell__count')?.textContent),
      // The same without colour: the name that is read aloud says how alive the ties are.
      name: link.querySelector('.unseen')?.textContent ?? '',
    }));
    expect(cell.name).toMatch(/In touch|Cooling|Quiet/);
    expect(cell.name.includes('Rests on one person')).toBe(cell.count === 1);
    await dashboard.goTo(cell.href);
    await dashboard.untilRows(`${cell.count} people`, (found) => found.length === cell.count);
  });

  it('leads from a gap to people who could introduce, each with a reason', async () => {
    await dashboard.goTo('#/coverage?rows=industry&columns=function');
    await page.waitForSelector('button[data-testid="coverage-cell"]');
    await pressAt(page, 'button[data-testid="coverage-cell"]');
    await until(page, 'somebody near', () => page.$$eval('.cover__board', (boards) => boards.length > 0));
    const reasons = await page.$$eval('.cover__board .faint', (all) => all.map((each) => each.textContent));
    expect(reasons.every((reason) => reason)).toBe(true);
    const place = await page.$eval('dialog[open] h2', (title) => title.textContent ?? '');
    await press(page, 'ask-introduction');
    const draft = await find(page, 'draft');
    const message = () => draft.evaluate((each) => (each instanceof HTMLTextAreaElement ? each.value : ''));
    await page.select('dialog[open] .draft select', 'en');
    // The message names the place in its own language, the function first.
    const [industry = '', duty = ''] = place.split(', ');
    await expect.poll(message).toContain(`${duty}, ${industry}`);
    expect(await message()).not.toMatch(/[{}]/);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('folds the small rows into one line that says how many, and unfolds them', async () => {
    await dashboard.goTo('#/coverage?rows=industry&columns=function');
    const rows = () => page.$$eval('.cover__table tbody tr', (all) => all.length);
    const folded = await find(page, 'unfold-rows');
    const more = Number(/^\d+/.exec((await folded.evaluate((each) => each.textContent)) ?? '')?.[0]);
    const before = await rows();
    await press(page, 'unfold-rows');
    await expect.poll(rows).toBe(before + more);
    await press(page, 'fold-map');
    await expect.poll(rows).toBe(before);
    await press(page, 'only-wanted');
    await expect
      .poll(() => page.$$eval('.cover__table tbody tr:not(:has(.cell--wanted))', (all) => all.length))
      .toBe(0);
    await press(page, 'only-wanted');
  });

  it('says how mixed the book is in words, with index and formula for those who ask', async () => {
    const words = await page.$$eval('.mix__word', (all) => all.map((each) => each.textContent));
    expect(words.length).toBe(4);
    await pressAt(page, '.mix summary');
    expect(await page.$eval('.mix details', (details) => details.textContent)).toContain('1 − Σ p²');
  });

  it('keeps to the window, from 320 pixels to 3840, and passes axe with what can be saved', async () => {
    for (const width of [320, 3840, 1280]) {
      await page.setViewport({ width, height: 900 });
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider, `at ${width}`).toBeLessThanOrEqual(0);
    }
    await press(page, 'map-export');
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(rig.errors).toEqual([]);
  });

  it('shows a goal that was set as a gap, and takes it back', async () => {
    await dashboard.goTo('#/goals?do=newGoal');
    const field = await find(page, 'goal-text');
    await field.type('Someone in mining law');
    const selects = await page.$$('dialog[open] select');
    await selects[0]?.select('mining');
    await selects[1]?.select('legal');
    await press(page, 'save-goal');
    await until(page, 'the goal', () =>
      page.$$eval('[data-testid="goal"]', (all) =>
        all.some((each) => each.textContent?.includes('mining law')),
      ),
    );
    await dashboard.goTo('#/coverage');
    await until(page, 'the gap', () =>
      page.$$eval('.chip--act', (all) =>
        all.some((each) => each.textContent?.includes('Mining and quarrying, Legal')),
      ),
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await until(page, 'no such gap', () =>
      page.$$eval(
        '.chip--act',
        (all) => !all.some((each) => each.textContent?.includes('Mining and quarrying, Legal')),
      ),
    );
  });
});
