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

/** What may be said: that the disk is full, or that the book can no longer be opened for it. */
const REFUSALS = [english.problem.storeFull, english.problem.storeClosed];

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

describe.skipIf(!mounted)('a full disk', () => {
  const profile = join(disk, 'profile');
  let rig: Rig;
  let page: Page;
  let before: Record<string, unknown[]>;
  let logged = false;

  /** What the view says in the end: a problem with its remedy, or that the act is done. */
  const outcome = async (): Promise<'refused' | 'done'> => {
    let said: 'refused' | 'done' | undefined;
    await until(
      page,
      'an answer',
      async () => {
        const text = (await countOf(page, 'toast')) > 0 ? await textOf(page, 'toast') : '';
        if (REFUSALS.some((refusal) => text.includes(refusal))) said = 'refused';
        else if ((await countOf(page, 'undo')) > 0) said = 'done';
        return said !== undefined;
      },
      30_000,
    );
    return said ?? 'done';
  };

  beforeAll(async () => {
    rig = await launchExtension({ profile });
    await loadSample(rig.welcome);
    page = await rig.open('/dashboard.html#/files');
    await find(page, 'back-up');
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
    const path = join(folder, 'Connections.csv');
    writeFileSync(path, connectionsFile(5000));
    await files.choose(path);
    if ((await Promise.race([files.preview(), outcome()])) !== 'refused') await files.take();
    expect(await outcome()).toBe('refused');
    // The next answer is waited for on an empty place.
    await page.$eval('[data-testid="toast"] button:last-of-type', (button) =>
      (button as HTMLButtonElement).click(),
    );
    await until(page, 'the message gone', async () => (await countOf(page, 'toast')) === 0);
  }, 90_000);

  it('keeps what it says it has logged, or says that it could not', async () => {
    await page.evaluate(() => {
      location.hash = '#/contacts';
    });
    const [first = ''] = (before.contacts as { name: string }[]).map(({ name }) => name);
    await new Dashboard(page).openPerson(first);
    await press(page, 'log-exchange');
    await find(page, 'save-exchange');
    await page.type('.exchange-form textarea', 'Said on a full disk.');
    await press(page, 'save-exchange');
    logged = (await outcome()) === 'done';
  });

  it('has lost nothing when there is room again, and goes on', async () => {
    rmSync(join(disk, 'filling'));
    await page.close();
    page = await rig.open('/dashboard.html#/files');
    const after = await storedRecords(page);
    expect(after.exchanges?.length).toBe((before.exchanges?.length ?? 0) + (logged ? 1 : 0));
    expect(JSON.stringify(after.exchanges).includes('Said on a full disk.')).toBe(logged);
    expect({ ...after, exchanges: [] }).toEqual({ ...before, exchanges: [] });
    const files = new Files(page);
    await files.choose(join(folder, 'Connections.csv'));
    await files.preview();
    await files.take();
    await files.untilTaken();
    expect((await storedRecords(page)).contacts).toHaveLength(5000 + (before.contacts?.length ?? 0));
  }, 90_000);
});
