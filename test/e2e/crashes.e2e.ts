import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakInRecord, loseStore } from '../bench/broken-logs.ts';
import { survive } from '../bench/survival-run.ts';
import { type Network, startNetwork } from '../demo/server.ts';
import { LANGUAGES } from '../languages.ts';
import { CHROMIUM_BUILD, type Language, launchExtension, type Rig } from './extension.ts';
import { showIn } from './pages/axe.ts';
import { countOf, find, press, pressAt, textOf, until } from './pages/by-test-id.ts';
import { Dashboard, loadSample } from './pages/dashboard.ts';

const folders: string[] = [];
let network: Network;
beforeAll(async () => {
  network = await startNetwork();
});
afterAll(async () => {
  await network.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bollplank-crashes-'));
  folders.push(folder);
  return join(folder, 'profile');
}

/** Kills the browser as a crash does, and waits until it is gone. */
async function kill(rig: Rig): Promise<void> {
  const main = rig.browser.process();
  const gone = new Promise<void>((resolve) => main?.once('exit', () => resolve()));
  main?.kill('SIGKILL');
  await gone;
  await rig.close().catch(() => undefined);
}

/** Waits until the background has remembered the book outside of it. */
const untilRemembered = (page: Page) =>
  until(page, 'the mark of the book', () =>
    page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: StorageLike } }).chrome;
      return Object.keys(await storage.local.get('bookMark')).length > 0;
    }),
  );
interface StorageLike {
  local: { get(key: string): Promise<Record<string, unknown>> };
}

describe('a browser that dies inside a record of its log', () => {
  it('has the whole book two starts later (P4)', async () => {
    const profile = newProfile();
    const first = await launchExtension({ profile, network });
    await loadSample(first.welcome);
    await kill(first);
    expect(breakInRecord(profile)).toBe(true);

    const second = await launchExtension({ profile, network });
    const dashboard = new Dashboard(await second.open('/dashboard.html#/contacts'));
    await dashboard.untilRows('everybody after the crash', (rows) => rows.length > 5);
    await pressAt(dashboard.page, '[data-testid="contact-row"] a');
    await press(dashboard.page, 'log-exchange');
    await (await find(dashboard.page, 'save-exchange')).evaluate(() => undefined);
    await dashboard.page.type('.exchange-form textarea', 'Said after the crash.');
    await press(dashboard.page, 'save-exchange');
    await until(dashboard.page, 'the entry', async () =>
      (await textOf(dashboard.page, 'timeline')).includes('Said after the crash.'),
    );
    const address = new URL(dashboard.page.url()).hash;
    await second.close();

    const third = await launchExtension({ profile, network });
    const again = await third.open(`/dashboard.html${address}`);
    await until(again, 'the entry two starts after the crash', async () =>
      (await textOf(again, 'timeline')).includes('Said after the crash.'),
    );
    await third.close();
  });
});

describe.each(LANGUAGES)('a book that vanished (%s)', (language) => {
  let rig: Rig;
  beforeAll(async () => {
    const profile = newProfile();
    const before = await launchExtension({ profile, network, language });
    await loadSample(before.welcome);
    await untilRemembered(before.welcome);
    await before.close();
    loseStore(profile);
    rig = await launchExtension({ profile, network, language });
  });
  afterAll(() => rig?.close());

  it.each(['dashboard', 'popup', 'sidepanel'])('is missed by the %s, which welcomes nobody', async (name) => {
    const page = await rig.open(`/${name}.html`);
    expect(await textOf(page, 'vanished')).toMatch(/57|58/);
    expect(await countOf(page, 'load-sample')).toBe(0);
    expect(await countOf(page, 'open-welcome')).toBe(0);
    await shoot(page, name, language);
    await page.close();
  });

  it('leads to where a backup is restored', async () => {
    const page = await rig.open('/dashboard.html#/contacts');
    await press(page, 'vanished-restore');
    await page.waitForSelector('input[type="file"]');
    expect(await countOf(page, 'vanished')).toBe(0);
    await page.close();
  });

  it('is not missed any more when its user begins anew', async () => {
    const page = await rig.open('/dashboard.html#/contacts');
    await press(page, 'vanished-empty');
    await find(page, 'load-sample');
    await page.reload();
    await find(page, 'load-sample');
    expect(await countOf(page, 'vanished')).toBe(0);
    expect(rig.errors).toEqual([]);
  });
});

/** Pictures of the page, to be looked at: `.output/pictures/vanished-popup.sv.dark.png`. */
async function shoot(page: Page, name: string, language: Language): Promise<void> {
  const folder = '.output/pictures';
  mkdirSync(folder, { recursive: true });
  const wide = name === 'dashboard' ? 1280 : name === 'popup' ? 420 : 360;
  await page.setViewport({ width: wide, height: 700 });
  for (const scheme of ['light', 'dark'] as const) {
    await showIn(page, scheme);
    await page.screenshot({
      path: join(folder, `vanished-${name}.${language}.${scheme}.png`) as `${string}.png`,
    });
  }
}

describe('acknowledged acts', () => {
  it('outlive kills, kills inside a record and power cuts, at both of the next two starts (P4)', async () => {
    const done = await survive({ deaths: 6, minutes: 1, folder: CHROMIUM_BUILD, random: Math.random });
    if (done.noPowerCuts !== null) console.warn(`No power cuts: ${done.noPowerCuts}`);
    expect(done.faults).toEqual([]);
    expect(done).toMatchObject({ lost: 0, gone: 0, torn: 0 });
    expect(done.acknowledged).toBeGreaterThan(0);
    // Each death is two starts of a browser: a busy machine takes its time.
  }, 300_000);
});
