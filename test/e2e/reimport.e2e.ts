import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contact } from '../../lib/records/index.ts';
import { launchExtension, type Rig } from './extension.ts';
import { find, press, until } from './pages/by-test-id.ts';
import { Dashboard, loadSample } from './pages/dashboard.ts';
import { Files, storedRecords } from './pages/files.ts';

/** What every address format carries of a person, as text, in an order that does not depend on ids. */
const carried = (people: unknown[] = []) =>
  (people as Contact[])
    .filter(({ mergedInto }) => !mergedInto)
    .map(({ name, headline, company, role, location, industry, function: work, seniority, ...rest }) =>
      JSON.stringify([
        [name, headline, company, role, location, industry, work, seniority, rest.leader, rest.relation],
        [rest.labels, rest.emails, rest.phones, rest.notes, rest.language],
        [rest.region?.country ?? null, rest.region?.area ?? null],
      ]),
    )
    .sort();

const FORMATS = ['csv', 'vcard', 'vcard3', 'json'];
const folder = mkdtempSync(join(tmpdir(), 'bollplank-reimport-'));
let rig: Rig;
let files: Files;
const saved = new Map<string, string>();
let before: Record<string, unknown[]>;
const openFiles = async () => {
  files = new Files(await rig.open('/dashboard.html#/files'));
};

beforeAll(async () => {
  rig = await launchExtension();
  await loadSample(rig.welcome);
  await openFiles();
  await press(files.page, 'private-notes');
  await files.page.$$eval('details:has([data-testid^="export-"])', (all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  for (const format of FORMATS) {
    const { name } = await new Dashboard(files.page).export(format, join(folder, format));
    saved.set(format, join(folder, format, name));
  }
  before = await storedRecords(files.page);
});
afterAll(async () => {
  expect(rig?.errors).toEqual([]);
  await rig?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Each file goes back into the book it came from, and into one with nothing in it. */
describe('a book taken out', () => {
  it.each(FORMATS)('as %s changes nothing in the book it came from', async (format) => {
    await files.choose(saved.get(format) ?? '');
    await files.preview();
    const take = await find(files.page, 'import-take');
    expect(await take.evaluate((each) => (each as HTMLButtonElement).disabled)).toBe(true);
    await files.page.reload();
    await files.page.waitForSelector('[data-testid="import-file"]');
    expect(await storedRecords(files.page)).toEqual(before);
  });

  it.each(FORMATS)('as %s comes into an empty one with everybody in it', async (format) => {
    await rig.reinstall();
    await openFiles();
    expect((await storedRecords(files.page)).contacts).toEqual([]);
    await files.choose(saved.get(format) ?? '');
    await files.preview();
    await files.take();
    await files.untilTaken();
    await until(
      files.page,
      'the people',
      async () => (await storedRecords(files.page)).contacts?.length !== 0,
    );
    expect(carried((await storedRecords(files.page)).contacts)).toEqual(carried(before.contacts));
  });
});
