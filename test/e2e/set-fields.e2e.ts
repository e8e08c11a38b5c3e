import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../lib/days/index.ts';
import type { Contact } from '../../lib/records/index.ts';
import { addressOf } from '../demo/pages.ts';
import { personBySlug } from '../demo/people.ts';
import { launchExtension, type Rig } from './extension.ts';
import { violationsOf } from './pages/axe.ts';
import { find, findAt, press, until } from './pages/by-test-id.ts';
import { dropFile } from './pages/drop-file.ts';
import { storedRecords } from './pages/files.ts';
import { untilStep } from './pages/first-hour.ts';
import { nordicConnections } from './pages/nordic-connections.ts';
import { Popup } from './pages/popup.ts';
import { Sidebar } from './pages/sidebar.ts';

/** What the product uses of a person is proposed where it can be read, and can be set where it cannot. */
describe('tags and fields of people who came in by a file or by hand', () => {
  const emil = personBySlug('emil-tofteng');
  let rig: Rig;
  let sidebar: Page;
  let dashboard: Page;
  beforeAll(async () => {
    rig = await launchExtension();
    // Nothing listens for a file before the page is drawn.
    await untilStep(rig.welcome, 'you');
    await dropFile(rig.welcome, 'Connections.csv', nordicConnections());
    await press(rig.welcome, 'import-take');
    await find(rig.welcome, 'import-added');
  });
  afterAll(async () => {
    expect(rig?.errors).toEqual([]);
    await rig?.close();
  });
  const named = async (page: Page, name: string) =>
    ((await storedRecords(page)).contacts as Contact[]).find((one) => one.name === name);

  it('proposes tags in the sidebar for somebody known who lacks them', async () => {
    const popup = new Popup(await rig.pressToolbar(await rig.visit(addressOf(emil))));
    await popup.openSidebar();
    sidebar = await rig.sidePanel();
    await new Sidebar(sidebar).untilPerson(emil.name);
    await find(sidebar, 'proposed-tags');
    await press(sidebar, 'chip-seniority');
    await press(sidebar, 'take-proposed');
    await until(sidebar, 'the function in the book', async () =>
      Boolean((await named(sidebar, emil.name))?.function),
    );
    expect(await named(sidebar, emil.name)).toMatchObject({ function: 'it', seniority: null });
  });

  it('sets importance, language and the next meeting in the sidebar, and drops the meeting', async () => {
    await sidebar.$eval('[data-testid="section-tie"]', (section) =>
      section.querySelector<HTMLElement>('summary')?.click(),
    );
    await find(sidebar, 'importance');
    await sidebar.select('[data-testid="importance"]', '3');
    await until(sidebar, 'the importance', async () => (await named(sidebar, emil.name))?.importance === 3);
    await sidebar.select('[data-testid="language"]', 'nb');
    await until(sidebar, 'the language', async () => (await named(sidebar, emil.name))?.language === 'nb');
    const on = addDays(dayOf(new Date()), 12);
    await sidebar.$eval(
      '[data-testid="next-meeting"]',
      (field, day) => {
        const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        write?.call(field, day);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      on,
    );
    await sidebar.focus('[data-testid="next-meeting"]');
    await sidebar.keyboard.press('Enter');
    await until(sidebar, 'the meeting', async () => (await named(sidebar, emil.name))?.nextMeeting === on);
    expect(await violationsOf(sidebar, 'light')).toEqual([]);
    expect(await violationsOf(sidebar, 'dark')).toEqual([]);
    await press(sidebar, 'drop-meeting');
    await until(sidebar, 'no meeting', async () => (await named(sidebar, emil.name))?.nextMeeting === null);
  });

  it('proposes tags for somebody added by hand, and for a new job', async () => {
    dashboard = await rig.open('/dashboard.html#/contacts?do=addContact');
    await (await find(dashboard, 'add-name')).type('Åsa Nyberg');
    await (await find(dashboard, 'add-role')).type('HR-chef');
    await (await find(dashboard, 'add-company')).type('Norrvind Energi');
    await find(dashboard, 'chip-industry');
    await find(dashboard, 'chip-function');
    await press(dashboard, 'chip-industry');
    await press(dashboard, 'add-save');
    await until(dashboard, 'the person in the book', async () =>
      Boolean(await named(dashboard, 'Åsa Nyberg')),
    );
    expect(await named(dashboard, 'Åsa Nyberg')).toMatchObject({
      industry: null,
      function: 'hr',
      seniority: 'head',
    });

    await press(dashboard, 'new-job');
    const role = await find(dashboard, 'new-role');
    await role.click({ count: 3 });
    await role.type('Ekonomichef');
    await find(dashboard, 'chip-function');
    await press(dashboard, 'save-job');
    await until(
      dashboard,
      'the function of the new job',
      async () => (await named(dashboard, 'Åsa Nyberg'))?.function === 'finance',
    );
  });

  it('sets language and next meeting for many at once', async () => {
    await dashboard.goto(`${rig.origin}/dashboard.html#/contacts`);
    await findAt(dashboard, '[role="row"] input[type="checkbox"], thead input[type="checkbox"]');
    await dashboard.$eval('input[type="checkbox"][aria-label^="Select all"]', (box) =>
      (box as HTMLElement).click(),
    );
    await press(dashboard, 'bulk-language');
    await find(dashboard, 'language');
    await dashboard.select('[data-testid="language"]', 'sv');
    await press(dashboard, 'bulk-do');
    await until(dashboard, 'the language of all', async () =>
      ((await storedRecords(dashboard)).contacts as Contact[]).every(({ language }) => language === 'sv'),
    );
  });
});
