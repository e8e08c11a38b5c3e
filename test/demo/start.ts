/**
 * `npm start`: builds the extension, makes sure of a browser, serves the fictional network and opens the browser on it
 * with the extension loaded. Without a display, or with `-- --tour`, does the main job by itself and shows the figures.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowser } from '../browsers.ts';
import { CHROMIUM_BUILD, launchExtension } from '../e2e/extension.ts';
import { commandOf, runNode } from '../tools.ts';
import { DIRECTORY_URL } from './pages.ts';
import { startNetwork } from './server.ts';
import { runTour } from './tour.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const wantsTour = process.argv.includes('--tour');

say('Building the extension …');
const built = await runNode([commandOf('wxt'), 'build', '-b', 'chrome'], { quiet: true });
if (!built.ok) {
  say(built.output);
  process.exit(1);
}
await ensureBrowser('chromium', say);

if (wantsTour || !hasDisplay) {
  if (!wantsTour) say('There is no display: the tour does the main job by itself.');
  process.exitCode = (await runTour('.output/tour', say)) ? 0 : 1;
} else {
  await openForAPerson();
}

/** Leaves a browser to the person in front of it until they close it. */
async function openForAPerson(): Promise<void> {
  const network = await startNetwork();
  const profile = resolve('.output/start-profile');
  mkdirSync(profile, { recursive: true });
  const rig = await launchExtension({ headed: true, build: CHROMIUM_BUILD, profile, network });
  await rig.visit(DIRECTORY_URL);
  say(`The fictional network is served at ${network.localUrl}`);
  say(`In the browser that has just opened it is at ${DIRECTORY_URL}, and profile addresses lead to it too.`);
  say('Open a person there and press Bollplank in the toolbar. The welcome page offers the sample data.');
  say('Close the browser, or press Ctrl+C here, to end.');
  await new Promise<void>((done) => {
    rig.browser.once('disconnected', () => done());
    process.once('SIGINT', () => done());
  });
  await rig.close().catch(() => undefined);
  process.exit(0);
}
