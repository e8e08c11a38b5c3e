import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBackup } from '../../lib/backups/write-backup.ts';
import { addressOf } from '../demo/pages.ts';
import { PEOPLE, personBySlug } from '../demo/people.ts';
import { must } from '../store/fresh-book.ts';
import { type FirefoxRig, launchFirefox } from './firefox.ts';
import { foreignHosts, requestsOf } from './foreign-hosts.ts';
import { find, press, textOf, until } from './pages/by-test-id.ts';
import { Dashboard } from './pages/dashboard.ts';
import { Files, storedRecords } from './pages/files.ts';

/** What of the extension's interface the driver uses on the extension's own page. */
interface ExtensionApi {
  permissions: { request(what: object): Promise<boolean>; remove(what: object): Promise<boolean> };
  tabs: { query(what: object): Promise<{ id?: number }[]> };
  scripting: { executeScript(what: object): Promise<{ result: unknown }[]> };
}

/** The same source as an add-on in a real Firefox: its pages open, its background ranks, its store keeps. */
describe('the add-on in Firefox', () => {
  let rig: FirefoxRig;
  let dashboard: Page;
  beforeAll(async () => {
    rig = await launchFirefox();
  });
  afterAll(() => rig?.close());

  it('welcomes on install and loads the sample data', async () => {
    await press(rig.welcome, 'load-sample');
    await find(rig.welcome, 'remove-sample', 30_000);
  });

  it('lists the contacts from its store', async () => {
    dashboard = await rig.open('/dashboard.html#/contacts');
    const rows = await new Dashboard(dashboard).rows();
    expect(rows.length).toBeGreaterThan(5);
    await new Dashboard(dashboard).search('hallvik');
    await new Dashboard(dashboard).untilRows('one row', (now) => now.length === 1);
  });

  it('draws the coverage map', async () => {
    await new Dashboard(dashboard).go('coverage');
    expect(await new Dashboard(dashboard).coverageCells()).toBeGreaterThan(40);
  });

  it('shows the suggestions that the background made, and takes a snooze and its undo', async () => {
    const popup = await rig.open('/popup.html');
    const names = () =>
      popup.$$eval('[data-testid="suggestion"] .suggestion__name', (all) =>
        all.map((each) => each.textContent ?? ''),
      );
    await until(popup, 'five suggestions', async () => (await names()).length === 5, 20_000);
    const [first = ''] = await names();
    await press(popup, 'suggestion-snooze');
    await press(popup, 'snooze-1');
    await until(popup, `${first} gone`, async () => !(await names()).includes(first));
    await press(popup, 'undo');
    await until(popup, `${first} back`, async () => (await names()).includes(first));
  });

  it('renders the sidebar', async () => {
    const sidebar = await rig.open('/sidepanel.html');
    await until(sidebar, 'something to read in the sidebar', async () =>
      sidebar.$eval('main', (main) => (main.textContent ?? '').trim().length > 20),
    );
  });

  it('keeps the book when the page is opened anew', async () => {
    await dashboard.evaluate(() => location.reload()).catch(() => undefined);
    await new Dashboard(dashboard).coverageCells();
  });

  it('reads a profile page in the isolated world once the user has allowed the site', async () => {
    const person = personBySlug('linnea-brokvist');
    const tab = await rig.browser.newPage();
    await tab.goto(addressOf(person));
    // Firefox takes the question only from a press.
    await rig.welcome.bringToFront();
    await rig.welcome.evaluate(() => {
      const { browser } = globalThis as unknown as { browser: ExtensionApi };
      const ask = () => browser.permissions.request({ origins: ['https://www.linkedin.com/*'] });
      const answered = new Promise<boolean>((resolve) =>
        document.addEventListener('click', () => resolve(ask()), { once: true }),
      );
      Object.assign(globalThis, { answered });
    });
    await rig.welcome.click('h1');
    const reading = await rig.welcome.evaluate(async (url) => {
      const { browser, answered } = globalThis as unknown as {
        browser: ExtensionApi;
        answered: Promise<boolean>;
      };
      if (!(await answered)) return 'not allowed';
      const [found] = await browser.tabs.query({ url });
      const [answer] = await browser.scripting.executeScript({
        target: { tabId: found?.id ?? -1 },
        files: ['/read-page.js'],
      });
      await browser.permissions.remove({ origins: ['https://www.linkedin.com/*'] });
      return answer?.result;
    }, addressOf(person));
    expect(reading).toMatchObject({ kind: 'person', name: person.name, company: person.company });
    await tab.close();
  });

  it('reads a page of any other site with all its readers, and leaves it as it was', async () => {
    const person = PEOPLE.find((each) => each.shape === 'h-card');
    if (!person) throw new Error('The network has no page of that shape');
    const site = `${new URL(addressOf(person)).origin}/*`;
    const tab = await rig.browser.newPage();
    await tab.goto(addressOf(person));
    const stateOf = () =>
      tab.evaluate(() => ({
        html: document.documentElement.outerHTML,
        names: Object.getOwnPropertyNames(window).length,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      }));
    const before = await stateOf();
    const requests = requestsOf(rig.network.requests, addressOf(person));
    expect(requests.length).toBeGreaterThan(0);
    await rig.welcome.bringToFront();
    await rig.welcome.evaluate(
      (origins) => {
        const { browser } = globalThis as unknown as { browser: ExtensionApi };
        const ask = () => browser.permissions.request({ origins });
        const answered = new Promise<boolean>((resolve) =>
          document.addEventListener('click', () => resolve(ask()), { once: true }),
        );
        Object.assign(globalThis, { answered });
      },
      [site],
    );
    await rig.welcome.click('h1');
    const reading = await rig.welcome.evaluate(
      async (url, origins) => {
        const { browser, answered } = globalThis as unknown as {
          browser: ExtensionApi;
          answered: Promise<boolean>;
        };
        if (!(await answered)) return 'not allowed';
        const [found] = await browser.tabs.query({ url });
        const [answer] = await browser.scripting.executeScript({
          target: { tabId: found?.id ?? -1 },
          files: ['/read-any-page.js'],
        });
        await browser.permissions.remove({ origins });
        return answer?.result;
      },
      addressOf(person),
      [site],
    );
    expect(reading).toMatchObject({ kind: 'person', name: person.name });
    expect(await stateOf()).toEqual(before);
    expect(requestsOf(rig.network.requests, addressOf(person))).toEqual(requests);
    await tab.close();
  });

  it('writes a backup into the downloads once allowed, which brings every record back into a new installation', async () => {
    // The browser's question is answered by the preference set in firefox.ts; the press itself is real.
    let page = await rig.open('/dashboard.html#/files');
    const before = await storedRecords(page);
    expect(before.contacts?.length).toBeGreaterThan(50);
    const details = await page.waitForSelector('details:has([data-testid="backup-schedule"])');
    await details?.evaluate((each) => {
      (each as HTMLDetailsElement).open = true;
    });
    await page.select('[data-testid="backup-every"]', '1');
    await press(page, 'backup-schedule');
    const kept = join(rig.downloads, 'Bollplank');
    const written = () =>
      existsSync(kept) ? readdirSync(kept).filter((name) => name.endsWith('.json')) : [];
    await until(page, 'the backup in the folder', async () => written().length === 1, 30_000);
    await until(page, 'its day in the view', async () => /today/i.test(await textOf(page, 'last-backup')));
    const path = join(kept, written()[0] ?? '');
    expect(must(await readBackup(new Uint8Array(readFileSync(path)))).exchanges.length).toBe(
      before.exchanges?.length,
    );

    await rig.reinstall();
    page = await rig.open('/dashboard.html#/files');
    expect((await storedRecords(page)).contacts).toEqual([]);
    const files = new Files(page);
    await files.choose(path);
    await files.preview();
    await press(page, 'restore-replace');
    await files.take();
    await press(page, 'confirm');
    await files.untilTaken();
    expect(await storedRecords(page)).toEqual(before);
  }, 120_000);

  it('asks nothing of the network by itself', () => {
    expect(foreignHosts(rig.network.requests)).toEqual([]);
  });
});
