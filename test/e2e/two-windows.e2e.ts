import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../demo/pages.ts';
import { personBySlug } from '../demo/people.ts';
import { launchExtension, type Rig } from './extension.ts';
import { countOf, find, press, pressAt, textOf, until } from './pages/by-test-id.ts';
import { Dashboard } from './pages/dashboard.ts';
import { storedRecords } from './pages/files.ts';
import { Popup } from './pages/popup.ts';
import { Sidebar } from './pages/sidebar.ts';

/** The records of the store that these tests look at, as far as they do. */
interface Person {
  id: string;
  name: string;
  role: string | null;
  company: string | null;
}
interface Entry {
  note: string | null;
  given: string[];
}

const ENTRY_NOTE = '[data-testid="exchange"] textarea';
const NEW_NOTE = '.exchange-form textarea';

/** The same person open in the sidebar and in two windows of the dashboard: each saves what was changed in it, no more. */
describe('two windows', () => {
  const person = personBySlug('linnea-brokvist');
  let rig: Rig;
  let sidebar: Sidebar;
  let here: Page;
  let there: Page;

  const openWindow = async (path: string) => {
    const page = await rig.browser.newPage({ type: 'window' });
    await page.goto(`${rig.origin}${path}`, { waitUntil: 'domcontentloaded' });
    return page;
  };
  const stored = async () => {
    const { contacts = [], exchanges = [] } = await storedRecords(here);
    return {
      person: (contacts as Person[]).find(({ name }) => name === person.name),
      entries: exchanges as Entry[],
    };
  };
  const work = async () => {
    const { person } = await stored();
    return person && { role: person.role, company: person.company };
  };
  /** Writes over what stands in a field that is known by its label. */
  const write = async (page: Page, label: string, text: string) => {
    await page.bringToFront();
    const field = await page.waitForSelector(`::-p-aria(${label}[role="textbox"])`, { visible: true });
    await field?.click({ count: 3 });
    await field?.type(text);
  };
  const openDetails = async () => {
    await press(sidebar.page, 'more-acts');
    await press(sidebar.page, 'edit-details');
    await sidebar.page.waitForSelector('form.card');
  };
  const saveDetails = () => pressAt(sidebar.page, 'form.card button[type="submit"]');
  const openEntry = async (page: Page) => {
    await page.bringToFront();
    await page.waitForSelector('[data-testid="exchange"] .timeline__acts button', { visible: true });
    await pressAt(page, '[data-testid="exchange"] .timeline__acts button');
    await page.waitForSelector(ENTRY_NOTE);
  };
  const addToNote = async (page: Page, text: string) => {
    await page.bringToFront();
    await page.focus(ENTRY_NOTE);
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type(text);
  };
  const saveEntry = async (page: Page) => {
    await page.bringToFront();
    await press(page, 'save-exchange');
  };
  const untilClosed = (page: Page) =>
    until(page, 'the form closed', async () => (await countOf(page, 'save-exchange')) === 0);

  beforeAll(async () => {
    rig = await launchExtension();
    const tab = await rig.visit(addressOf(person));
    await new Popup(await rig.pressToolbar(tab)).openSidebar();
    sidebar = new Sidebar(await rig.sidePanel());
    await sidebar.untilPerson(person.name);
    await sidebar.add();
    await sidebar.acceptTags();
    here = await openWindow('/dashboard.html#/contacts');
    await new Dashboard(here).openPerson(person.name);
    there = await openWindow(`/dashboard.html${new URL(here.url()).hash}`);
    await find(there, 'log-exchange');
  });
  afterAll(() => rig?.close());

  it('keeps the company that one saves while the other saves a role', async () => {
    await openDetails();
    await here.bringToFront();
    await press(here, 'edit-who');
    await write(here, 'Company', 'Nordhav Energi');
    await here.keyboard.press('Enter');
    await expect.poll(async () => (await work())?.company).toBe('Nordhav Energi');
    await write(sidebar.page, 'Role', 'COO');
    await saveDetails();
    await expect.poll(work).toEqual({ role: 'COO', company: 'Nordhav Energi' });
    await until(sidebar.page, 'the form closed', async () => (await sidebar.page.$('form.card')) === null);
    expect(await countOf(sidebar.page, 'conflicts')).toBe(0);
  });

  it('keeps the note that one saves while the other saves a kind of help', async () => {
    await here.bringToFront();
    await press(here, 'log-exchange');
    await find(here, 'save-exchange');
    await here.type(NEW_NOTE, 'First words.');
    await saveEntry(here);
    await openEntry(here);
    await openEntry(there);
    await addToNote(there, ' A draft by Friday.');
    await saveEntry(there);
    await untilClosed(there);
    await here.bringToFront();
    await pressAt(here, '[data-testid="exchange"] .help-choice label');
    await saveEntry(here);
    await untilClosed(here);
    const [entry] = (await stored()).entries;
    expect(entry?.note).toBe('First words. A draft by Friday.');
    expect(entry?.given).toHaveLength(1);
  });

  it('shows both notes where both were changed, and keeps both', async () => {
    await openEntry(here);
    await openEntry(there);
    await addToNote(there, ' Written there.');
    await saveEntry(there);
    await untilClosed(there);
    await addToNote(here, ' Written here.');
    await saveEntry(here);
    await find(here, 'conflicts');
    expect(await textOf(here, 'conflict-theirs')).toBe('First words. A draft by Friday. Written there.');
    expect(await textOf(here, 'conflict-mine')).toBe('First words. A draft by Friday. Written here.');
    expect((await stored()).entries[0]?.note).toMatch(/Written there\.$/);
    await press(here, 'keep-both');
    await untilClosed(here);
    expect((await stored()).entries.map(({ note }) => note)).toEqual([
      'First words. A draft by Friday. Written there.\n\nFirst words. A draft by Friday. Written here.',
    ]);
  });

  it('shows both companies where both were changed, and keeps mine', async () => {
    await openDetails();
    await write(sidebar.page, 'Company', 'Mine AB');
    await write(here, 'Company', 'Theirs AB');
    await here.keyboard.press('Enter');
    await expect.poll(async () => (await work())?.company).toBe('Theirs AB');
    await sidebar.page.bringToFront();
    await saveDetails();
    await find(sidebar.page, 'conflicts');
    expect(await textOf(sidebar.page, 'conflict-theirs')).toBe('Theirs AB');
    expect(await countOf(sidebar.page, 'keep-both')).toBe(0);
    expect((await work())?.company).toBe('Theirs AB');
    await press(sidebar.page, 'keep-mine');
    await expect.poll(work).toEqual({ role: 'COO', company: 'Mine AB' });
    await until(sidebar.page, 'the form closed', async () => (await sidebar.page.$('form.card')) === null);
  });

  it('keeps the words of an entry whose person the other window erases, and writes nothing', async () => {
    await there
      .browserContext()
      .overridePermissions(rig.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await there.bringToFront();
    await press(there, 'log-exchange');
    await find(there, 'save-exchange');
    const story = 'A long story that took ten minutes to write.';
    await there.type(NEW_NOTE, story);
    await here.bringToFront();
    await press(here, 'more-acts');
    await press(here, 'erase');
    await press(here, 'confirm');
    await expect.poll(async () => (await stored()).person).toBe(undefined);
    await there.bringToFront();
    const kept = await find(there, 'kept-words');
    expect(await kept.evaluate((each) => (each instanceof HTMLTextAreaElement ? each.value : ''))).toBe(
      story,
    );
    await press(there, 'copy-words');
    await expect.poll(() => there.evaluate(() => navigator.clipboard.readText())).toBe(story);
    expect(await stored()).toEqual({ person: undefined, entries: [] });
    await press(there, 'close-words');
    await until(there, 'the words put away', async () => (await countOf(there, 'kept-words')) === 0);
    expect(rig.errors).toEqual([]);
  });
});
