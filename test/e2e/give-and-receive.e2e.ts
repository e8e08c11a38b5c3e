import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../demo/pages.ts';
import { personBySlug } from '../demo/people.ts';
import { launchExtension, type Rig } from './extension.ts';
import { countOf, find, press, pressAt, textOf, until } from './pages/by-test-id.ts';
import { Dashboard, loadSample } from './pages/dashboard.ts';
import { Popup } from './pages/popup.ts';
import { saveByTestId } from './pages/saved-file.ts';

/** Promises, drafts, ties at risk and the record, in one sitting on the sample book. */
describe('give and receive', () => {
  let rig: Rig;
  let popup: Popup;
  beforeAll(async () => {
    rig = await launchExtension();
    await loadSample(rig.welcome);
    popup = new Popup(await rig.open('/popup.html'));
    await popup.suggestions();
  });
  afterAll(() => rig?.close());

  it('drafts a message in the contact’s language and puts it on the clipboard; nothing is sent', async () => {
    const { page } = popup;
    const context = page.browserContext();
    await context.overridePermissions(rig.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await press(page, 'suggestion-draft');
    const draft = await find(page, 'draft');
    const text = await draft.evaluate((each) => (each instanceof HTMLTextAreaElement ? each.value : ''));
    expect(text.length).toBeGreaterThan(20);
    expect(text).not.toMatch(/[{}]/);
    await press(page, 'copy-draft');
    const said = () => page.$eval('.draft [role="status"]', (line) => line.textContent ?? '');
    await until(page, 'the word that it is copied', async () => (await said()).includes('Nothing is sent'));
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await page.keyboard.press('Escape');
    await until(page, 'the draft closed', async () => (await countOf(page, 'draft')) === 0);
  });

  it('logs a whole entry from the popup, with the day in words, and takes it back', async () => {
    const { page } = popup;
    const name = await popup.current();
    await page.keyboard.down('Shift');
    await page.keyboard.press('L');
    await page.keyboard.up('Shift');
    await find(page, 'save-exchange');
    const day = await find(page, 'exchange-day');
    await day.click({ count: 3 });
    await day.type('yesterday');
    // Letters that act on the list elsewhere are only letters here.
    await page.type('.exchange-form textarea', 'A book on rowing, lent.');
    await press(page, 'save-exchange');
    // Something is promised between the two: the entry may have kept it, and is asked about.
    await press(page, 'kept-no');
    await popup.untilSuggested('one less', (names) => !names.includes(name));
    const said = await page.$eval('.toasts', (toasts) => toasts.textContent ?? '');
    expect(said).toContain(name);
    await popup.undo();
    await popup.untilSuggested('the same as before', (names) => names.includes(name));
  });

  it('drafts from the sidebar, and saves what was promised there as a calendar', async () => {
    const tab = await rig.visit(addressOf(personBySlug('emil-tofteng')));
    await popup.page.close();
    await new Popup(await rig.pressToolbar(tab)).openSidebar();
    const sidebar = await rig.sidePanel();
    await until(sidebar, 'where he stands', async () =>
      (await textOf(sidebar, 'place')).startsWith('Suggested now: They promised you'),
    );
    await press(sidebar, 'draft-message');
    const draft = await find(sidebar, 'draft');
    const text = await draft.evaluate((each) => (each instanceof HTMLTextAreaElement ? each.value : ''));
    // The open promise is Emil's own: the draft says hello, and does not send what I never promised.
    expect(text).toMatch(/Emil/);
    expect(text.split('\n').filter(Boolean).length).toBeGreaterThan(2);
    const folder = mkdtempSync(join(tmpdir(), 'bollplank-calendar-'));
    const { name } = await saveByTestId(sidebar, 'promises-calendar', folder, 8000);
    const calendar = readFileSync(join(folder, name), 'utf8');
    rmSync(folder, { recursive: true, force: true });
    expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(0);
    expect(calendar).toContain('Emil');
    expect(rig.errors).toEqual([]);
    await tab.close();
    popup = new Popup(await rig.open('/popup.html'));
    await popup.suggestions();
  });

  it('keeps a promise from the page of the whole book, and takes it back', async () => {
    const dashboard = new Dashboard(await rig.open('/dashboard.html#/ledger'));
    const { page } = dashboard;
    await find(page, 'open-promises');
    const before = await countOf(page, 'open-promise');
    await pressAt(page, '[data-testid="open-promise"] input[type="checkbox"]');
    await until(page, 'one promise less', async () => (await countOf(page, 'open-promise')) === before - 1);
    await press(page, 'undo');
    await until(page, 'the promise again', async () => (await countOf(page, 'open-promise')) === before);
    const words = await page.$eval('main', (main) => main.textContent ?? '');
    expect(words).not.toMatch(/owe|debt|score/i);
    await page.close();
  });

  it('leads from the old address of those who cool to a view of People, and says what became of the suggestions shown', async () => {
    const page = await rig.open('/dashboard.html#/risk');
    await find(page, 'contact-row');
    const warmths = await page.$$eval('.people__warmth', (all) => all.map((each) => each.textContent ?? ''));
    expect(warmths.length).toBeGreaterThan(0);
    expect(warmths.every((each) => each.includes('Cooling'))).toBe(true);
    await page.evaluate(() => {
      location.hash = '#/record';
    });
    await find(page, 'record');
    await until(page, 'the suggestions shown', async () => /4 shown/.test(await textOf(page, 'record')));
    await expect.poll(() => textOf(page, 'record')).toMatch(/1 shown/);
    await page.close();
  });

  it('makes up for a month asleep when the worker is next woken', async () => {
    const page = await rig.open('/dashboard.html#/settings');
    const long = new Date(Date.now() - 31 * 86_400_000).toISOString();
    await setLastRun(page, long);
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await until(page, 'the worker stopped', async () => (await rig.extension.workers()).length === 0);
    // Nothing but the popup is opened: its message wakes the worker.
    const opened = await rig.open('/popup.html');
    await find(opened, 'suggestion');
    await until(page, 'a new run', async () => ((await lastRun(page)) ?? '') > long);
    expect(rig.errors).toEqual([]);
  });
});

const setLastRun = (page: Page, at: string) =>
  page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('bollplank');
        opening.onsuccess = () => {
          const runs = opening.result.transaction('runs', 'readwrite').objectStore('runs');
          const reading = runs.get('ranking');
          reading.onsuccess = () => {
            const writing = runs.put({ ...reading.result, at: value });
            writing.onsuccess = () => {
              opening.result.close();
              resolve();
            };
            writing.onerror = () => reject(writing.error);
          };
        };
      }),
    at,
  );

const lastRun = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string | null>((resolve) => {
        const opening = indexedDB.open('bollplank');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('runs').objectStore('runs').get('ranking');
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result?.at ?? null);
          };
        };
      }),
  );
