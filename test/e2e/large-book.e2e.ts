import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type Rig } from './extension.ts';
import { find, press, pressAt, textOf, until } from './pages/by-test-id.ts';
import { Dashboard } from './pages/dashboard.ts';
import { connectionsFile, Files } from './pages/files.ts';

const PEOPLE = 30_000;
/** A machine with two cores that does other things as well takes its time for 30,000 rows. */
const PATIENCE = 150_000;

/** Everybody in the book, at once: brought in, found, filtered, selected, labelled, and all of it taken back. */
describe('a book of 30,000', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bollplank-large-'));
  let rig: Rig;
  let page: Page;
  let dashboard: Dashboard;

  beforeAll(async () => {
    const file = join(folder, 'Connections.csv');
    writeFileSync(file, connectionsFile(PEOPLE));
    rig = await launchExtension();
    page = await rig.open('/dashboard.html#/files');
    const files = new Files(page);
    await files.choose(file);
    await files.preview();
    await files.take();
    await page.waitForFunction(() => !document.querySelector('[data-testid="import-preview"]'), {
      timeout: PATIENCE,
    });
    dashboard = new Dashboard(page);
    await dashboard.go('contacts');
    await find(page, 'contact-row', PATIENCE);
  }, 2 * PATIENCE);
  afterAll(async () => {
    await rig?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const status = () => page.$eval('.people__head [role="status"]', (said) => said.textContent ?? '');
  const label = async (name: string) => {
    await press(page, 'bulk-label');
    await (await find(page, 'bulk-label-name')).type(name);
    await press(page, 'bulk-do');
  };
  const untilToast = (what: string, text: RegExp) =>
    until(page, what, async () => text.test(await textOf(page, 'toast')), PATIENCE);

  it('is there to its last row', async () => {
    expect(await status()).toContain('30,000');
    await page.focus('[data-testid="contact-row"] a');
    await page.keyboard.press('End');
    await page.waitForSelector(`[data-at="${PEOPLE - 1}"] a:focus`, { timeout: PATIENCE });
    await page.keyboard.press('Home');
    await page.waitForSelector('[data-at="0"] a:focus', { timeout: PATIENCE });
  });

  it('finds one of them, first of those with nearly that name', async () => {
    await dashboard.search('Ekerudd12345');
    await until(
      page,
      'the one',
      async () => (await dashboard.rows())[0]?.includes('Ekerudd12345') === true,
      PATIENCE,
    );
  });

  it('labels all who were found as one act, and takes it back', async () => {
    const found = Number((await status()).split(' ')[0]);
    expect(found).toBeGreaterThan(1);
    await pressAt(page, 'thead input[type="checkbox"]');
    await label('Nordhav');
    await untilToast(`the word that ${found} were changed`, new RegExp(`\\b${found}\\b`));
    await press(page, 'filter-label-Nordhav');
    await page.waitForSelector('.people__list .chip--act', { timeout: PATIENCE });
    await until(page, 'all of them', async () => (await status()).startsWith(`${found} `), PATIENCE);
    await press(page, 'undo');
    await find(page, 'redo', PATIENCE);
    await until(
      page,
      'nobody with the label',
      () => page.$$eval('[data-testid="contact-row"]', (rows) => rows.length === 0),
      PATIENCE,
    );
    // The address is the same: what the list is narrowed to does not stand in it.
    await press(page, 'nav-contacts');
    await until(page, 'everybody', async () => (await status()).startsWith('30,000 '), PATIENCE);
  });

  it('stops a change of all 30,000 on demand, and then nothing is changed', async () => {
    await pressAt(page, 'thead input[type="checkbox"]');
    await label('Everybody');
    await press(page, 'bulk-stop');
    await untilToast('the word that nothing was changed', /Nothing was changed/);
    expect(await page.$('[data-testid="filter-label-Everybody"]')).toBe(null);
    expect(rig.errors).toEqual([]);
  });
});
