import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildNetwork } from '../../lib/coverage/graph.ts';
import { makeSampleBook } from '../demo/sample-book.ts';
import { launchExtension, type Rig } from './extension.ts';
import { violationsOf } from './pages/axe.ts';
import { find, press, textOf, until } from './pages/by-test-id.ts';
import { Dashboard, loadSample } from './pages/dashboard.ts';
import { Files } from './pages/files.ts';
import { graphInk, graphInkIn, isDrawn, untilGraphDrawn } from './pages/ink.ts';

const book = makeSampleBook();
const tied = new Set(
  buildNetwork({ ...book, people: book.contacts }).ties.flatMap(({ from, to }) => [from, to]),
);
/** Somebody whose company and groups are not lit beside them. */
const { id: lonerId = '', name: loner = '' } =
  book.contacts.find(({ id, archived }) => !tied.has(id) && !archived) ?? {};

/** Invented people with everything that a drawing may stumble over, and the company that ties them. */
const ODD_NAMES = [
  `Bo ${'Wolfeschlegelsteinhausenbergerdorff'.repeat(6).slice(0, 197)}`,
  'ליאור כהן',
  '🦊🌲 Kim Ek',
  '<img src=x onerror=alert(1)>',
  'Anna (Berg) [.*]',
];
const ODD_COMPANY = '<b>Sølv & "Krag"</b>';

/** The graph of the sample book: drawn, searched, opened, read as a table, and without WebGL. */
describe('the graph', () => {
  let rig: Rig;
  let dashboard: Dashboard;
  beforeAll(async () => {
    rig = await launchExtension();
    dashboard = new Dashboard(await rig.open('/dashboard.html#/graph'));
  });
  afterAll(() => rig?.close());

  it('teaches what belongs here while the book is empty', async () => {
    const { page } = dashboard;
    await until(page, 'how to begin', () =>
      page.$eval('.empty', (empty) => /company or a group/.test(empty.textContent ?? '')),
    );
    expect(await violationsOf(page)).toEqual([]);
    await rig.welcome.bringToFront();
    await loadSample(rig.welcome);
    await page.bringToFront();
    await dashboard.go('contacts');
    await find(page, 'contact-row');
  });

  it('is drawn from a place in the menu, with communities and bridges by name', async () => {
    const { page } = dashboard;
    await dashboard.go('graph');
    await untilGraphDrawn(page);
    const communities = await page.$$eval('[data-testid="graph-community"]', (all) =>
      all.map((each) => each.textContent ?? ''),
    );
    for (const { name } of book.groups) expect(communities.some((each) => each.includes(name))).toBe(true);
    await expect.poll(() => textOf(page, 'graph-broker')).toMatch(/ joins .+ and /);
    expect(await violationsOf(page)).toEqual([]);
  });

  it('is seen to be empty where nobody is drawn, so that a picture of it means something', async () => {
    const { page } = dashboard;
    const pictureInk = async () => graphInkIn(page, await page.screenshot());
    const full = await pictureInk();
    expect(full && isDrawn(full)).toBe(true);
    // By a rule, so that a drawing that is made anew in between stays out of sight as well.
    await page.evaluate(() => {
      const hidden = new CSSStyleSheet();
      hidden.replaceSync('[data-testid="graph-canvas"] canvas { visibility: hidden }');
      document.adoptedStyleSheets = [hidden];
    });
    expect(await page.$$('[data-testid="graph-canvas"] canvas')).not.toEqual([]);
    const empty = await pictureInk();
    expect(empty && isDrawn(empty)).toBe(false);
    expect(isDrawn(await graphInk(page))).toBe(false);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await untilGraphDrawn(page);
  });

  it('shows one community alone, and everybody again', async () => {
    const { page } = dashboard;
    const before = await graphInk(page);
    await press(page, 'graph-community');
    await until(page, 'fewer colours', async () => (await graphInk(page)).colours < before.colours * 0.8);
    await press(page, 'graph-let-go');
    await until(page, 'all colours', async () => (await graphInk(page)).colours > before.colours * 0.9);
  });

  it('dims whom the search of the list does not find, goes to the one found, and opens them by a click', async () => {
    const { page } = dashboard;
    const before = await graphInk(page);
    await dashboard.search(loner);
    await until(page, 'fewer colours', async () => (await graphInk(page)).colours < before.colours * 0.6);
    expect(new URL(page.url()).hash).toBe('#/graph');
    await expect.poll(() => page.$eval('[role="status"]', (status) => status.textContent)).toMatch(/^1 of /);
    await press(page, 'graph-fit-found');
    // The one found stands in the middle when the move has ended.
    const box = await (await find(page, 'graph-canvas')).boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    let nudge = 0;
    await until(page, 'the hand over the person', async () => {
      await page.mouse.move(x + (nudge++ % 2), y);
      // Others pass below the hand while the drawing moves.
      const over = await page.$eval('[data-testid="graph-canvas"]', (canvas) =>
        canvas.getAttribute('data-over'),
      );
      return over?.endsWith(lonerId) === true;
    });
    await page.mouse.click(x, y);
    await until(page, `the page of ${loner}`, () =>
      page.$eval('h1', (title, name) => title.textContent?.includes(name) === true, loner),
    );
    await page.goBack();
    await untilGraphDrawn(page);
    await dashboard.go('contacts');
    await dashboard.untilRows('the same search in the list', (rows) => rows.length === 1);
    await dashboard.search('');
  });

  it('says the same as a table, by keyboard', async () => {
    const { page } = dashboard;
    await dashboard.go('graph');
    await press(page, 'graph-as-table');
    await find(page, 'graph-table');
    const first = await textOf(page, 'graph-row');
    expect(first).toContain(book.groups.toSorted((a, b) => b.memberIds.length - a.memberIds.length)[0]?.name);
    await page.focus('[data-at="0"] .graph__name');
    await page.keyboard.press('ArrowDown');
    await until(page, 'the second row', () =>
      page.evaluate(() => document.activeElement?.closest('[data-at]')?.getAttribute('data-at') === '1'),
    );
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page, 'graph-ties')).toContain(name);
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 700 });
    await until(page, 'all of it within 320 pixels', () =>
      page.evaluate(() => document.documentElement.scrollWidth <= 320),
    );
    await page.setViewport(null);
    await press(page, 'graph-as-drawing');
  });

  it('gives a picture, and the people in it as a graph file', async () => {
    const { page } = dashboard;
    // The drawing stands where it was left, at the one who was searched for.
    await press(page, 'graph-fit-found');
    await untilGraphDrawn(page);
    // A file of the same name would be written over, and the new one not be seen.
    rmSync('.output/test-graph', { recursive: true, force: true });
    const picture = await dashboard.download('.output/test-graph', () => press(page, 'graph-picture'));
    expect(picture.name).toMatch(/^bollplank-\d{4}-\d\d-\d\d.*\.png$/);
    expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.bytes.length).toBeGreaterThan(8_000);
    await press(page, 'graph-export');
    await press(page, 'bulk-export-graphml');
    expect(await violationsOf(page)).toEqual([]);
    const file = await dashboard.download('.output/test-graph', () => press(page, 'bulk-export-save'));
    const text = file.bytes.toString();
    expect(text).toContain('<graphml');
    expect(text.match(/<node id/g)?.length).toBeGreaterThan(book.groups.length);
  });

  it('shows odd names and companies as they are written, in the drawing, the list and the table', async () => {
    const { page } = dashboard;
    const folder = mkdtempSync(join(tmpdir(), 'bollplank-graph-'));
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    writeFileSync(
      join(folder, 'odd.csv'),
      `Name,Company\n${ODD_NAMES.map((name) => `${cell(name)},${cell(ODD_COMPANY)}`).join('\n')}\n`,
    );
    await dashboard.go('files');
    const files = new Files(page);
    await files.choose(join(folder, 'odd.csv'));
    await files.preview();
    await files.take();
    await files.untilTaken();
    rmSync(folder, { recursive: true, force: true });
    await dashboard.go('graph');
    await untilGraphDrawn(page);
    // A drawing of the book without them is still there.
    await until(page, 'these people in the drawing', () =>
      page.$eval(
        '.graph__sum',
        (sum, people) => sum.textContent?.startsWith(`${people} `) === true,
        book.contacts.filter(({ archived }) => !archived).length + ODD_NAMES.length,
      ),
    );
    await press(page, 'graph-as-table');
    for (const name of ODD_NAMES) {
      await dashboard.search(name);
      await until(page, `${name} and the company`, () =>
        page.$$eval(
          '[data-testid="graph-row"] .graph__name',
          (all, wanted) =>
            all.length === 2 && wanted.every((name) => all.some((each) => each.textContent === name)),
          [name, ODD_COMPANY],
        ),
      );
    }
    await dashboard.search('');
    expect(await page.$$eval('main img', (all) => all.length)).toBe(0);
    await press(page, 'graph-as-drawing');
    await untilGraphDrawn(page);
  });

  it('says when it cannot draw, and gives the table', async () => {
    const page = await rig.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const real = HTMLCanvasElement.prototype.getContext;
      Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
        value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.startsWith('webgl') ? null : Reflect.apply(real, this, [kind, ...rest]);
        },
      });
    });
    await page.goto(`${rig.origin}/dashboard.html#/graph`);
    await find(page, 'graph-table', 20_000);
    expect(await page.$eval('.notice', (notice) => notice.textContent)).toMatch(/WebGL/);
    expect(await violationsOf(page)).toEqual([]);
    expect(rig.errors).toEqual([]);
    await page.close();
  });
});
