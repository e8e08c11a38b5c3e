import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNetwork } from '../demo/server.ts';
import { launchExtension, type Rig } from './extension.ts';
import { find, press, type shownText, until } from './pages/by-test-id.ts';
import { loadSample } from './pages/dashboard.ts';
import { connectionsFile, Files, storedRecords } from './pages/files.ts';
import { killedImport } from './pages/killed-import.ts';
import { saveByTestId } from './pages/saved-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'bollplank-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
const fileOf = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('files in and out', () => {
  let rig: Rig;
  let files: Files;
  beforeAll(async () => {
    rig = await launchExtension();
    files = new Files(await rig.open('/dashboard.html#/files'));
  });
  afterAll(() => rig?.close());

  it('takes a file in after a preview, and nothing the second time; all of it can be taken back', async () => {
    const path = fileOf('Connections.csv', connectionsFile(1500));
    await files.choose(path);
    expect(await files.preview()).toContain('1,500');
    await files.take();
    await files.untilTaken();
    const first = await storedRecords(files.page);
    expect(first.contacts).toHaveLength(1500);

    await files.choose(path);
    expect(await files.preview()).toContain('Known already');
    const take = await find(files.page, 'import-take');
    expect(await take.evaluate((each) => (each as HTMLButtonElement).disabled)).toBe(true);
    expect(await storedRecords(files.page)).toEqual(first);

    await files.page.reload();
    await files.page.waitForSelector('details:has([data-testid="undo-import"])');
    await files.page.$eval('details:has([data-testid="undo-import"])', (each) => {
      (each as HTMLDetailsElement).open = true;
    });
    await press(files.page, 'undo-import');
    await until(files.page, 'an empty book', async () => {
      return (await storedRecords(files.page)).contacts?.length === 0;
    });
  });

  it('takes only the companies chosen', async () => {
    await files.page.reload();
    await files.choose(fileOf('Connections.csv', connectionsFile(80)));
    await files.preview();
    await files.page.select('[data-testid="import-choice"]', 'company');
    const box = await files.page.waitForSelector('.files__pick input');
    await box?.click();
    await files.take();
    await files.untilTaken();
    expect((await storedRecords(files.page)).contacts).toHaveLength(2);
  });

  it('lets the columns of any table be corrected', async () => {
    await files.choose(fileOf('odd.csv', 'kod;vem;var\n1;Signe Lind;Nordhav\n2;Per Falk;Krag\n'));
    await find(files.page, 'mapping');
    await files.page.$eval('[data-testid="mapping"]', (each) => {
      (each as HTMLDetailsElement).open = true;
    });
    await files.page.select('[data-testid="column-1"]', 'name');
    await files.page.select('[data-testid="column-2"]', 'company');
    await press(files.page, 'mapping-apply');
    await until(files.page, 'the people', async () => (await files.preview()).includes('Signe Lind'));
    await files.take();
    await files.untilTaken();
    const people = (await storedRecords(files.page)).contacts as { name: string; company: string }[];
    expect(people.find((one) => one.name === 'Signe Lind')?.company).toBe('Nordhav');

    // The next table of the same heading is read so at once.
    await files.choose(fileOf('odd-2.csv', 'kod;vem;var\n3;Åse Holm;Krag\n'));
    await until(files.page, 'the next person', async () => (await files.preview()).includes('Åse Holm'));
    expect(await files.preview()).toContain('Krag');
    await files.page.reload();
  });

  it('refuses what is no file of people, in words', async () => {
    const before = await storedRecords(files.page);
    await files.choose(
      fileOf('photo.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])),
    );
    await find(files.page, 'import-refused');
    expect(await storedRecords(files.page)).toEqual(before);
    expect(rig.errors).toEqual([]);
  });
});

describe('a backup', () => {
  it.each(['', 'tolv trinda tomtar'])(
    'brings every record back after the extension was removed and installed anew (passphrase "%s")',
    async (passphrase) => {
      const network = await startNetwork();
      const rig = await launchExtension({ network });
      await loadSample(rig.welcome);
      let page = await rig.open('/dashboard.html#/files');
      if (passphrase) await (await find(page, 'backup-passphrase')).type(passphrase);
      const saved = await saveByTestId(page, 'back-up', folder, 30_000);
      expect(saved.name).toMatch(passphrase ? /\.json\.age$/ : /\.json$/);
      const before = await storedRecords(page);
      // Every kind of record has to be there, or the comparison would say nothing of it.
      for (const [table, records] of Object.entries(before)) expect(records.length, table).toBeGreaterThan(0);
      expect(before.contacts?.length).toBeGreaterThan(50);
      // Removed and installed anew in the same browser, which throws the book away.
      await rig.browser.uninstallExtension(rig.extension.id);
      await rig.browser.installExtension(rig.folder);
      expect((await storedRecords(await rig.open('/dashboard.html#/files'))).contacts).toEqual([]);
      page = await rig.open('/dashboard.html#/files');
      const files = new Files(page);
      await files.choose(join(folder, saved.name));
      if (passphrase) {
        await (await find(page, 'passphrase')).type('not this one');
        await press(page, 'unseal');
        await until(page, 'the refusal', async () => /does not open/i.test(await fullText(page)), 20_000);
        const field = await find(page, 'passphrase');
        await field.click({ count: 3 });
        await field.type(passphrase);
        await press(page, 'unseal');
      }
      await files.preview();
      await press(page, 'restore-replace');
      await files.take();
      await press(page, 'confirm');
      await files.untilTaken();
      expect(await storedRecords(page)).toEqual(before);
      expect(rig.errors).toEqual([]);
      await rig.close();
      await network.stop();
    },
    90_000,
  );
});

describe('a browser killed in the middle of an import', () => {
  it('leaves the book as it was or takes the whole file, and goes on to work', async () => {
    // Two killings show that it works; the benchmarks kill fifty times.
    const outcomes = await killedImport({ times: 2, people: 2500, folder });
    expect(outcomes.filter((each) => each.torn)).toEqual([]);
    expect(outcomes).toHaveLength(2);
  }, 180_000);
});

// biome-ignore lint/performance/useDomNodeTextContent: only what is rendered counts here
const fullText = (page: Parameters<typeof shownText>[0]) => page.evaluate(() => document.body.innerText);
