import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchExtension, type Rig } from '../e2e/extension.ts';
import { foreignHosts } from '../e2e/foreign-hosts.ts';
import { Dashboard, loadSample } from '../e2e/pages/dashboard.ts';
import { connectionsFile, Files, storedRecords } from '../e2e/pages/files.ts';
import { firstHour } from '../e2e/pages/first-hour.ts';
import { Popup } from '../e2e/pages/popup.ts';
import { Sidebar } from '../e2e/pages/sidebar.ts';
import { LANGUAGES } from '../languages.ts';
import { addressOf } from './pages.ts';
import { personBySlug } from './people.ts';
import { takePictures } from './pictures.ts';

/** How many invented people the tour brings in from a file. */
const IMPORTED = 12;

type Say = (line: string) => void;

/** Somebody with a page in the network who is not in the sample book. */
const NEW_PERSON = personBySlug('linnea-brokvist');

/**
 * Does the first hour and then the main job by itself in a real browser: from the welcome to the map; opens a profile,
 * presses the toolbar button, opens the side panel, adds, tags, logs, reviews the suggestions, exports. Says each step with
 * its milliseconds, leaves the exported files and the pictures in `folder`, and gives whether every step was seen to work.
 */
export async function runTour(folder: string, say: Say): Promise<boolean> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const steps = new Steps(say);
  await steps.run('from install to a map with the imported people on it', async () => {
    const rig = await launchExtension();
    try {
      const { acts, people, placed } = await firstHour(rig.welcome);
      return `${acts} acts, ${placed} of ${people} people on the map`;
    } finally {
      await rig.close();
    }
  });
  const rig = await launchExtension();
  try {
    await mainJob(rig, folder, steps);
    if (steps.failed > 0) for (const error of rig.errors) say(`  ${error}`);
    await steps.run('no page of the extension met an error', async () => {
      if (rig.errors.length > 0) throw new Error(rig.errors.join('; '));
      return undefined;
    });
    await steps.run('nothing left the browser but visits to the network', async () => {
      const foreign = foreignHosts(rig.network.requests);
      if (foreign.length > 0) throw new Error(`asked for ${foreign.join(' ')}`);
      return `${rig.network.requests.filter((each) => each.known).length} requests, all to pages visited`;
    });
  } finally {
    await rig.close();
  }
  for (const language of LANGUAGES)
    await steps.run(`pictures of every surface in ${language}, light and dark`, () =>
      takePictures(language, join(folder, 'screenshots')),
    );
  say(
    steps.failed === 0
      ? `\nAll ${steps.done} steps were seen to work. Files: ${folder}`
      : `\n${steps.failed} steps failed.`,
  );
  return steps.failed === 0;
}

class Steps {
  done = 0;
  failed = 0;
  constructor(private readonly say: Say) {}

  /** Does a step and says how it went; after a failure the steps that follow are not tried. */
  async run(name: string, step: () => Promise<string | undefined>): Promise<void> {
    if (this.failed > 0) return;
    const began = performance.now();
    try {
      const seen = await step();
      this.done++;
      const figure = `${Math.round(performance.now() - began)} ms`;
      this.say(`✓ ${name.padEnd(58)} ${figure.padStart(8)}${seen ? `   ${seen}` : ''}`);
    } catch (error) {
      this.failed++;
      this.say(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

async function mainJob(rig: Rig, folder: string, steps: Steps): Promise<void> {
  let tab: Page | undefined;
  let popup: Popup | undefined;
  let sidebar: Sidebar | undefined;
  let dashboard: Dashboard | undefined;
  const need = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('an earlier step gave nothing to go on with');
    return value;
  };

  await steps.run('the welcome page opens by itself and loads the sample data', async () => {
    const { welcome } = rig;
    await loadSample(welcome);
    return undefined;
  });
  await steps.run(`the profile of ${NEW_PERSON.name} opens`, async () => {
    tab = await rig.visit(addressOf(NEW_PERSON));
    return addressOf(NEW_PERSON);
  });
  await steps.run('the toolbar button shows who it is', async () => {
    popup = new Popup(await rig.pressToolbar(need(tab)));
    const name = await popup.personName();
    if (!name.includes(NEW_PERSON.name)) throw new Error(`the popup says ${name}`);
    return name;
  });
  await steps.run('the popup suggests whom to reconnect with, and why', async () => {
    const suggestions = await need(popup).suggestions();
    if (suggestions.length < 3) throw new Error(`${suggestions.length} suggestions`);
    return `${suggestions.length} suggestions`;
  });
  await steps.run('the native side panel opens and shows the person', async () => {
    await need(popup).openSidebar();
    sidebar = new Sidebar(await rig.sidePanel());
    await sidebar.untilPerson(NEW_PERSON.name);
    return undefined;
  });
  await steps.run('added, with tags proposed and accepted', async () => {
    await need(sidebar).add();
    const tags = await need(sidebar).proposedTags();
    await need(sidebar).acceptTags();
    return tags;
  });
  await steps.run('something given and something received is logged', async () => {
    await need(sidebar).log('Met at the network lunch; talked about lead times.');
    await need(sidebar).untilExchanges(1);
    return undefined;
  });
  await steps.run('undone', async () => {
    await need(sidebar).undo();
    await need(sidebar).untilExchanges(0);
    return undefined;
  });
  await steps.run('and done again', async () => {
    await need(sidebar).redo();
    await need(sidebar).untilExchanges(1);
    return undefined;
  });
  await steps.run('the suggestions are reviewed: one snoozed, and that undone', async () => {
    const review = new Popup(await rig.pressToolbar(need(tab)));
    const first = await review.current();
    const [why = ''] = await review.reasons();
    await review.snooze();
    await review.untilSuggested(`${first} gone`, (now) => !now.includes(first));
    await review.undo();
    await review.untilSuggested(`${first} back`, (now) => now.includes(first));
    await review.page.close();
    return `${first}: ${why}`;
  });
  await steps.run('the dashboard lists everybody and finds the new one', async () => {
    dashboard = new Dashboard(await rig.open('/dashboard.html#/contacts'));
    await dashboard.search('brokvist');
    await dashboard.untilRows(
      'only the new contact',
      (rows) => rows.length === 1 && Boolean(rows[0]?.includes(NEW_PERSON.name)),
    );
    return undefined;
  });
  await steps.run('the coverage map shows who is where', async () => {
    await need(dashboard).go('coverage');
    return `${await need(dashboard).coverageCells()} cells`;
  });
  await steps.run('the files view opens', async () => {
    await need(dashboard).go('files');
    return undefined;
  });
  await steps.run(`${IMPORTED} connections are brought in from a file`, async () => {
    const { page } = need(dashboard);
    const files = new Files(page);
    const path = join(folder, 'Connections.csv');
    writeFileSync(path, connectionsFile(IMPORTED));
    await files.choose(path);
    await files.preview();
    await files.take();
    await files.untilTaken();
    const names = (await storedRecords(page)).contacts?.map((one) => JSON.stringify(one)) ?? [];
    const found = names.filter((one) => /Maja\d+ Ekerudd/.test(one)).length;
    if (found !== IMPORTED) throw new Error(`${found} of ${IMPORTED} are in the book`);
    return `${found} people`;
  });
  for (const format of ['csv', 'vcard', 'json', 'svg'])
    await steps.run(`exported as ${format}`, async () => {
      const { name, bytes } = await need(dashboard).export(format, folder);
      if (!bytes.includes(NEW_PERSON.name) && format !== 'svg')
        throw new Error(`${name} does not name ${NEW_PERSON.name}`);
      return `${name}, ${(bytes.length / 1024).toFixed(0)} kB`;
    });
}
