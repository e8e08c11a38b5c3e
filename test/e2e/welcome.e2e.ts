import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Goal, Settings } from '../../lib/records/index.ts';
import { addressOf } from '../demo/pages.ts';
import { PEOPLE } from '../demo/people.ts';
import { launchExtension, type Rig } from './extension.ts';
import { violationsOf } from './pages/axe.ts';
import { find, PATIENCE, press, until } from './pages/by-test-id.ts';
import { dropFile } from './pages/drop-file.ts';
import { storedRecords } from './pages/files.ts';
import { firstHour, untilStep } from './pages/first-hour.ts';
import { NORDIC_CONNECTIONS, nordicConnections } from './pages/nordic-connections.ts';

const settingsIn = async (page: Page) => (await storedRecords(page)).settings?.[0] as Settings | undefined;

/** Whether the page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('from install to a map with the imported people on it', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await launchExtension();
  });
  afterAll(async () => {
    expect(rig?.errors).toEqual([]);
    await rig?.close();
  });

  it('takes at most twelve acts', async () => {
    const { acts, people, placed, said } = await firstHour(rig.welcome);
    console.log(`from install to the map: ${acts} acts, ${placed} of ${people} people on it`);
    expect(acts).toBeLessThanOrEqual(12);
    expect(people).toBe(NORDIC_CONNECTIONS);
    expect(placed).toBeGreaterThan(20);
    expect(said).toContain(`${placed} people on the map`);
    const { goals } = await storedRecords(rig.welcome);
    expect(goals as Goal[]).toMatchObject([{ text: 'Finance', functions: ['finance'], wanted: 3 }]);
    expect((await settingsIn(rig.welcome))?.me).toMatchObject({
      role: 'Driftchef',
      employer: 'Norrvind Energi',
      industry: 'energy',
      function: 'operations',
    });
  });
});

describe('the welcome', () => {
  let rig: Rig;
  let page: Page;
  beforeAll(async () => {
    rig = await launchExtension();
    page = rig.welcome;
  });
  afterAll(async () => {
    expect(rig?.errors).toEqual([]);
    await rig?.close();
  });

  it('is fit for everybody on each of its steps, light and dark, at 320 px', async () => {
    for (const step of ['you', 'network', 'goal'] as const) {
      await press(page, `welcome-${step}`);
      await untilStep(page, step);
      await find(page, step === 'network' ? 'ask-archive' : step === 'you' ? 'my-role' : 'wish');
      expect(await violationsOf(page, 'light'), step).toEqual([]);
      expect(await violationsOf(page, 'dark'), step).toEqual([]);
      await page.setViewport({ width: 320, height: 700 });
      expect(await overflow(page), step).toBeLessThanOrEqual(0);
      await page.setViewport({ width: 1280, height: 900 });
    }
  });

  it('is gone through by the keyboard, and tells each step from its beginning', async () => {
    await press(page, 'welcome-you');
    await untilStep(page, 'you');
    await page.focus('[data-testid="welcome-skip"]');
    await page.keyboard.press('Enter');
    await untilStep(page, 'network');
    await page.waitForFunction(() => document.activeElement?.matches('h1'));
  });

  it('folds what it may do behind one line', async () => {
    const shown = () => page.$eval('.permissions', (list) => list.checkVisibility());
    expect(await shown()).toBe(false);
    await page.click('.hello__trust summary');
    await until(page, 'the reasons', shown);
    await page.click('.hello__trust summary');
  });

  it('fills in who the user is from their own profile, and stays where the file was let go', async () => {
    await press(page, 'welcome-you');
    await untilStep(page, 'you');
    await dropFile(
      page,
      'Profile.csv',
      'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nMaria,Strandvik,,,,HR-chef på Kvarnby,,,,"Göteborg, Sverige",,,\n',
    );
    await find(page, 'toast');
    await untilStep(page, 'you');
    await until(page, 'the role from the file', async () =>
      Boolean((await settingsIn(page))?.me.role?.includes('HR-chef')),
    );
    expect((await settingsIn(page))?.me).toMatchObject({ function: 'hr', seniority: 'head' });
    expect((await storedRecords(page)).contacts).toEqual([]);
    await until(page, 'the role in its field', () =>
      page.$eval('[data-testid="my-role"]', (field) => (field as HTMLInputElement).value !== ''),
    );
  });

  it('offers earlier jobs and skills as what one can help with, and takes none unasked', async () => {
    await press(page, 'welcome-you');
    await untilStep(page, 'you');
    await dropFile(
      page,
      'Positions.csv',
      'Company Name,Title,Description,Location,Started On,Finished On\nSolbacken,Driftchef,,,Jan 2015,Jun 2019\n',
    );
    await find(page, 'found-offers');
    await dropFile(page, 'Skills.csv', 'Name\nLean\nFörhandling\n');
    const offered = () =>
      page.$$eval('[data-testid="found-offer"]', (chips) => chips.map((chip) => chip.textContent));
    await until(page, 'job and skills', async () => (await offered()).length === 3);
    expect(await offered()).toEqual(['Driftchef, Solbacken', 'Lean', 'Förhandling']);
    expect((await settingsIn(page))?.me.offers).toEqual([]);
    expect(await violationsOf(page, 'light')).toEqual([]);
    await press(page, 'found-offer');
    await until(page, 'what was pressed', async () => (await offered()).length === 2);
    expect((await settingsIn(page))?.me.offers).toEqual(['Driftchef, Solbacken']);
    await press(page, 'found-none');
    await until(page, 'the offer gone', async () => (await page.$('[data-testid="found-offers"]')) === null);
    expect((await settingsIn(page))?.me.offers).toEqual(['Driftchef, Solbacken']);
  });

  it('remembers that LinkedIn was asked, and goes on where it stopped', async () => {
    await press(page, 'welcome-network');
    const opened = rig.browser.waitForTarget((target) => target.url().includes('download-my-data'), {
      timeout: PATIENCE,
    });
    await press(page, 'ask-archive');
    const linkedin = await (await opened).page();
    await page.bringToFront();
    await find(page, 'archive-awaited');
    const tab = linkedin ?? (await rig.visit('https://www.linkedin.com/feed/'));
    const popup = await rig.pressToolbar(tab);
    await find(popup, 'archive-coming');
    const again = rig.browser.waitForTarget(
      (target) => target.url().includes('/welcome.html') && target !== page.target(),
      { timeout: PATIENCE },
    );
    await press(popup, 'open-welcome');
    const welcome = await (await again).page();
    if (!welcome) throw new Error('No welcome page');
    await untilStep(welcome, 'network');
    await find(welcome, 'archive-awaited');
    await welcome.close();
  });

  it('reminds quietly after a day, in popup and dashboard, until it is told not to', async () => {
    await page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('bollplank');
        opening.onsuccess = () => resolve(opening.result);
      });
      const asked = new Date(Date.now() - 25 * 3_600_000).toISOString();
      await new Promise((resolve) => {
        const write = db.transaction('runs', 'readwrite');
        write.objectStore('runs').put({ id: 'welcome', step: 'network', archiveAskedAt: asked });
        write.oncomplete = resolve;
      });
      db.close();
    });
    const tab = await rig.visit('https://www.linkedin.com/feed/');
    const popup = await rig.pressToolbar(tab);
    await find(popup, 'archive-due');
    const dashboard = await rig.open('/dashboard.html#/files');
    await find(dashboard, 'archive-due');
    expect(await violationsOf(dashboard, 'light')).toEqual([]);
    await press(dashboard, 'stop-reminding');
    await dashboard.waitForFunction(() => !document.querySelector('[data-testid="archive-due"]'));
    await dashboard.close();
  });

  it('takes a file anywhere on the dashboard, and knows that the archive has come', async () => {
    await page.bringToFront();
    await press(page, 'welcome-network');
    const opened = rig.browser.waitForTarget((target) => target.url().includes('download-my-data'), {
      timeout: PATIENCE,
    });
    await press(page, 'ask-archive');
    await (await (await opened).page())?.close();
    // A page behind another draws nothing, and shows nothing to a test.
    await page.bringToFront();
    await find(page, 'archive-awaited');
    const dashboard = await rig.open('/dashboard.html#/goals');
    await find(dashboard, 'add-goal');
    await dropFile(dashboard, 'Connections.csv', nordicConnections());
    await press(dashboard, 'import-take');
    await find(dashboard, 'import-added');
    await page.bringToFront();
    await page.waitForFunction(() => !document.querySelector('[data-testid="archive-awaited"]'));
    await dashboard.close();
  });

  it('reads the user’s own page by the button, as theirs and as nobody to add', async () => {
    const person = PEOPLE.find(({ shape, pageLanguage }) => shape === 'sdui' && pageLanguage === 'en');
    if (!person) throw new Error('Nobody with such a page');
    const tab = await rig.visit(addressOf(person));
    // Only one's own page has ways to edit it.
    await tab.waitForSelector('[componentkey$="Topcard"]');
    await tab.evaluate((slug) => {
      const top = document.querySelector('[componentkey$="Topcard"]') ?? document.body;
      const link = document.createElement('a');
      link.href = `/in/${slug}/edit/intro/`;
      link.textContent = 'Edit';
      top.append(link);
    }, person.slug);
    const popup = await rig.pressToolbar(tab);
    await press(popup, 'popup-mine');
    await find(popup, 'undo');
    expect(await popup.$('[data-testid="popup-add"]')).toBeNull();
    const me = (await settingsIn(popup))?.me;
    expect(me?.role).toBeTruthy();
    expect(me?.employer).toBeTruthy();
  });
});
