import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type Rig } from './extension.ts';
import { find, press, pressAt, until } from './pages/by-test-id.ts';
import { Dashboard } from './pages/dashboard.ts';
import { Files } from './pages/files.ts';

const LONG = `Wolfeschlegelstein${'hausenbergerdorff'.repeat(10)}`.slice(0, 190);
/** Invented people with everything that a list may stumble over. */
const PEOPLE: readonly (readonly [
  name: string,
  role: string,
  labels: string,
  offers: string,
  notes: string,
])[] = [
  ['Søren Åkesson', 'Økonomichef', 'styrelse', 'pensions', 'talte om vindkraft'],
  ['Renée Æbelø', 'HR-chef', '=HYPERLINK("x")', '', 'mødtes på café'],
  [`Bo ${LONG}`, 'Direktör', '<img src=x onerror=alert(1)>', '', ''],
  ['ליאור כהן', 'מנהל', '@SUM(1)', '', ''],
  ['🦊🌲 Kim Ek', 'Vd', '+46 | -1', 'moms', ''],
  ['Anna (Berg) [.*]', 'Inköpschef', '🦊', '', ''],
  ['Eva Minor', 'Economist', '', '', 'norrland (export)'],
];

/** Pictures for a person to look at: set to a folder to have them. */
const PICTURES = process.env.BOLLPLANK_PICTURES;

describe('a list of odd people', () => {
  let rig: Rig;
  let dashboard: Dashboard;
  const folder = mkdtempSync(join(tmpdir(), 'bollplank-odd-'));
  const picture = async (name: string) => {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    await dashboard.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  };
  const names = async () =>
    (await dashboard.page.$$eval('.people__link', (all) => all.map((each) => each.textContent ?? ''))).sort();
  const untilNames = async (expected: string[]) => {
    const wanted = JSON.stringify([...expected].sort());
    await until(dashboard.page, wanted, async () => JSON.stringify(await names()) === wanted);
  };

  beforeAll(async () => {
    rig = await launchExtension();
    dashboard = new Dashboard(await rig.open('/dashboard.html#/contacts'));
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const rows = PEOPLE.map((person) => person.map(cell).join(','));
    const path = join(folder, 'odd people.csv');
    writeFileSync(
      path,
      `Name,Role,Labels,Offers,Notes,Bollplank id\n${rows.map((row) => `${row},`).join('\n')}\n`,
    );
    await dashboard.go('files');
    const files = new Files(dashboard.page);
    await files.choose(path);
    await files.preview();
    await files.take();
    await files.untilTaken();
    await dashboard.go('contacts');
    await find(dashboard.page, 'contact-row');
  });
  afterAll(async () => {
    await rig?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['soren', ['Søren Åkesson']],
    ['Akesson', ['Søren Åkesson']],
    ['åkeson', ['Søren Åkesson']],
    ['renee aebelo', ['Renée Æbelø']],
    ['renee abelo', ['Renée Æbelø']],
    ['CAFE', ['Renée Æbelø']],
    ['chef', ['Anna (Berg) [.*]', 'Renée Æbelø', 'Søren Åkesson']],
    ['כהן', ['ליאור כהן']],
    ['🦊', ['Anna (Berg) [.*]', '🦊🌲 Kim Ek']],
    ['.*', ['Anna (Berg) [.*]']],
    ['.*(', []],
    ['(berg', ['Anna (Berg) [.*]']],
    ['nor', ['Eva Minor']],
  ])('finds by “%s” whom it should, and marks it', async (query, expected) => {
    await dashboard.search(query);
    if (expected.length > 0) {
      await untilNames(expected);
      await dashboard.page.waitForSelector('.people__list mark');
    } else await until(dashboard.page, 'nobody', async () => (await names()).length === 0);
  });

  it('takes a thousand letters at once', async () => {
    const field = await find(dashboard.page, 'search');
    await field.click({ count: 3 });
    await dashboard.page.keyboard.sendCharacter(LONG.repeat(6).slice(0, 1000));
    await until(dashboard.page, 'nobody', async () => (await names()).length === 0);
    await dashboard.search('');
    await until(dashboard.page, 'everybody', async () => (await names()).length === PEOPLE.length);
  });

  it('shows labels as they are written and narrows the list by them, and by the file the people came from', async () => {
    const { page } = dashboard;
    const label = await page.waitForSelector('[data-testid="filter-label-=HYPERLINK(\\"x\\")"]');
    await label?.click();
    await untilNames(['Renée Æbelø']);
    expect(await page.$$eval('img', (all) => all.length)).toBe(0);
    await label?.click();
    // The counts follow the list: first everybody is in it again, then they are written.
    await untilNames(PEOPLE.map(([name]) => name));
    const facet = () =>
      page.$eval('[data-testid^="filter-origin-file"]', (box) =>
        ['name', 'count']
          .map((part) => box.closest('label')?.querySelector(`.facet__${part}`)?.textContent ?? '')
          .join(' | '),
      );
    await expect.poll(facet).toMatch(new RegExp(`^odd people\\.csv, .* \\| ${PEOPLE.length}$`));
  });

  it('says why somebody could help', async () => {
    await press(dashboard.page, 'asking');
    await dashboard.search('moms');
    await until(dashboard.page, 'the reason', () =>
      dashboard.page.$eval('[data-testid="can-help"]', (why) => why.textContent === 'Can help with this'),
    );
    await picture('asking');
    await press(dashboard.page, 'asking');
    await dashboard.search('');
    await until(dashboard.page, 'everybody', async () => (await names()).length === PEOPLE.length);
  });

  it('is walked by the keyboard: arrows, Home and End move, Space selects, Shift extends', async () => {
    const { page } = dashboard;
    const at = () =>
      page.evaluate(() => document.activeElement?.closest('[data-at]')?.getAttribute('data-at'));
    const chosen = () =>
      page.$$eval('.people__row--selected', (rows) => rows.map((row) => row.getAttribute('data-at')));
    const key = async (name: 'ArrowDown' | 'Home' | 'End' | 'Space', place: string) => {
      await page.keyboard.press(name);
      await until(page, `row ${place}`, async () => (await at()) === place);
    };
    await page.focus('[data-at="0"] a');
    await key('ArrowDown', '1');
    await key('Space', '1');
    await expect.poll(chosen).toEqual(['1']);
    await page.keyboard.down('Shift');
    await key('ArrowDown', '2');
    await key('ArrowDown', '3');
    await page.keyboard.up('Shift');
    await expect.poll(chosen).toEqual(['1', '2', '3']);
    await key('End', String(PEOPLE.length - 1));
    await key('Home', '0');
    await expect.poll(chosen).toEqual(['1', '2', '3']);
    await pressAt(page, '[data-at="1"] input[type=checkbox]');
    await expect.poll(chosen).toEqual(['2', '3']);
  });

  it.each([320, 900, 3840])('fits a window of %d pixels', async (width) => {
    const { page } = dashboard;
    await page.setViewport({ width, height: 900 });
    await page.waitForSelector('.people__link');
    await until(page, 'everybody', async () => (await names()).length === PEOPLE.length);
    await picture(`wide-${width}`);
    // Nothing makes the page itself scroll sideways, and no name is wider than its cell.
    const over = await page.evaluate(() => [
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ...[...document.querySelectorAll('.people__link')].map((link) => {
        const cell = link.closest('td')?.getBoundingClientRect();
        return Math.round(link.getBoundingClientRect().right - (cell?.right ?? 0));
      }),
    ]);
    expect(Math.max(...over)).toBeLessThanOrEqual(1);
    expect(rig.errors).toEqual([]);
  });
});
