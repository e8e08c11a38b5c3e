import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type Rig } from './extension.ts';
import { find, press, pressAt, until } from './pages/by-test-id.ts';
import { Dashboard, loadSample } from './pages/dashboard.ts';

/** A program that takes the text out of a PDF, or null. */
const textReader = [
  ['pdftotext', '-layout', '-', '-'],
  ['gs', '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=txtwrite', '-sOutputFile=-', '-'],
].find(([command = '']) => spawnSync(command, ['-h']).error === undefined);

/** The words of a PDF, or null where no program can tell. */
function wordsOf(pdf: Uint8Array): string | null {
  const [command = '', ...args] = textReader ?? [];
  return command ? spawnSync(command, args, { input: pdf, encoding: 'utf8' }).stdout : null;
}
/** Size of every page of a PDF in points, rounded. */
const pagesOf = (pdf: Uint8Array): string[] =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g),
  ].map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`);
const A4_LANDSCAPE = '842×595';

/** What the map and the people on it become outside, opened by browsers and readers that know nothing of Bollplank. */
describe('what is taken out of the book', () => {
  let rig: Rig;
  let dashboard: Dashboard;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'bollplank-exports-'));
  beforeAll(async () => {
    rig = await launchExtension();
    await loadSample(rig.welcome);
    page = await rig.open('/dashboard.html#/coverage');
    dashboard = new Dashboard(page);
    await find(page, 'map-export');
  });
  afterAll(async () => {
    await rig?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Saves the map, or the people on it, in a format of the dialog on the map. */
  async function take(format: string) {
    await page.bringToFront();
    await press(page, 'map-export');
    await press(page, `bulk-export-${format}`);
    return dashboard.download(folder, () => press(page, 'bulk-export-save'));
  }
  /** Opens a file from disk with the network cut, and tells what it asked for and complained of. */
  async function openOffline(name: string, bytes: Uint8Array) {
    const path = join(folder, `offline-${name}`);
    writeFileSync(path, bytes);
    const tab = await rig.browser.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    tab.on('console', (message) => complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(String(error)));
    await tab.setOfflineMode(true);
    await tab.goto(pathToFileURL(path).href);
    return { tab, complaints, others: asked.filter((url) => url !== pathToFileURL(path).href) };
  }

  let size = { width: 0, height: 0 };
  it('draws the map as an SVG that a browser shows without asking for anything', async () => {
    const { name, bytes } = await take('svg');
    const { tab, complaints, others } = await openOffline(name, bytes);
    expect([complaints, others]).toEqual([[], []]);
    const root = await tab.evaluate(() => ({
      name: document.documentElement.localName,
      balls: document.querySelectorAll('circle').length,
      width: Number(document.documentElement.getAttribute('width')),
      height: Number(document.documentElement.getAttribute('height')),
    }));
    expect(root.name).toBe('svg');
    expect(root.balls).toBeGreaterThan(20);
    // A4 on its side, at 96 points an inch.
    expect([root.width, root.height]).toEqual([1123, 794]);
    size = { width: root.width, height: root.height };
    await tab.close();
  });

  it('paints it as a PNG of twice the size, light and not empty', async () => {
    const { name, bytes } = await take('png');
    expect(name).toMatch(/\.png$/);
    const { tab } = await openOffline(name, bytes);
    const seen = await tab.evaluate(() => {
      const image = document.querySelector('img') as HTMLImageElement;
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      return { width: canvas.width, height: canvas.height };
    });
    expect(seen).toEqual({ width: size.width * 2, height: size.height * 2 });
    await tab.close();
    // A page of its own reads the points: a file from disk may not be read back by a script.
    const points = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
      let dark = 0;
      let clear = 0;
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
        if (alpha < 255) clear++;
        if (red + green + blue < 300) dark++;
        colours.add((red << 16) | (green << 8) | blue);
      }
      return { clear, dark: dark / (data.length / 4), colours: colours.size, corner: [...data.slice(0, 3)] };
    }, Buffer.from(bytes).toString('base64'));
    expect(points.corner).toEqual([255, 255, 255]);
    expect(points.clear).toBe(0);
    expect(points.colours).toBeGreaterThan(20);
    // Letters and figures are dark: neither none, nor a black picture.
    expect(points.dark).toBeGreaterThan(0.002);
    expect(points.dark).toBeLessThan(0.2);
  });

  it('makes a page that works from disk with the network cut', async () => {
    const { name, bytes } = await take('html');
    const { tab, complaints, others } = await openOffline(name, bytes);
    expect([complaints, others]).toEqual([[], []]);
    expect(await tab.title()).toBe('Contact map: industry by function');
    expect(await tab.$$eval('td', (cells) => cells.length)).toBeGreaterThan(100);
    const wider = await tab.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wider).toBe(false);
    await tab.close();
  });

  it('saves the figures of the map and the people on it, without private notes unless asked', async () => {
    const figures: string[][] = parseCsv((await take('map-csv')).bytes, { bom: true });
    expect(figures[0]).toEqual(expect.arrayContaining(['Industry', 'Function', 'People', 'Gap']));
    const onMap = figures.slice(1).reduce((sum, row) => sum + Number(row[2]), 0);
    const people: string[][] = parseCsv((await take('csv')).bytes, { bom: true });
    expect(people.length - 1).toBe(onMap);
    const { book } = JSON.parse((await take('json')).bytes.toString());
    expect(book.contacts.length).toBe(onMap);
    expect(book.contacts.every((contact: { notes: unknown }) => contact.notes === null)).toBe(true);
    for (const format of ['graphml', 'gexf']) {
      const graph = (await take(format)).bytes.toString();
      expect(graph.match(/<node id="[^c]/g)?.length).toBeGreaterThanOrEqual(onMap);
    }
  });

  it('prints the map on sheets of its own', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(new Set(pagesOf(pdf))).toEqual(new Set([A4_LANDSCAPE]));
    await until(page, 'the sheet gone', async () => (await page.$('.sheet')) === null);
    const words = wordsOf(pdf);
    if (words !== null) {
      expect(words).toContain('Contact map: industry by function');
      expect(words).toContain(String(new Date().getFullYear()));
      expect(words).not.toContain('Settings');
    }
  });

  it('prints people with their headings on every page, and no more than was chosen', async () => {
    await dashboard.goTo('#/contacts');
    await find(page, 'contact-row');
    const all = await page.pdf({ preferCSSPageSize: true });
    const pages = pagesOf(all);
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(pages)).toEqual(new Set([A4_LANDSCAPE]));
    const words = wordsOf(all);
    if (words !== null) {
      expect(words.match(/Last contact/g)?.length).toBe(pages.length);
      expect(words).not.toContain('Give and receive');
    }
    await dashboard.goTo('#/contacts?region=DK');
    await until(page, 'the Danes alone', () =>
      page.$eval('.people__head', (head) => / of /.test(head.textContent ?? '')),
    );
    const few = await page.pdf({ preferCSSPageSize: true });
    expect(pagesOf(few).length).toBe(1);
    expect(wordsOf(few) ?? 'Denmark').toContain('Denmark');
  });

  it('prints a selection by its own act, and takes the sheet away again', async () => {
    await page.evaluate(() => {
      window.print = () => {};
    });
    await pressAt(page, '[data-testid="contact-row"] input[type="checkbox"]');
    await press(page, 'bulk-export');
    await press(page, 'bulk-export-print');
    await press(page, 'bulk-export-save');
    await until(page, 'one person on paper', () =>
      page.$$eval('.sheet tbody tr', (rows) => rows.length === 1),
    );
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await until(page, 'the sheet gone', async () => (await page.$('.sheet')) === null);
    await press(page, 'bulk-export');
    await press(page, 'bulk-export-print-map');
    await press(page, 'bulk-export-save');
    await until(page, 'the poster', () =>
      page.$eval('.sheet__poster', (poster) => poster instanceof HTMLImageElement && poster.complete),
    );
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(rig.errors).toEqual([]);
  });

  it.skipIf(textReader !== undefined)(
    'reads the words of the prints (skipped: neither pdftotext nor gs)',
    () => {},
  );
});
