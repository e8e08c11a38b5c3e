import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSampleBook } from '../demo/sample-book.ts';
import { launchExtension, type Rig } from './extension.ts';
import { find, press, textOf, until } from './pages/by-test-id.ts';
import { Dashboard, loadSample } from './pages/dashboard.ts';

const book = makeSampleBook();
const people = book.contacts.filter(({ archived }) => !archived).length;
const [somebody] = book.contacts.filter(
  ({ archived, name }) => !archived && book.contacts.filter((each) => each.name.includes(name)).length === 1,
);

/** The graph beside the rest of the dashboard: what changes elsewhere, a narrow window, files and paper. */
describe('the graph among the other views', () => {
  let rig: Rig;
  let page: Page;
  let dashboard: Dashboard;
  const folder = mkdtempSync(join(tmpdir(), 'bollplank-graph-'));
  beforeAll(async () => {
    rig = await launchExtension();
    page = await rig.open('/dashboard.html#/graph');
    dashboard = new Dashboard(page);
  });
  afterAll(async () => {
    await rig?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const untilSum = (count: number) =>
    until(
      page,
      `${count} people in the graph`,
      () =>
        page.$eval('.graph__sum', (sum, wanted) => sum.textContent?.startsWith(`${wanted} `) === true, count),
      15_000,
    );

  it('shows the people who came while another view was open', async () => {
    await page.waitForSelector('.empty');
    // The graph of the empty book is worked out as well: leaving before that would prove nothing.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await dashboard.go('contacts');
    await rig.welcome.bringToFront();
    await loadSample(rig.welcome);
    await page.bringToFront();
    await find(page, 'contact-row');
    await dashboard.go('graph');
    await untilSum(people);
  });

  it('does not show anybody who was erased while another view was open', async () => {
    const name = somebody?.name ?? '';
    await dashboard.go('contacts');
    await dashboard.openPerson(name);
    await press(page, 'more-acts');
    await press(page, 'erase');
    await press(page, 'confirm');
    await until(page, 'the erasure', async () => /erased/i.test(await textOf(page, 'toast')));
    await dashboard.go('graph');
    await untilSum(people - 1);
    await press(page, 'graph-as-table');
    await dashboard.search(name);
    await until(
      page,
      'nobody in the table',
      async () => (await page.$('[data-testid="graph-row"]')) === null,
    );
    await dashboard.search('');
    await find(page, 'graph-row');
  });

  it('has names to read in the table of a narrow window, also further down', async () => {
    await page.setViewport({ width: 320, height: 700 });
    const width = () =>
      page.$eval('[data-testid="graph-row"] .graph__col-name', (cell) => cell.getBoundingClientRect().width);
    await until(page, 'a name column that takes what there is', async () => (await width()) > 90);
    await page.$eval('.graph__scroll', (scroller) => scroller.scrollTo(0, 2000));
    await until(
      page,
      'rows further down',
      async () => (await page.$('[data-testid="graph-row"][data-at="0"]')) === null,
    );
    expect(await width()).toBeGreaterThan(90);
    await page.setViewport(null);
  });

  it('exports the community that is looked at, and nobody else', async () => {
    await press(page, 'graph-community');
    await find(page, 'graph-let-go');
    await press(page, 'graph-export');
    await press(page, 'bulk-export-csv');
    const said = await page.$eval('dialog[open] p', (text) => Number.parseInt(text.textContent ?? '', 10));
    const file = await dashboard.download(folder, () => press(page, 'bulk-export-save'));
    expect(said).toBeGreaterThan(1);
    expect(said).toBeLessThan(people / 2);
    expect(file.bytes.toString().trim().split(/\r?\n/).length).toBeGreaterThan(said);
  });

  it('prints the people who are lit', async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const printed = await page.$$eval('.sheet tbody tr', (rows) => rows.length);
    expect(printed).toBeGreaterThan(1);
    expect(printed).toBeLessThan(people / 2);
    expect(await page.$eval('.sheet h1', (title) => title.textContent)).toBe('Who is tied to whom');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await press(page, 'graph-let-go');
  });

  it('prints goals and promises without what can only be pressed', async () => {
    const shown = (selector: string) =>
      page.$$eval(`main :is(${selector})`, (all) =>
        all.filter((each) => each.checkVisibility()).map((each) => each.textContent),
      );
    await dashboard.go('goals');
    await find(page, 'goal');
    expect(await shown('button, .button')).not.toEqual([]);
    await page.emulateMediaType('print');
    expect(await shown('button, .button')).toEqual([]);
    expect(await shown('h2')).not.toEqual([]);
    await page.emulateMediaType('screen');
    await dashboard.goTo('#/ledger');
    await find(page, 'open-promise');
    await page.emulateMediaType('print');
    expect(await shown('button, .button, .ledger__due[value=""]')).toEqual([]);
    expect(await shown('[data-testid="open-promise"]')).not.toEqual([]);
    await page.emulateMediaType('screen');
    expect(rig.errors).toEqual([]);
  });
});
