/**
 * Takes `public/store/screenshots/*.png` (1280 × 800, the size of the stores and of the README) from the extension as it
 * runs: `npm run screenshots`. Run it after a change of the look; the pictures are committed.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchExtension, type Rig } from '../e2e/extension.ts';
import { Dashboard, loadSample } from '../e2e/pages/dashboard.ts';
import { Popup } from '../e2e/pages/popup.ts';
import { Sidebar } from '../e2e/pages/sidebar.ts';
import { commandOf, runNode } from '../tools.ts';
import { addressOf } from './pages.ts';
import { personBySlug } from './people.ts';

const FOLDER = 'public/store/screenshots';
const SIZE = { width: 1280, height: 800 };
const SIDEBAR_WIDTH = 400;
const POPUP_WIDTH = 420;

const built = await runNode([commandOf('wxt'), 'build', '-b', 'chrome'], { quiet: true });
if (!built.ok) throw new Error(built.output);
await mkdir(FOLDER, { recursive: true });
const rig = await launchExtension();
try {
  await takeAll(rig);
} finally {
  await rig.close();
}
process.stdout.write(`Took sidebar.png, popup.png and dashboard.png into ${FOLDER}.\n`);

async function takeAll(rig: Rig): Promise<void> {
  await loadSample(rig.welcome);
  const person = personBySlug('linnea-brokvist');
  const tab = await rig.visit(addressOf(person));
  const popup = new Popup(await rig.pressToolbar(tab));
  await popup.suggestions();
  await popup.personName();
  const popupPicture = await pictureOf(popup.page, null);
  await popup.openSidebar();
  const sidebar = new Sidebar(await rig.sidePanel());
  await sidebar.untilPerson(person.name);
  await sidebar.add();
  const sidebarPicture = await pictureOf(sidebar.page, { width: SIDEBAR_WIDTH, height: SIZE.height });
  const narrowPage = await pictureOf(tab, { width: SIZE.width - SIDEBAR_WIDTH, height: SIZE.height });
  const widePage = await pictureOf(tab, SIZE);
  const dashboard = new Dashboard(await rig.open('/dashboard.html#/contacts'));
  await dashboard.go('coverage');
  await dashboard.coverageCells();

  // Put together as a browser shows them: the side panel beside the page, the popup under its button.
  const canvas = await rig.browser.newPage();
  await canvas.setContent(`<style>*{margin:0}body{display:flex}.bar{border-left:1px solid #c9c6bf}</style>
    <img src="${narrowPage}" width="${SIZE.width - SIDEBAR_WIDTH}"><img class="bar" src="${sidebarPicture}" width="${SIDEBAR_WIDTH - 1}">`);
  await save('sidebar', canvas);
  await canvas.setContent(`<style>*{margin:0}.popup{position:absolute;top:8px;right:24px;border-radius:10px;box-shadow:0 8px 32px rgb(0 0 0 / 35%)}</style>
    <img src="${widePage}" width="${SIZE.width}"><img class="popup" src="${popupPicture}" width="${POPUP_WIDTH}">`);
  await save('popup', canvas);
  await save('dashboard', dashboard.page);
}

/** The page as a data URL, light. */
async function pictureOf(page: Page, size: { width: number; height: number } | null): Promise<string> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  if (size) await page.setViewport(size);
  await settled();
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
}

async function save(name: string, page: Page): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.setViewport(SIZE);
  await settled();
  await writeFile(join(FOLDER, `${name}.png`), await page.screenshot());
}

/** Long enough for colours and lists to come to rest. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}
