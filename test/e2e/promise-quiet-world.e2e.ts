import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../demo/pages.ts';
import { personBySlug } from '../demo/people.ts';
import { CHROMIUM_BUILD, launchExtension, type Rig } from './extension.ts';
import { EVERY_MESSAGE, type Hijacked, hijack } from './isolated-world.ts';
import { find, press, until } from './pages/by-test-id.ts';
import { loadSample } from './pages/dashboard.ts';

/**
 * Promises P2 and P4 against a page whose process has been taken over: it then holds the isolated world in which the
 * extension has read it, with what Chromium gives such a world.
 */
describe('P2 Quiet, P4 Yours: the isolated world of a page that was read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bollplank-world-'));
  const downloads = join(folder, 'downloads');
  const kept = join(downloads, 'Bollplank');
  const listed = (at: string) =>
    existsSync(at) ? readdirSync(at).filter((name) => !/crdownload/.test(name)) : [];
  let rig: Rig;
  let files: Page;
  let world: Hijacked;

  beforeAll(async () => {
    // The browser's own question cannot be pressed by a driver: the grant is put into a copy of the manifest.
    const build = join(folder, 'granted');
    cpSync(CHROMIUM_BUILD, build, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
      permissions: string[];
    };
    writeFileSync(
      join(build, 'manifest.json'),
      JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'downloads'] }),
    );
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'Default'), { recursive: true });
    writeFileSync(
      join(profile, 'Default', 'Preferences'),
      JSON.stringify({ download: { default_directory: downloads, prompt_for_download: false } }),
    );
    rig = await launchExtension({ build, profile });
    await loadSample(rig.welcome);
    files = await rig.open('/dashboard.html#/files');
    const details = await files.waitForSelector('details:has([data-testid="backup-schedule"])');
    await details?.evaluate((each) => each.setAttribute('open', ''));
    await files.select('[data-testid="backup-every"]', '7');
    await (await find(files, 'schedule-passphrase')).type('tolv trinda tomtar');
    await press(files, 'backup-schedule');
    await until(files, 'the first backup', async () => listed(kept).length === 1, 120_000);

    const tab = await rig.visit(addressOf(personBySlug('linnea-brokvist')));
    // A file of the user's own, which no extension has made.
    await tab.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['my thesis']));
      link.download = 'thesis.docx';
      link.click();
    });
    await until(tab, 'the user’s own file', async () => listed(downloads).includes('thesis.docx'));
    const popup = await rig.pressToolbar(tab);
    await find(popup, 'person-name');
    await popup.close();
    world = await hijack(tab, rig.extension.id);
  });
  afterAll(async () => {
    await rig?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('is there, so that getting nothing means something', async () => {
    expect(await world('chrome.runtime.id')).toEqual({ value: rig.extension.id });
  });

  it.each(['local', 'session'])('can read nothing in storage.%s', async (area) => {
    expect(await world(`chrome.storage.${area}.get(null)`)).toHaveProperty('refused');
  });

  it('can write nothing into the extension’s storage', async () => {
    for (const area of ['local', 'session'])
      expect(await world(`chrome.storage.${area}.set({ backup: { everyDays: 1 } })`)).toHaveProperty(
        'refused',
      );
  });

  it('finds no passphrase where it could look, not even after the browser let it', async () => {
    const stored = await files.evaluate(() => {
      const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, Area> } }).chrome;
      interface Area {
        get(key: null): Promise<object>;
      }
      return Promise.all([storage.local?.get(null), storage.session?.get(null)]).then((all) =>
        JSON.stringify(all),
      );
    });
    expect(stored).not.toContain('tolv trinda tomtar');
  });

  it.each(EVERY_MESSAGE)('gets no answer to $name', async (message) => {
    const got = await world(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
    expect('value' in got ? (got.value ?? null) : null).toBeNull();
  });

  it('has no downloads of its own to delete with, and cannot make the backups delete the user’s', async () => {
    expect(await world('typeof chrome.downloads')).toEqual({ value: 'undefined' });
    const plan = {
      everyDays: 1,
      keep: 1,
      passphrase: 'only theirs',
      lastGood: null,
      notedOn: null,
      tries: null,
    };
    const named = [1, 2, 3, 4, 5].map((id) => ({ id, at: '2026-01-01T00:00:00.000Z' }));
    await world(`chrome.storage.local.set(${JSON.stringify({ backup: { ...plan, files: named } })})`);
    // Even where a browser lets it in there (Firefox does), the plan is not what lies there.
    await files.evaluate((backup) => (globalThis as unknown as Chrome).chrome.storage.local.set({ backup }), {
      ...plan,
      files: named,
    });
    await files.evaluate(() =>
      (globalThis as unknown as Chrome).chrome.alarms.create('daily-review', { when: Date.now() }),
    );
    await until(
      files,
      'the alarm rung and the plan there taken away',
      () =>
        files.evaluate(async () => {
          const { storage, alarms } = (globalThis as unknown as Chrome).chrome;
          const alarm = await alarms.get('daily-review');
          return !('backup' in (await storage.local.get(null))) && (alarm?.scheduledTime ?? 0) > Date.now();
        }),
      30_000,
    );
    expect(listed(downloads)).toContain('thesis.docx');
    expect(listed(kept)).toHaveLength(1);
  });
});

/** What of the browser's interface the driver uses on the extension's own page. */
interface Chrome {
  chrome: {
    storage: { local: { get(key: null): Promise<object>; set(all: object): Promise<void> } };
    alarms: {
      create(name: string, when: object): Promise<void>;
      get(name: string): Promise<{ scheduledTime: number } | undefined>;
    };
  };
}
