import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import english from '../../lib/locales/en.json' with { type: 'json' };
import { launchExtension, type Rig } from './extension.ts';
import { countOf, find, press, textOf, until } from './pages/by-test-id.ts';
import { Dashboard, loadSample } from './pages/dashboard.ts';
import { connectionsFile, Files, storedRecords } from './pages/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'bollplank-full-'));
/** A small disk of its own for the browser's profile. Only where the tests may mount one. */
const disk = join(folder, 'disk');
mkdirSync(disk);
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', disk]).status === 0;
if (!mounted) console.log('Skipped: a full disk needs the right to mount a small one');
afterAll(() => {
  if (mounted) spawnSync('umount', ['-l', disk]);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Fills the disk to the last byte. */
function fillDisk(): void {
  const filling = openSync(join(disk, 'filling'), 'w');
  for (let bytes = 1 << 24; bytes > 0; ) {
    try {
      if (writeSync(filling, Buffer.alloc(bytes)) < bytes) bytes >>= 1;
    } catch {
      bytes >>= 1;
    }
  }
  closeSync(filling);
}

/** Waits until nobody is left to be ranked: the background then writes nothing of itself any more. */
async function untilRanked(page: Page): Promise<void> {
  const isRanked = () =>
    page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('bollplank');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const count = (table: string) =>
        new Promise<number>((resolve) => {
          const counting = db.transaction(table).objectStore(table).count();
          counting.onsuccess = () => resolve(counting.result);
        });
      const [stale, listed] = [await count('stale'), await count('suggestions')];
      db.close();
      return stale === 0 && listed > 0;
    });
  await until(page, 'everybody ranked', isRanked, 30_000);
}

describe.skipIf(!mounted)('a full disk', () => {
  const profile = join(disk, 'profile');
  const path = join(folder, 'Connections.csv');
  let rig: Rig;
  let page: Page;
  let before: Record<string, unknown[]>;

  /** Waits for the refusal with its remedy; the next one is waited for on an empty place. */
  const untilRefused = async () => {
    await until(
      page,
      'the refusal',
      async () => (await textOf(page, 'toast')).includes(english.problem.storeFull),
      30_000,
    );
    await page.$eval('[data-testid="toast"] button:last-of-type', (button) =>
      (button as HTMLButtonElement).click(),
    );
    await until(page, 'the message gone', async () => (await countOf(page, 'toast')) === 0);
  };

  beforeAll(async () => {
    writeFileSync(path, connectionsFile(5000));
    rig = await launchExtension({ profile });
    await loadSample(rig.welcome);
    page = await rig.open('/dashboard.html#/files');
    await find(page, 'back-up');
    await untilRanked(page);
    before = await storedRecords(page);
    expect(before.contacts?.length).toBeGreaterThan(50);
    fillDisk();
  });
  afterAll(async () => {
    expect(rig?.errors).toEqual([]);
    await rig?.close();
  });

  it('takes nothing of a file, and says why', async () => {
    const files = new Files(page);
    await files.choose(path);
    await files.preview();
    await files.take();
    await untilRefused();
    expect(await storedRecords(page)).toEqual(before);
  }, 90_000);

  it('logs nothing, and says why', async () => {
    await page.evaluate(() => {
      location.hash = '#/contacts';
    });
    const [first = ''] = (before.contacts as { name: string }[]).map(({ name }) => name);
    await new Dashboard(page).openPerson(first);
    await press(page, 'log-exchange');
    await find(page, 'save-exchange');
    await page.type('.exchange-form textarea', 'Said on a full disk.');
    await press(page, 'save-exchange');
    await untilRefused();
    expect(await storedRecords(page)).toEqual(before);
  });

  it('goes on when there is room again', async () => {
    rmSync(join(disk, 'filling'));
    await press(page, 'save-exchange');
    await until(
      page,
      'the exchange logged',
      async () => (await storedRecords(page)).exchanges?.length === (before.exchanges?.length ?? 0) + 1,
    );
    await page.evaluate(() => {
      location.hash = '#/files';
    });
    const files = new Files(page);
    await files.choose(path);
    await files.preview();
    await files.take();
    await files.untilTaken();
  }, 90_000);

  it('has lost nothing when the browser is started again', async () => {
    // Whatever a browser makes of a store that it could not write to, it does when it opens it the next time.
    const written = await storedRecords(page);
    await rig.close();
    rig = await launchExtension({ profile });
    page = await rig.open('/dashboard.html#/files');
    await find(page, 'back-up');
    const after = await storedRecords(page);
    expect(after).toEqual(written);
    expect(after.contacts).toHaveLength(5000 + (before.contacts?.length ?? 0));
    expect(JSON.stringify(after.exchanges)).toContain('Said on a full disk.');
  }, 90_000);
});
