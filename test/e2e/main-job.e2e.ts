import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFile } from '../../lib/transfer/index.ts';
import { addressOf } from '../demo/pages.ts';
import { personBySlug } from '../demo/people.ts';
import { launchExtension, type Rig } from './extension.ts';
import { foreignHosts } from './foreign-hosts.ts';
import { find, press, shownText, until } from './pages/by-test-id.ts';
import { Dashboard, loadSample } from './pages/dashboard.ts';
import { Popup } from './pages/popup.ts';
import { Sidebar } from './pages/sidebar.ts';

/** The main job in one sitting, each step on what the one before left. Later steps fail when an earlier one did. */
describe('the main job, end to end', () => {
  const person = personBySlug('linnea-brokvist');
  const downloads = mkdtempSync(join(tmpdir(), 'bollplank-downloads-'));
  let rig: Rig;
  let tab: Page;
  let sidebar: Sidebar;
  let dashboard: Dashboard;

  beforeAll(async () => {
    rig = await launchExtension();
  });
  afterAll(async () => {
    await rig?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  it('welcomes on first install and offers the sample data', async () => {
    const { welcome } = rig;
    await loadSample(welcome);
    await welcome.close();
  });

  it('shows who is on the page in the popup, and whom to reconnect with and why', async () => {
    tab = await rig.visit(addressOf(person));
    const popup = new Popup(await rig.pressToolbar(tab));
    await expect.poll(() => popup.personName()).toBe(person.name);
    await expect.poll(() => popup.suggestions()).toHaveLength(5);
    expect((await popup.reasons()).join('').length).toBeGreaterThan(5);
    // The list below is longer than the popup, and lies over nothing above it.
    await find(popup.page, 'chip-function');
    const over = await popup.page.$eval('.person-line', (line) => {
      const chips = line.querySelector('.person-line__chips');
      return (chips?.getBoundingClientRect().bottom ?? 0) - line.getBoundingClientRect().bottom;
    });
    expect(over).toBeLessThanOrEqual(0);
    await popup.openSidebar();
    sidebar = new Sidebar(await rig.sidePanel());
    await sidebar.untilPerson(person.name);
  });

  it('shows the number of suggestions on the toolbar button', async () => {
    const badge = async () =>
      (await rig.extension.workers())[0]?.evaluate(() => {
        const { action } = (
          globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
        ).chrome;
        return action.getBadgeText({});
      });
    await expect.poll(badge).toBe('5');
  });

  it('adds the person with tags proposed from what the page says', async () => {
    await sidebar.add();
    const tags = await sidebar.proposedTags();
    for (const expected of ['Pharma and medtech', 'Operations', 'Director', 'Sweden'])
      expect(tags).toContain(expected);
    await sidebar.acceptTags();
  });

  it('logs what was given and received, takes it back and does it again', async () => {
    await sidebar.log('Talked about lead times.');
    await sidebar.untilExchanges(1);
    expect(await sidebar.timeline()).toContain('Talked about lead times.');
    await sidebar.undo();
    await sidebar.untilExchanges(0);
    await sidebar.redo();
    await sidebar.untilExchanges(1);
  });

  it('refuses a day that has not come, and one in 1820, and keeps what was typed', async () => {
    for (const [typed, demand] of [
      ['2199-01-01', 'not come'],
      ['1820-01-01', '1900'],
    ] as const) {
      await press(sidebar.page, 'log-exchange');
      const day = await find(sidebar.page, 'exchange-day');
      await day.click({ count: 3 });
      await day.type(typed);
      await press(sidebar.page, 'save-exchange');
      await until(sidebar.page, `why ${typed} is refused`, async () =>
        sidebar.page.$eval(
          '.exchange-form',
          (form, word) => form.querySelector('.field__problem')?.textContent?.includes(word) === true,
          demand,
        ),
      );
      expect(await day.evaluate((field) => (field as HTMLInputElement).value)).toBe(typed);
      await sidebar.page.keyboard.press('Escape');
    }
    await sidebar.untilExchanges(1);
  });

  it('knows the person the next time', async () => {
    const popup = new Popup(await rig.pressToolbar(tab));
    await expect.poll(() => popup.personName()).toBe(person.name);
    expect(await popup.page.$('[data-testid="popup-add"]')).toBeNull();
    await popup.page.close();
  });

  it('lets suggestions be logged, snoozed and rested, each with undo', async () => {
    const popup = new Popup(await rig.pressToolbar(tab));
    for (const act of ['log', 'snooze', 'rest'] as const) {
      const name = await popup.current();
      await popup[act]();
      await popup.untilSuggested(`${name} gone after ${act}`, (names) => !names.includes(name));
      await popup.undo();
      await popup.untilSuggested(`${name} back after undoing ${act}`, (names) => names.includes(name));
    }
    await popup.page.close();
  });

  it('works in the popup by the keyboard alone', async () => {
    const popup = new Popup(await rig.pressToolbar(tab));
    await popup.suggestions();
    for (let presses = 0; presses < 8; presses++) {
      const inList = await popup.page.evaluate(
        () => document.activeElement?.closest('[data-testid="suggestion"]') !== null,
      );
      if (inList) break;
      await popup.page.keyboard.press('Tab');
    }
    const first = await popup.current();
    await popup.page.keyboard.press('ArrowDown');
    await expect.poll(() => popup.current()).not.toBe(first);
    const second = await popup.current();
    await popup.page.keyboard.press('s');
    await find(popup.page, 'snooze-1');
    await popup.page.keyboard.press('1');
    await popup.untilSuggested(`${second} snoozed`, (now) => !now.includes(second));
    await popup.undo();
    await popup.untilSuggested(`${second} back`, (now) => now.includes(second));
    await popup.page.close();
  });

  it('lists everybody in the dashboard and finds by any word', async () => {
    dashboard = new Dashboard(await rig.open('/dashboard.html#/contacts'));
    await dashboard.search('brokvist');
    await dashboard.untilRows(
      'one row',
      (rows) => rows.length === 1 && Boolean(rows[0]?.includes(person.name)),
    );
    await dashboard.search('umea hr');
    await dashboard.untilRows(
      'who does HR in Umeå, typed without its ring',
      (rows) => rows.length === 1 && Boolean(rows[0]?.includes('Astrid Hallvik')),
    );
    await dashboard.search('');
  });

  it('shows the coverage map', async () => {
    await dashboard.go('coverage');
    expect(await dashboard.coverageCells()).toBeGreaterThan(40);
  });

  it('exports CSV, vCard and lossless JSON that name the new contact', async () => {
    await dashboard.go('files');
    for (const format of ['csv', 'vcard', 'json']) {
      const { name, bytes } = await dashboard.export(format, downloads);
      const read = parseFile(new Uint8Array(bytes), name);
      if (!read.ok) throw new Error(`${name} is not read back: ${read.error.code}`);
      const people = read.value.book?.contacts ?? read.value.people.map((each) => each.reading);
      expect(people.length, name).toBe(59);
      expect(people.map((each) => each.name)).toContain(person.name);
      if (read.value.book) {
        const added = read.value.book.contacts.find((each) => each.name === person.name);
        const logged = read.value.book.exchanges.filter((each) => each.contactId === added?.id);
        expect(added).toMatchObject({
          industry: 'pharma-and-medtech',
          function: 'operations',
          seniority: 'director',
        });
        expect(logged).toMatchObject([{ given: ['advice'], note: 'Talked about lead times.' }]);
      }
    }
  });

  it('exports the map as SVG', async () => {
    const { bytes } = await dashboard.export('svg', downloads);
    const svg = bytes.toString('utf8');
    expect(svg).toMatch(/<svg[^>]+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('Pharma and medtech');
    expect(svg).not.toMatch(/<script|href="http|<image/);
  });

  it('has met no error in any of its pages', () => {
    expect(rig.errors).toEqual([]);
  });

  it('has sent nothing out of the browser in all this (P1)', async () => {
    expect(foreignHosts(rig.network.requests)).toEqual([]);
    expect(rig.network.requests.some((each) => each.known)).toBe(true);
    expect(await shownText(dashboard.page)).not.toBe('');
  });

  it('would not even be let out by the browser (P1)', async () => {
    const before = rig.network.requests.length;
    const refused = await dashboard.page.evaluate(() =>
      fetch('https://somewhere.example/').then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
    expect(rig.network.requests.slice(before).map((each) => each.host)).not.toContain(
      'somewhere.example:443',
    );
  });
});
