import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contact } from '../../lib/records/index.ts';
import { launchExtension, type Rig } from './extension.ts';
import { violationsOf } from './pages/axe.ts';
import { countOf, find, press, shownText, textOf, until } from './pages/by-test-id.ts';
import { Files, storedRecords } from './pages/files.ts';
import { NORDIC_CONNECTIONS, nordicConnections } from './pages/nordic-connections.ts';
import { Popup } from './pages/popup.ts';

/** What would say of a connection that one has met, spoken or is waited for. */
const UNTRUE = /You met|since you were last|usually in touch|Likely to answer|May well answer|May not answer/;

describe('people nothing was logged with', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bollplank-known-'));
  let rig: Rig;
  let page: Page;
  beforeAll(async () => {
    rig = await launchExtension();
    page = await rig.open('/dashboard.html#/files');
    const file = join(folder, 'Connections.csv');
    writeFileSync(file, nordicConnections());
    const files = new Files(page);
    await files.choose(file);
    await files.preview();
    await files.take();
    await files.untilTaken();
  });
  afterAll(async () => {
    expect(rig?.errors).toEqual([]);
    await rig?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const contacts = async () => (await storedRecords(page)).contacts as Contact[];
  const said = async (what: string) =>
    (await contacts()).filter(({ acquaintance }) => acquaintance === what).length;

  it('are not done with: the popup asks whom one knows', async () => {
    const popup = await rig.open('/popup.html');
    await find(popup, 'sort-people');
    expect(await countOf(popup, 'all-done')).toBe(0);
    expect(await shownText(popup)).toContain(`${NORDIC_CONNECTIONS} people you have not said anything about`);
    await popup.close();
  });

  it('are asked about ten at a time, the oldest connections first', async () => {
    await page.goto(`${rig.origin}/dashboard.html#/sorting`);
    await until(page, 'ten people', async () => (await countOf(page, 'to-sort')) === 10);
    const asked = await page.$$eval('[data-testid="to-sort"]', (all) => all.map((row) => row.textContent));
    expect(asked[0]).toContain('Connected on LinkedIn in 2011');
    expect(await violationsOf(page, 'light')).toEqual([]);
    expect(await violationsOf(page, 'dark')).toEqual([]);
    for (const width of [320, 1280]) {
      await page.setViewport({ width, height: 900 });
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, `at ${width}`).toBeLessThanOrEqual(0);
    }
  });

  it('are sorted by the keyboard, and the rest of the ten at one press', async () => {
    await page.focus('[data-row="0"] button');
    await page.keyboard.press('1');
    await until(page, 'the first answer', async () => (await said('known')) === 1);
    expect(await textOf(page, 'toast')).toContain('you know each other');
    await press(page, 'sort-rest');
    await until(page, 'the other answers', async () => (await said('hardly')) === 9);
    await until(page, 'how many are left', async () =>
      (await textOf(page, 'sort-left')).startsWith(String(NORDIC_CONNECTIONS - 10)),
    );
    await press(page, 'undo');
    await until(page, 'nine without an answer', async () => (await said('hardly')) === 0);
    await press(page, 'redo');
    await until(page, 'nine answers again', async () => (await said('hardly')) === 9);
    await press(page, 'sort-next');
    await until(page, 'ten others', async () =>
      page.$$eval('[data-testid="to-sort"] [aria-pressed="true"]', (pressed) => pressed.length === 0),
    );
  });

  it('and who is known is suggested, in words that are true', async () => {
    const [known] = (await contacts()).filter(({ acquaintance }) => acquaintance === 'known');
    const popup = new Popup(await rig.open('/popup.html'));
    await popup.untilSuggested('the one who is known', (names) => names.join() === known?.name);
    const text = await shownText(popup.page);
    expect(text).toContain('Connected on LinkedIn in 2011, nothing logged yet');
    expect(await popup.reasons()).toContain('You said that you know each other; a hello is a start');
    expect(text).not.toMatch(UNTRUE);
    await press(popup.page, 'suggestion-draft');
    await find(popup.page, 'draft');
    expect(await popup.page.$eval('textarea', (field) => field.value)).toContain(
      'We have been connected on LinkedIn since 2011',
    );
    await popup.page.close();
    await page.goto(`${rig.origin}/dashboard.html#/contact/${known?.id}`);
    await find(page, 'why-suggested');
    expect(await page.evaluate(() => document.querySelector('main')?.textContent ?? '')).not.toMatch(UNTRUE);
  });
});
