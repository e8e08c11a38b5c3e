import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../demo/pages.ts';
import { personBySlug } from '../demo/people.ts';
import { startNetwork } from '../demo/server.ts';
import { launchExtension, type Rig } from './extension.ts';
import { countOf, find, press, shownText, until } from './pages/by-test-id.ts';
import { Dashboard, loadSample } from './pages/dashboard.ts';
import { Popup } from './pages/popup.ts';
import { Sidebar } from './pages/sidebar.ts';

describe('a service worker that is killed', () => {
  let rig: Rig;
  let welcome: Page;
  beforeAll(async () => {
    rig = await launchExtension();
    welcome = rig.welcome;
  });
  afterAll(() => rig?.close());

  /** Stops the worker as the browser does, at once. */
  const kill = async () => {
    const session = await welcome.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    await until(welcome, 'the worker stopped', async () => (await rig.extension.workers()).length === 0);
  };

  it('loses nothing and ranks all the same when it dies while a book is loaded', async () => {
    await press(welcome, 'load-sample');
    await kill();
    await find(welcome, 'remove-sample', 30_000);
    const dashboard = new Dashboard(await rig.open('/dashboard.html#/contacts'));
    await dashboard.untilRows('the people of the sample', (rows) => rows.length > 5);
    await dashboard.page.close();
    const tab = await rig.visit(addressOf(personBySlug('linnea-brokvist')));
    const popup = new Popup(await rig.pressToolbar(tab));
    await popup.untilSuggested('five suggestions', (names) => names.length === 5);
    await popup.page.close();
    await tab.close();
  });

  it('is not missed when a contact is added and logged while it is dead', async () => {
    const person = personBySlug('tobias-hallaryd');
    const tab = await rig.visit(addressOf(person));
    const popup = new Popup(await rig.pressToolbar(tab));
    await popup.openSidebar();
    const sidebar = new Sidebar(await rig.sidePanel());
    await sidebar.untilPerson(person.name);
    await kill();
    await sidebar.add();
    await sidebar.acceptTags();
    await sidebar.log('Said while the background slept.');
    await kill();
    await sidebar.untilExchanges(1);
    const dashboard = new Dashboard(await rig.open('/dashboard.html#/contacts'));
    await dashboard.search('hallaryd');
    await dashboard.untilRows('the new contact', (rows) => rows.length === 1);
    expect(rig.errors).toEqual([]);
  });
});

describe('a browser that dies', () => {
  const profile = join(mkdtempSync(join(tmpdir(), 'bollplank-crash-')), 'profile');
  let rig: Rig | undefined;
  afterAll(async () => {
    await rig?.close();
    rmSync(join(profile, '..'), { recursive: true, force: true, maxRetries: 5 });
  });

  it('has kept what it said it had kept (P4)', async () => {
    const person = personBySlug('linnea-brokvist');
    const network = await startNetwork();
    rig = await launchExtension({ profile, network });
    const tab = await rig.visit(addressOf(person));
    const popup = new Popup(await rig.pressToolbar(tab));
    await popup.openSidebar();
    const sidebar = new Sidebar(await rig.sidePanel());
    await sidebar.untilPerson(person.name);
    await sidebar.add();
    await sidebar.acceptTags();
    await sidebar.log('The last words before the crash.');
    await sidebar.untilExchanges(1);
    rig.browser.process()?.kill('SIGKILL');
    await rig.close().catch(() => undefined);

    rig = await launchExtension({ profile, network });
    const after = await rig.visit(addressOf(person));
    const again = new Popup(await rig.pressToolbar(after));
    await again.openSidebar();
    const panel = new Sidebar(await rig.sidePanel());
    await panel.untilExchanges(1);
    expect(await panel.timeline()).toContain('The last words before the crash.');
    await network.stop();
  });
});

describe('a store from a newer version', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await launchExtension();
    const { welcome } = rig;
    await loadSample(welcome);
    // As a later version of the extension would have left it: the same store under a higher number.
    const blank = await rig.open('/manifest.json');
    await welcome.close();
    await until(blank, 'a newer store', () =>
      blank.evaluate(async () => {
        const [book] = await indexedDB.databases();
        return new Promise<boolean>((resolve) => {
          const opening = indexedDB.open(book?.name ?? '', 9990);
          opening.onsuccess = () => {
            opening.result.close();
            resolve(true);
          };
          opening.onblocked = opening.onerror = () => resolve(false);
        });
      }),
    );
    await blank.close();
  });
  afterAll(() => rig?.close());

  it.each(['/popup.html', '/dashboard.html'])('is refused in words by %s', async (path) => {
    const page = await rig.open(path);
    await until(page, 'the refusal', async () => /newer/i.test(await shownText(page)));
    expect(await countOf(page, 'contact-row')).toBe(0);
    await page.close();
  });

  it('is left as it was', async () => {
    const blank = await rig.open('/manifest.json');
    const [version, contacts] = await blank.evaluate(async () => {
      const [book] = await indexedDB.databases();
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(book?.name ?? '');
        opening.onsuccess = () => resolve(opening.result);
      });
      const count = await new Promise<number>((resolve) => {
        const counting = db.transaction('contacts').objectStore('contacts').count();
        counting.onsuccess = () => resolve(counting.result);
      });
      return [db.version, count];
    });
    expect(version).toBe(9990);
    expect(contacts).toBe(58);
  });
});
