import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type Rig } from './extension.ts';
import { countOf, find, press, pressAt, textOf, until } from './pages/by-test-id.ts';
import { Dashboard, loadSample } from './pages/dashboard.ts';

const MEMBER = 'Greta Sandhem';

/** Groups with their meetings, introductions, and how both show on a person, on the sample book. */
describe('groups and introductions', () => {
  let rig: Rig;
  let dashboard: Dashboard;
  let page: Page;
  let groupHash = '';
  beforeAll(async () => {
    rig = await launchExtension();
    await loadSample(rig.welcome);
    dashboard = new Dashboard(await rig.open('/dashboard.html#/groups'));
    page = dashboard.page;
  });
  afterAll(() => rig?.close());

  it('writes down a group with its purpose and a member', async () => {
    await press(page, 'add-group');
    await (await find(page, 'group-name')).type('Styrelseforum Öst');
    await (await find(page, 'group-purpose')).type('Compare what our boards ask for');
    await press(page, 'save-group');
    await find(page, 'add-meeting');
    groupHash = await page.evaluate(() => location.hash);
    await expect.poll(() => textOf(page, 'group-stage')).toMatch(/0 of 4/);
    await page.type('.onepage__side input[role="combobox"]', 'Greta');
    // The list of the whole word, not of its first letter, and the one in it that the arrow has reached.
    await until(page, 'her alone in the list', () =>
      page.$$eval(
        '[role="option"]',
        (all, name) => all.length === 1 && all[0]?.textContent?.includes(name) === true,
        MEMBER,
      ),
    );
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('input[role="combobox"][aria-activedescendant]');
    await page.keyboard.press('Enter');
    await until(page, 'the member', async () => (await textOf(page, 'member')).includes(MEMBER));
  });

  it('logs a meeting with those who came, in one act that one Undo takes back', async () => {
    await press(page, 'add-meeting');
    await (await find(page, 'meeting-topic')).type('The audit');
    await pressAt(page, '.meeting-form label:has([data-testid="meeting-came"])');
    await (await find(page, 'meeting-got-out')).type('Begin a month earlier.');
    await press(page, 'save-meeting');
    await until(page, 'what was logged', async () =>
      /logged with 1 person/.test(await textOf(page, 'toast')),
    );
    await expect
      .poll(() => textOf(page, 'meeting'))
      .toMatch(/The audit.*Came: Greta Sandhem.*Begin a month earlier/s);
    await expect.poll(() => textOf(page, 'member')).toMatch(/came to 1 of 1/);

    await pressAt(page, '[data-testid="member"] a');
    await until(page, 'the meeting in the timeline', async () =>
      (await textOf(page, 'timeline')).includes('Meeting of Styrelseforum Öst'),
    );
    const before = await countOf(page, 'exchange');
    await press(page, 'undo');
    await until(page, 'the timeline without it', async () => {
      const text = await textOf(page, 'timeline');
      return !text.includes('Styrelseforum');
    });
    await press(page, 'redo');
    await until(page, 'the meeting again', async () =>
      (await textOf(page, 'timeline')).includes('Meeting of Styrelseforum Öst'),
    );
    await expect.poll(() => countOf(page, 'exchange')).toBe(before);
    await expect.poll(() => textOf(page, 'person-groups')).toMatch(/Styrelseforum Öst/);
  });

  it('finds the members by the filter of the list, and the place by the palette', async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await (await find(page, 'palette')).type('group');
    await page.keyboard.press('Enter');
    await find(page, 'group');
    await dashboard.goTo('#/contacts');
    await press(page, 'filter-group-Styrelseforum Öst');
    await dashboard.untilRows(
      'only the member',
      (rows) => rows.length === 1 && rows[0]?.includes(MEMBER) === true,
    );
    await dashboard.goTo('#/contacts');
  });

  it('introduces two people from an idea: the message is copied, both logs have it, Undo takes it back', async () => {
    await page
      .browserContext()
      .overridePermissions(rig.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    const [needy] = await peopleWith(page, 'needs');
    const [able] = (await peopleWith(page, 'offers')).filter(({ id }) => id !== needy?.id);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/contact/${needy?.id}`);
    await find(page, 'log-exchange');
    // Somebody of the book gets the very offer that is looked for.
    await press(page, 'edit-needs');
    await (await find(page, 'needs')).type('zeppelins');
    await page.keyboard.press('Enter');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/contact/${able?.id}`);
    await until(page, 'the other', async () => (await page.$eval('h1', (h) => h.textContent)) === able?.name);
    await press(page, 'edit-offers');
    await (await find(page, 'offers')).type('flying zeppelins');
    await page.keyboard.press('Enter');
    await page.goBack();
    await until(page, 'the idea', async () => (await textOf(page, 'ideas')).includes('flying zeppelins'));
    await pressAt(page, `[data-testid="introduce"][aria-label*="${able?.name}"]`);
    const field = await find(page, 'introduce-text');
    const read = () => field.evaluate((each) => (each instanceof HTMLTextAreaElement ? each.value : ''));
    await until(page, 'the message', async () => (await read()).includes('zeppelins'));
    const message = await read();
    expect(message).not.toMatch(/[{}]/);
    await press(page, 'introduce-copy');
    await until(page, 'the word of it', async () => /Nothing is sent/.test(await textOf(page, 'toast')));
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(message);
    const told = async () => (await textOf(page, 'introductions')).includes(able?.name ?? '');
    await until(page, 'the introduction', told);
    const newest = () => page.$eval('[data-testid="exchange"]', (each) => each.textContent ?? '');
    await expect.poll(newest).toMatch(/You introduced.*You gave: introduction/s);
    await press(page, 'undo');
    await until(page, 'it taken back', async () => !(await told()));
  });

  it('takes somebody who is erased out of the group and its meetings', async () => {
    await dashboard.goTo('#/contacts');
    await dashboard.openPerson(MEMBER);
    await press(page, 'more-acts');
    await press(page, 'erase');
    await press(page, 'confirm');
    await until(page, 'the erasure', async () => /erased/i.test(await textOf(page, 'toast')));
    await dashboard.goTo(groupHash);
    await find(page, 'meeting');
    await expect.poll(() => countOf(page, 'member')).toBe(0);
    await expect
      .poll(() => page.$eval('main', (main) => main.textContent ?? ''))
      .not.toMatch(/Greta|Sandhem/);
    expect(rig.errors).toEqual([]);
  });
});

const peopleWith = (page: Page, field: 'needs' | 'offers') =>
  page.evaluate(
    (wanted) =>
      new Promise<{ id: string; name: string }[]>((resolve) => {
        const opening = indexedDB.open('bollplank');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('contacts').objectStore('contacts').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            const all: { id: string; name: string; archived: boolean; needs: string[]; offers: string[] }[] =
              reading.result;
            resolve(all.filter((each) => !each.archived && each[wanted].length > 0));
          };
        };
      }),
    field,
  );
