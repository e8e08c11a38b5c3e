import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { countOf, find, press, pressAt, until } from './by-test-id.ts';

export const VIEWS = [
  'week',
  'contacts',
  'coverage',
  'graph',
  'goals',
  'groups',
  'files',
  'settings',
] as const;
/** Places without a name in the menu, by their address. */
export const HIDDEN = {
  ledger: '#/ledger',
  cooling: '#/risk',
  record: '#/record',
  tagging: '#/tagging',
  sorting: '#/sorting',
  nowhere: '#/person/nope',
} as const;
export type View = (typeof VIEWS)[number];

/** The dashboard as a person uses it. */
export class Dashboard {
  constructor(readonly page: Page) {}

  async go(view: View): Promise<void> {
    // The graph is one of the ways of looking at the map.
    if (view !== 'graph') return press(this.page, `nav-${view}`);
    await press(this.page, 'nav-coverage');
    await press(this.page, 'way-graph');
  }
  /** Goes to a place by its address. */
  async goTo(address: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await this.page.waitForSelector('h1');
  }
  async search(words: string): Promise<void> {
    const field = await find(this.page, 'search');
    await field.click({ count: 3 });
    await this.page.keyboard.press('Backspace');
    await field.type(words);
  }
  /** Opens the page of one contact from the list. */
  async openPerson(name: string): Promise<void> {
    await this.search(name);
    await this.untilRows(`only ${name}`, (rows) => rows.length === 1);
    await pressAt(this.page, '[data-testid="contact-row"] a');
    await until(this.page, `the page of ${name}`, () =>
      this.page.$eval('h1', (title, wanted) => title.textContent?.includes(wanted) === true, name),
    );
  }
  async rows(): Promise<string[]> {
    await find(this.page, 'contact-row');
    return this.page.$$eval('[data-testid="contact-row"]', (all) =>
      all.map((each) => each.textContent ?? ''),
    );
  }
  async untilRows(what: string, holds: (rows: string[]) => boolean): Promise<void> {
    await until(this.page, what, async () => holds(await this.rows()));
  }
  async coverageCells(): Promise<number> {
    await find(this.page, 'coverage-cell');
    return countOf(this.page, 'coverage-cell');
  }
  /** Exports in one format from the files view and gives the name and bytes of the file that the browser saved. */
  export(format: string, folder: string): Promise<{ name: string; bytes: Buffer }> {
    return this.download(folder, () => press(this.page, `export-${format}`));
  }
  /** The file that the browser saves after `act`. */
  async download(folder: string, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
    mkdirSync(folder, { recursive: true });
    const before = new Set(readdirSync(folder));
    const session = await this.page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: resolve(folder) });
    await act();
    let name: string | undefined;
    await until(this.page, 'the saved file', async () => {
      name = readdirSync(folder).find(
        (each) => !before.has(each) && !/\.(crdownload|tmp)$/.test(each) && !each.startsWith('.'),
      );
      return name !== undefined && existsSync(join(folder, name));
    });
    await session.detach();
    return { name: name ?? '', bytes: readFileSync(join(folder, name ?? '')) };
  }
}

/** The welcome page: loads the sample book and waits until it is in. */
export async function loadSample(welcome: Page): Promise<void> {
  await press(welcome, 'load-sample');
  await find(welcome, 'remove-sample', 30_000);
}
