import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../lib/backups/write-backup.ts';
import type { Book } from '../../lib/records/index.ts';
import { addContact, logExchange, wholeBook } from '../../lib/store/index.ts';
import { freshBook, must } from '../store/fresh-book.ts';
import { CHROMIUM_BUILD, launchExtension, type Rig } from './extension.ts';
import { countOf, find, PATIENCE, press, textOf, until } from './pages/by-test-id.ts';
import { Dashboard, loadSample } from './pages/dashboard.ts';
import { connectionsFile, Files, storedRecords } from './pages/files.ts';
import { saveByTestId } from './pages/saved-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'bollplank-keeping-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
const fileOf = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

let rig: Rig;
let page: Page;
let files: Files;
const openFiles = async () => {
  page = await rig.open('/dashboard.html#/files');
  files = new Files(page);
};
afterEach(() => expect(rig.errors).toEqual([]));

/** Two who may be one person, one with whom the last exchange was long ago, and one of today. */
async function smallBook(): Promise<Book> {
  const now = new Date();
  const db = await freshBook();
  const add = async (name: string, company: string) =>
    must(await addContact(db, { name, company }, null, now)).value;
  const log = async (contactId: string, on: string) =>
    must(
      await logExchange(
        db,
        {
          contactIds: [contactId],
          on,
          channel: 'call',
          reachedOut: 'me',
          given: ['advice'],
          received: [],
          note: 'Talked about budgets.',
        },
        now,
      ),
    );
  const first = await add('Signe Lind', 'Nordhav');
  await log(first.id, '2026-10-01');
  await add('Signe Lind', 'Nordhav AB');
  const silent = await add('Per Falk', 'Krag');
  await log(silent.id, '2014-03-04');
  const lost = await add('Åse Holm', 'Krag');
  await log(lost.id, '2015-05-06');
  return wholeBook(db);
}

/** Opens the part of the view that is folded away and holds this. */
async function unfold(id: string): Promise<void> {
  const details = await page.waitForSelector(`details:has([data-testid="${id}"])`);
  await details?.evaluate((each) => {
    (each as HTMLDetailsElement).open = true;
  });
}

async function putIn(book: Book): Promise<void> {
  const { name, bytes } = must(await writeBackup(book, { now: new Date() }));
  await files.choose(fileOf(name, bytes));
  await files.preview();
  await files.take();
  await files.untilTaken();
}

/** Everything but the stones: what is taken back leaves one, so that no other computer brings it again. */
const samePeople = async (before: Record<string, unknown[]>) => {
  const { tombstones: _, ...now } = await storedRecords(page);
  const { tombstones: __, ...then } = before;
  return JSON.stringify(now) === JSON.stringify(then);
};

describe('backups by themselves into the downloads folder', () => {
  // The browser's own question cannot be pressed by a driver: the grant is put into a copy of the manifest.
  const build = join(folder, 'granted');
  let kept: string;
  const written = () => {
    try {
      return readdirSync(kept).filter((name) => !name.endsWith('.crdownload'));
    } catch {
      return [];
    }
  };
  const ring = () =>
    page.evaluate(() => {
      const { alarms } = (
        globalThis as unknown as { chrome: { alarms: { create: (...of: unknown[]) => void } } }
      ).chrome;
      alarms.create('daily-review', { when: Date.now() });
    });
  interface Plan {
    lastGood: string | null;
    files: { id: number; at: string }[];
  }
  /** The plan of backups in the store; with `next` that is put there first. */
  const storedPlan = (next?: Plan) =>
    page.evaluate(
      (row) =>
        new Promise<Plan | null>((resolve, reject) => {
          const opening = indexedDB.open('bollplank');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            const transaction = db.transaction('runs', 'readwrite');
            const runs = transaction.objectStore('runs');
            if (row) runs.put(row);
            const reading = runs.get('backup');
            transaction.oncomplete = () => {
              db.close();
              resolve((reading.result as Plan | undefined) ?? null);
            };
          };
        }),
      next ?? null,
    );
  const lastGood = () => storedPlan().then((plan) => plan?.lastGood ?? null);
  /** Makes every backup so far a day older, as if the time had passed. */
  const passDay = async () => {
    const plan = await storedPlan();
    if (!plan) throw new Error('There is no plan');
    const earlier = (at: string) => new Date(Date.parse(at) - 86_400_000).toISOString();
    await storedPlan({ ...plan, files: plan.files.map((each) => ({ ...each, at: earlier(each.at) })) });
  };

  beforeEach(async () => {
    cpSync(CHROMIUM_BUILD, build, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
      permissions: string[];
    };
    writeFileSync(
      join(build, 'manifest.json'),
      JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'downloads'] }),
    );
    const own = mkdtempSync(join(folder, 'browser-'));
    const profile = join(own, 'profile');
    const downloads = join(own, 'downloads');
    kept = join(downloads, 'Bollplank');
    mkdirSync(join(profile, 'Default'), { recursive: true });
    writeFileSync(
      join(profile, 'Default', 'Preferences'),
      JSON.stringify({ download: { default_directory: downloads, prompt_for_download: false } }),
    );
    rig = await launchExtension({ build, profile });
  });
  afterEach(() => rig.close());

  it('are written when switched on and when due, open again with every record, and keep the last four', async () => {
    await loadSample(rig.welcome);
    await openFiles();
    await unfold('backup-schedule');
    await page.select('[data-testid="backup-every"]', '1');
    await page.select('[data-testid="backup-keep"]', '4');
    await press(page, 'backup-schedule');
    await until(page, 'the first backup', async () => (await lastGood()) !== null, 20_000);
    await until(page, 'its day in the view', async () => /today/i.test(await textOf(page, 'last-backup')));
    expect(written()).toHaveLength(1);

    // Not due: nothing more is written.
    await ring();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(written()).toHaveLength(1);

    for (let round = 2; round <= 6; round++) {
      const before = await lastGood();
      await passDay();
      await ring();
      await until(page, `backup ${round}`, async () => (await lastGood()) !== before, 20_000);
      await until(page, 'at most four', async () => written().length === Math.min(4, round), 20_000);
    }
    const stored = await storedRecords(page);
    for (const name of written()) {
      const book = must(await readBackup(new Uint8Array(readFileSync(join(kept, name)))));
      expect(new Set(book.contacts.map((each) => each.id))).toEqual(
        new Set(stored.contacts?.map((each) => (each as { id: string }).id)),
      );
      expect(book.exchanges.length).toBe(stored.exchanges?.length);
    }
  }, 120_000);

  it('go through a page of their own when the book is too large for the worker, and are sealed', async () => {
    await openFiles();
    await files.choose(fileOf('Connections.csv', connectionsFile(4000)));
    await files.preview();
    await files.take();
    await files.untilTaken();
    const already = new Set(written());
    await unfold('backup-schedule');
    await page.select('[data-testid="backup-every"]', '7');
    await (await find(page, 'schedule-passphrase')).type('tolv trinda tomtar');
    const ofItsOwn = rig.browser.waitForTarget((each) => each.url().endsWith('/backup.html'), {
      timeout: PATIENCE,
    });
    await press(page, 'backup-schedule');
    await ofItsOwn;
    let name: string | undefined;
    await until(
      page,
      'the backup',
      async () => {
        name = written().find((each) => !already.has(each));
        return name !== undefined;
      },
      120_000,
    );
    expect(name).toMatch(/\.json\.age$/);
    const bytes = new Uint8Array(readFileSync(join(kept, name ?? '')));
    expect(must(await readBackup(bytes, 'tolv trinda tomtar')).contacts).toHaveLength(4000);
    await until(page, 'the page closed', async () =>
      (await rig.browser.pages()).every((each) => !each.url().endsWith('/backup.html')),
    );
  }, 300_000);
});

describe('tidying', () => {
  let used = false;
  beforeAll(async () => {
    rig = await launchExtension();
  });
  beforeEach(async () => {
    if (used) await rig.reinstall();
    used = true;
    await openFiles();
    await putIn(await smallBook());
  });
  afterAll(() => rig?.close());

  it('joins two who are one person, and parts them again on Undo', async () => {
    const before = await storedRecords(page);
    await press(page, 'merge');
    await until(
      page,
      'three people',
      async () => (await storedRecords(page)).contacts?.length !== 4 || !(await samePeople(before)),
    );
    await until(page, 'no doubles', async () => (await countOf(page, 'double')) === 0);
    expect((await storedRecords(page)).exchanges).toHaveLength(3);
    await press(page, 'undo');
    await until(page, 'the book as before', () => samePeople(before));
    await find(page, 'double');
  });

  it('remembers that two are not the same person', async () => {
    await find(page, 'double');
    await press(page, 'not-same');
    await until(page, 'no doubles', async () => (await countOf(page, 'double')) === 0);
    await page.reload();
    await find(page, 'back-up');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await countOf(page, 'double')).toBe(0);
    expect((await storedRecords(page)).contacts).toHaveLength(4);
  });

  it('erases people silent for years in one act, and brings all of them back on Undo', async () => {
    const before = await storedRecords(page);
    await page.select('[data-testid="quiet-years"]', '10');
    await press(page, 'quiet-all');
    await press(page, 'quiet-erase');
    await press(page, 'confirm');
    await until(page, 'two people', async () => (await storedRecords(page)).contacts?.length === 2);
    const after = await storedRecords(page);
    expect(JSON.stringify(after)).not.toContain('Falk');
    expect(after.exchanges).toHaveLength(1);
    expect(after.tombstones?.length).toBeGreaterThan(0);
    await press(page, 'undo');
    await until(page, 'the book as before', () => samePeople(before));
  });

  it('gives all it holds on one person as a file', async () => {
    const dashboard = new Dashboard(page);
    await dashboard.go('contacts');
    await dashboard.openPerson('Per Falk');
    await press(page, 'more-acts');
    const { name } = await saveByTestId(page, 'held', folder, 10_000);
    const { unzipSync } = await import('fflate');
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const texts = name.endsWith('.zip')
      ? Object.values(unzipSync(bytes))
          .map((each) => new TextDecoder().decode(each))
          .join('\n')
      : new TextDecoder().decode(bytes);
    for (const held of ['Per Falk', 'Krag', 'Talked about budgets.', '2014']) expect(texts).toContain(held);
    expect(texts).not.toContain('Signe');
  });

  it('takes back a table with corrected columns later, and every byte is as it was', async () => {
    const before = await storedRecords(page);
    await files.choose(
      fileOf('odd.csv', 'kod;vem;var;nr\n1;Per Falk;Krag;070-111 22 33\n2;Ida Strand;Krag;\n'),
    );
    await find(page, 'mapping');
    await page.$eval('[data-testid="mapping"]', (each) => {
      (each as HTMLDetailsElement).open = true;
    });
    for (const [at, field] of ['ignored', 'name', 'company', 'phone'].entries())
      await page.select(`[data-testid="column-${at}"]`, field);
    await press(page, 'mapping-apply');
    await until(page, 'the people', async () => (await files.preview()).includes('Ida Strand'));
    await files.take();
    await files.untilTaken();
    expect(JSON.stringify(await storedRecords(page))).toContain('Ida Strand');
    await page.reload();
    await unfold('undo-import');
    await press(page, 'undo-import');
    await until(page, 'the book as before', () => samePeople(before));
  });

  it('stops an import that goes on, with nothing of it left, and takes the file when asked again', async () => {
    const before = await storedRecords(page);
    await files.choose(fileOf('many.csv', connectionsFile(12_000)));
    await files.preview();
    await files.take();
    await find(page, 'progress');
    await press(page, 'import-stop');
    await page.waitForSelector('[data-testid="import-take"]', { timeout: 90_000 });
    expect(await samePeople(before)).toBe(true);
    await files.take();
    await files.untilTaken();
    expect((await storedRecords(page)).contacts).toHaveLength(12_004);
  }, 240_000);
});
