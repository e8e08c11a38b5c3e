/**
 * Draws `public/icon/*.png` from `public/icon/mark.svg` in a headless browser: `npm run icons`. Run it after changing
 * the mark; the drawings are committed, since the stores and the manifest want bitmaps.
 */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browsers.ts';

/** Sizes the two stores and the toolbars ask for, in pixels. */
const SIZES = [16, 19, 32, 38, 48, 64, 96, 128, 256];
/** The Chrome store wants 16 px of air around the mark at 128. Small sizes fill their square to stay legible. */
const airAt = (size: number) => (size >= 96 ? size / 8 : 0);

const mark = await readFile('public/icon/mark.svg', 'utf8');
const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chromium', console.log),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  const inner = size - 2 * airAt(size);
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}body{display:grid;place-items:center;height:${size}px;background:transparent}svg{width:${inner}px;height:${inner}px}</style>${mark}`,
  );
  await writeFile(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
process.stdout.write(`Drew ${SIZES.length} icons.\n`);
