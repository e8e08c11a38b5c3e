import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type Rig } from './extension.ts';
import { violationsOf } from './pages/axe.ts';
import { find, press, pressAt, until } from './pages/by-test-id.ts';
import { Dashboard, loadSample } from './pages/dashboard.ts';

/** Finding people in the dashboard: by a name spelt wrong, by what they can help with, by the palette, by a saved view. */
describe('finding people', () => {
  let rig: Rig;
  let dashboard: Dashboard;
  let name = '';
  beforeAll(async () => {
    rig = await launchExtension();
    await loadSample(rig.welcome);
    dashboard = new Dashboard(await rig.open('/dashboard.html#/contacts'));
    await find(dashboard.page, 'contact-row');
    name = await dashboard.page.$eval('.people__link', (link) => link.textContent ?? '');
  });
  afterAll(() => rig?.close());

  it('finds a name with one letter left out', async () => {
    const word = name.split(' ').find((each) => each.length >= 5) ?? name;
    await dashboard.search(word.slice(0, 2) + word.slice(3));
    await dashboard.untilRows(`${name} among them`, (rows) => rows.some((row) => row.includes(name)));
  });

  it('answers who can help, keeps it in the address, and says when nobody can', async () => {
    const { page } = dashboard;
    await press(page, 'asking');
    await dashboard.search('xyzzy');
    await until(page, 'the answer that nobody fits', () =>
      page.$$eval('[data-testid="contact-row"]', (rows) => rows.length === 0),
    );
    expect(new URL(page.url()).hash).toMatch(/help=/);
    expect(await violationsOf(page)).toEqual([]);
    await press(page, 'asking');
    await dashboard.search('');
  });

  it('takes a thousand characters and signs of regular expressions', async () => {
    await dashboard.page.$eval('[data-testid="search"]', (field) => (field as HTMLInputElement).focus());
    await dashboard.page.keyboard.sendCharacter(`(a+)+$[.*${'x'.repeat(1100)}`);
    await until(dashboard.page, 'the word that the rest is not searched', () =>
      dashboard.page.$eval('.people__list', (list) => list.textContent?.includes('1,000') === true),
    );
    await dashboard.search('');
  });

  it('saves a view under a name and comes back to it', async () => {
    const { page } = dashboard;
    await dashboard.search(name);
    await dashboard.untilRows(`only ${name}`, (rows) => rows.length === 1);
    await press(page, 'views');
    await (await find(page, 'view-name')).type('My view');
    await press(page, 'view-save');
    await find(page, 'saved-view');
    expect(await violationsOf(page)).toEqual([]);
    await press(page, 'views');
    await dashboard.search('');
    await dashboard.untilRows('everybody', (rows) => rows.length > 1);
    await press(page, 'views');
    await press(page, 'saved-view');
    await dashboard.untilRows(`only ${name} again`, (rows) => rows.length === 1);
  });

  it('offers a selection in every format that holds people, and says what is left out', async () => {
    const { page } = dashboard;
    await pressAt(page, '[data-testid="contact-row"] input[type="checkbox"]');
    await press(page, 'bulk-export');
    await press(page, 'bulk-export-graphml');
    expect(await violationsOf(page)).toEqual([]);
    const formats = await page.$$eval('input[name="format"]', (all) =>
      all.map((each) => (each as HTMLInputElement).value),
    );
    expect(formats).toEqual(expect.arrayContaining(['csv', 'vcard', 'json', 'markdown', 'graphml', 'gexf']));
    await press(page, 'bulk-export-save');
    await until(page, 'the dialog to close', () => page.$$eval('dialog[open]', (open) => open.length === 0));
  });

  it('goes to a person by the palette', async () => {
    const { page } = dashboard;
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    const field = await find(page, 'palette');
    await field.type(name);
    await until(page, `${name} on offer`, () =>
      page.$$eval(
        '[data-testid="palette-choice"]',
        (all, wanted) => all[0]?.textContent?.includes(wanted) === true,
        name,
      ),
    );
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await until(page, `the page of ${name}`, () =>
      page.$eval('h1', (title, wanted) => title.textContent?.includes(wanted) === true, name),
    );
    expect(rig.errors).toEqual([]);
  });
});
