import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type Rig } from './extension.ts';
import { countOf, find, press, pressAt, textOf, until } from './pages/by-test-id.ts';
import { Dashboard, loadSample } from './pages/dashboard.ts';
import { storedRecords } from './pages/files.ts';

const MEMBER = 'Greta Sandhem';
/** So many in the sample lead a business and are not archived. */
const TWELVE = 12;

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
    await page.type('.group-board input[role="combobox"]', 'Greta');
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

  it('gives it a fixed day, and makes the next meetings of it in one act', async () => {
    await press(page, 'rhythm');
    const choose = async (id: string, value: string) => {
      await find(page, id);
      await page.select(`[data-testid="${id}"]`, value);
    };
    await choose('group-each', 'month');
    await choose('group-nth', '-1');
    await choose('group-weekday', '1');
    await (await find(page, 'group-at')).evaluate((field) => {
      if (!(field instanceof HTMLInputElement)) return;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '08:00');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await (await find(page, 'group-minutes')).type('90');
    await expect
      .poll(() => textOf(page, 'rhythm-said'))
      .toMatch(/Last Tuesday each month, 08:00: .+ · .+ · /);
    await press(page, 'save-group');
    await expect.poll(() => textOf(page, 'rhythm')).toBe('Last Tuesday each month, 08:00');
    await press(page, 'plan');
    await expect.poll(() => countOf(page, 'meeting')).toBe(4);
    await expect.poll(() => textOf(page, 'group-next')).toMatch(/08:00–09:30/);
    await press(page, 'undo');
    await expect.poll(() => countOf(page, 'meeting')).toBe(0);
  });

  it('says who comes to the next meeting, whom to ask once more, and how it goes', async () => {
    await press(page, 'plan');
    await press(page, 'asked-all');
    await expect.poll(() => textOf(page, 'ask-again')).toBe(`Ask once more: ${MEMBER}`);
    await press(page, 'asked-again');
    await until(page, 'nobody to be asked again', async () => (await countOf(page, 'ask-again')) === 0);
    await press(page, 'answers');
    await pressAt(page, 'label:has([data-testid="answer-coming"])');
    await expect.poll(() => textOf(page, 'group-next')).toMatch(/Coming Greta Sandhem/);
    await press(page, 'course-fold');
    await pressAt(page, 'label:has([data-testid="course-case"])');
    await expect.poll(() => textOf(page, 'group-next')).toMatch(/One member brings a question/);
    await page.evaluate(() => {
      window.print = () => {
        document.title = document.querySelector('.sheet')?.textContent ?? '';
      };
    });
    await press(page, 'print-course');
    await expect
      .poll(() => page.evaluate(() => document.title))
      .toMatch(/Styrelseforum Öst.*08:00.*The others ask.*Greta Sandhem/s);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
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
      .poll(() => textsOf(page, 'meeting'))
      .toMatch(/The audit.*Came: Greta Sandhem.*Begin a month earlier/s);
    await expect.poll(() => textOf(page, 'member')).toMatch(/1 of 1/);

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

  it('makes a group of a filter, and logs a meeting of its twelve in at most fifteen acts', async () => {
    await dashboard.goTo('#/contacts?seniority=executive');
    await dashboard.untilRows('the twelve', (rows) => rows.length === TWELVE);
    await pressAt(page, '[aria-label^="Select all"]');
    await press(page, 'bulk-group');
    await (await find(page, 'bulk-group-name')).type('Tolv chefer');
    await press(page, 'bulk-do');
    await expect.poll(() => textOf(page, 'group-stage')).toMatch(/Agree on what the group is for/);
    await expect.poll(() => countOf(page, 'member')).toBe(TWELVE);
    const before = await storedRecords(page);

    let acts = 0;
    const does = async (what: Promise<unknown>) => {
      acts++;
      await what;
    };
    const box = (list: string, person: number) =>
      pressAt(page, `.came > li:nth-child(${person}) label:has([data-testid="meeting-${list}"])`);
    const writes = async (id: string, text: string) => (await find(page, id)).type(text);
    await does(press(page, 'log-meeting'));
    await does(press(page, 'all-came'));
    await does(box('came', 4));
    await does(box('gave', 1));
    await does(box('gave', 2));
    await does(box('gave', 3));
    await does(box('got', 5));
    await does(box('got', 6));
    await does(pressAt(page, 'label:has([data-testid="meeting-worth-much"])'));
    await does(pressAt(page, 'label:has([data-testid="meeting-energy-more"])'));
    await does(writes('meeting-got-out', 'Ask for the numbers first.'));
    await does(writes('meeting-promise', 'Send the agreement'));
    const promiser = await page.$eval('[data-testid="meeting-promise-with"] option:nth-child(2)', (option) =>
      option instanceof HTMLOptionElement ? option.value : '',
    );
    await does(page.select('[data-testid="meeting-promise-with"]', promiser));
    await does(press(page, 'save-meeting'));
    await expect.poll(() => textOf(page, 'toast')).toMatch(/logged with 11 people/);
    expect(acts).toBeLessThanOrEqual(15);

    const after = await storedRecords(page);
    const since = (table: string) => (after[table]?.length ?? 0) - (before[table]?.length ?? 0);
    expect([since('meetings'), since('exchanges'), since('promises')]).toEqual([1, 11, 1]);
    const idsOf = (records: unknown) => (records as { id: string }[]).map(({ id }) => id);
    const [made] = idsOf(after.meetings).filter((id) => !idsOf(before.meetings).includes(id));
    const received = (after.exchanges as { togetherId: string; received: string[] }[])
      .filter(({ togetherId }) => togetherId === made)
      .map((one) => one.received.join());
    expect(received.sort()).toEqual([...Array(8).fill(''), ...Array(3).fill('experience')]);
    expect(after.promises).toContainEqual(
      expect.objectContaining({ contactId: promiser, by: 'them', text: 'Send the agreement' }),
    );
    await press(page, 'undo');
    await until(page, 'the meeting taken back', async () => (await countOf(page, 'meeting')) === 0);
    expect((await storedRecords(page)).promises).toEqual(before.promises);
  });

  it('says what a good meeting costs, group beside group, and weighs one again with a dated reason', async () => {
    await dashboard.goTo('#/groups');
    await expect.poll(() => textOf(page, 'groups-compared')).toMatch(/Chefsforum Syd.*SEK.*hours/s);
    await pressAt(page, '[data-testid="group"] a');
    await expect
      .poll(() => textOf(page, 'group-cost'))
      .toMatch(/€225 and 2\.5 hours.*for each of the 4 meetings/s);
    const why = await find(page, 'weigh-why');
    await why.type('Still the only place to say how it is');
    await press(page, 'change');
    await expect.poll(() => textOf(page, 'toast')).toMatch(/verdict is noted/);
    await expect
      .poll(() => textOf(page, 'weigh-card'))
      .toMatch(/Weigh it again in .*Last time you wrote: “Still the only place/s);
    await expect.poll(() => textOf(page, 'group-stage')).toMatch(/another form/);
    await press(page, 'undo');
    await expect.poll(() => shownMain(page)).not.toMatch(/Still the only place/);
  });

  it('asks and offers stand on one sheet: noted, who in the room can help, answered', async () => {
    await press(page, 'asks-and-offers');
    const ask = await find(page, 'ring-ask');
    await ask.type('Somebody who knows flying machines');
    await page.keyboard.press('Enter');
    await expect.poll(() => textsOf(page, 'ring-one')).toMatch(/Somebody who knows flying machines/);
    await pressAt(page, '[aria-label="Answered: Somebody who knows flying machines"]');
    await expect.poll(() => textsOf(page, 'ring-one')).not.toMatch(/flying machines/);
    await page.keyboard.press('Escape');
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

const shownMain = (page: Page) => page.$eval('main', (main) => main.textContent ?? '');

/** What all elements with this test id say. */
const textsOf = (page: Page, id: string) =>
  page.$$eval(`[data-testid="${id}"]`, (all) => all.map((each) => each.textContent ?? '').join('\n'));

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
