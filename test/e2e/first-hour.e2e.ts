import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contact } from '../../lib/records/index.ts';
import { addressOf } from '../demo/pages.ts';
import { personBySlug } from '../demo/people.ts';
import { launchExtension, type Rig } from './extension.ts';
import { violationsOf } from './pages/axe.ts';
import { countOf, find, press, textOf, until } from './pages/by-test-id.ts';
import { Files, storedRecords } from './pages/files.ts';
import { NORDIC_CONNECTIONS, nordicConnections } from './pages/nordic-connections.ts';

/** From a file of connections to a map with them on it, as the first hour goes. */
describe('the first hour', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bollplank-first-'));
  let rig: Rig;
  let page: Page;
  beforeAll(async () => {
    rig = await launchExtension();
    page = await rig.open('/dashboard.html#/files');
  });
  afterAll(async () => {
    expect(rig?.errors).toEqual([]);
    await rig?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const contacts = async () => (await storedRecords(page)).contacts as Contact[];
  const onMap = async () => (await contacts()).filter((one) => one.industry && one.function).length;
  const title = () => textOf(page, 'tag-current');
  const goTo = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);

  it('brings people in and leads to their tags', async () => {
    const file = join(folder, 'Connections.csv');
    writeFileSync(file, nordicConnections());
    const files = new Files(page);
    await files.choose(file);
    await files.preview();
    await files.take();
    await files.untilTaken();
    expect(await textOf(page, 'import-added')).toContain(String(NORDIC_CONNECTIONS));
    await press(page, 'tag-them');
    await find(page, 'tag-current');
    expect(await textOf(page, 'tag-progress')).toContain(String(NORDIC_CONNECTIONS));
    // The words that decide stand marked in the texts of those they decide for.
    await page.waitForSelector('[data-testid="tag-members"] mark');
    expect(await violationsOf(page, 'light')).toEqual([]);
    expect(await violationsOf(page, 'dark')).toEqual([]);
  });

  it('fits a window of 320 px', async () => {
    for (const width of [320, 1600, 1280]) {
      await page.setViewport({ width, height: 900 });
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, `at ${width}`).toBeLessThanOrEqual(0);
    }
  });

  it('tags everybody who is sure at one press, and the map shows them', async () => {
    await press(page, 'tag-sure');
    await find(page, 'undo');
    // The keys go on with the group that is next.
    await page.waitForFunction(() => document.activeElement?.id === 'tagq-current');
    const people = await contacts();
    expect(people.filter((one) => one.function && one.seniority).length).toBeGreaterThanOrEqual(33);
    expect(people.filter((one) => one.industry).length).toBeGreaterThanOrEqual(24);
    // Two functions stand in one title: that is for the user to say.
    expect(people.find(({ name }) => name === 'Birgitta Sandmo')).toMatchObject({ function: null });
    const there = await onMap();
    await goTo('#/coverage');
    await find(page, 'coverage-cell');
    expect(await page.$eval('.cover__sum', (sum) => sum.textContent)).toContain(`${there} people on the map`);
    await press(page, 'map-tag-them');
    await find(page, 'tag-current');
  });

  it('is taken back as one act', async () => {
    await press(page, 'undo');
    await find(page, 'redo');
    expect((await contacts()).filter((one) => one.function ?? one.industry)).toEqual([]);
    await press(page, 'redo');
    await until(page, 'the tags once more', async () => (await onMap()) > 20);
  });

  it('one answer for a company serves all who work there, by the keyboard alone', async () => {
    await press(page, 'tag-by-asked');
    await until(page, 'the company most people work at', async () => (await title()).includes('Lunnagård'));
    await page.focus('h2#tagq-current');
    await page.keyboard.press('c');
    await page.waitForFunction(() => document.activeElement?.matches('[data-testid="choose-industry"]'));
    await page.select('[data-testid="choose-industry"]', 'retail');
    await page.focus('h2#tagq-current');
    await page.keyboard.press('Enter');
    // A second press in a hurry finds nothing to accept yet, and says nothing.
    await page.keyboard.press('Enter');
    const there = async () => (await contacts()).filter(({ company }) => company === 'Lunnagård');
    await until(page, 'the industry of all four', async () =>
      (await there()).every(({ industry }) => industry === 'retail'),
    );
    expect(await there()).toHaveLength(4);
    expect(await textOf(page, 'toast')).toContain('4');
    const [settings] = (await storedRecords(page)).settings as { companyIndustry: object }[];
    expect(settings?.companyIndustry).toEqual({ lunnagard: 'retail' });
  });

  it('leaves what another page writes meanwhile, and goes on where it stopped', async () => {
    const other = await rig.open('/dashboard.html#/tagging');
    await find(other, 'tag-current');
    await press(other, 'tag-by-asked');
    await until(other, 'the next company', async () =>
      (await textOf(other, 'tag-current')).includes('Kvarnby'),
    );
    await page.bringToFront();
    await page.reload();
    await find(page, 'tag-current');
    await press(page, 'tag-by-asked');
    await until(page, 'the same company', async () => (await title()).includes('Kvarnby'));
    await page.select('[data-testid="choose-industry"]', 'energy');
    await press(page, 'tag-accept');
    await find(page, 'undo');
    // The other page hears of it, and asks about somebody else.
    await until(
      other,
      'another question',
      async () => !(await textOf(other, 'tag-current')).includes('Kvarnby×'),
    );
    const groups = await countOf(other, 'tag-group');
    expect(groups).toBeGreaterThan(0);
    await other.close();
  });

  it('goes when the import is taken back while it is open', async () => {
    const other = await rig.open('/dashboard.html#/files');
    await other.waitForSelector('[data-testid="undo-import"]');
    await other.$$eval('details:has([data-testid="undo-import"])', (all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
    await press(other, 'undo-import');
    await find(other, 'toast');
    await page.bringToFront();
    // Whoever was tagged is written about and stays; of the others nothing is left to ask.
    await until(page, 'a queue without those who went', async () => {
      const names = await page.$$eval('[data-testid="tag-members"] .tagq__name', (all) =>
        all.map((each) => each.textContent),
      );
      return !names.includes('Linnea Brokvist');
    });
    await other.close();
  });
});

describe('from install to the first tagged person', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await launchExtension();
  });
  afterAll(async () => {
    expect(rig?.errors).toEqual([]);
    await rig?.close();
  });

  const person = personBySlug('linnea-brokvist');
  let popup: Page;

  it('takes two acts: the button in the toolbar, and Add', async () => {
    const tab = await rig.visit(addressOf(person));
    let acts = 0;
    popup = await rig.pressToolbar(tab);
    acts++;
    await press(popup, 'popup-add');
    acts++;
    await find(popup, 'undo');
    const [added] = (await storedRecords(popup)).contacts as Contact[];
    expect(added?.name).toBe(person.name);
    expect(added?.function).not.toBeNull();
    expect(added?.seniority).not.toBeNull();
    expect(acts).toBe(2);
    await press(popup, 'undo');
    await find(popup, 'redo');
  });

  it('the popup adds with the chips that are left, at one press, and takes it back', async () => {
    await find(popup, 'popup-add');
    const proposed = await popup.$$eval('[data-testid^="chip-"]', (chips) =>
      chips.map((chip) => chip.getAttribute('data-testid')),
    );
    expect(proposed).toContain('chip-function');
    expect(await violationsOf(popup, 'light')).toEqual([]);
    expect(await violationsOf(popup, 'dark')).toEqual([]);
    await press(popup, 'chip-seniority');
    await press(popup, 'popup-add');
    await find(popup, 'undo');
    const [added] = (await storedRecords(popup)).contacts as Contact[];
    expect(added).toMatchObject({ name: person.name, seniority: null, leader: null });
    expect(added?.function).not.toBeNull();
    // What was struck out is a correction, as in the sidebar.
    const [settings] = (await storedRecords(popup)).settings as { titleTags: object }[];
    expect(Object.values(settings?.titleTags ?? {})).toEqual([
      { function: added?.function, seniority: null },
    ]);
    await press(popup, 'undo');
    await find(popup, 'redo');
    expect((await storedRecords(popup)).contacts).toEqual([]);
  });
});
