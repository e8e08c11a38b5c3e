import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Language, launchExtension } from '../e2e/extension.ts';
import { find, press, until } from '../e2e/pages/by-test-id.ts';
import { Dashboard, HIDDEN, loadSample, VIEWS } from '../e2e/pages/dashboard.ts';
import { graphInkIn, isDrawn, untilGraphDrawn } from '../e2e/pages/ink.ts';
import { Popup } from '../e2e/pages/popup.ts';
import { Sidebar } from '../e2e/pages/sidebar.ts';
import { addressOf } from './pages.ts';
import { personBySlug } from './people.ts';

/** Somebody whom the book knows, and somebody it does not, for the pictures. */
const ANYBODY = { known: 'emil-tofteng', unknown: 'linnea-brokvist' };
/** In some languages, people of their own. */
const OWN_PEOPLE: Readonly<Record<Language, typeof ANYBODY>> = {
  sv: { known: 'greta-sandhem', unknown: 'tobias-hallaryd' },
  da: { known: 'bodil-ravnso', unknown: 'signe-munkebaek' },
};

/** Pictures of every surface in one language, light and dark, into `folder` as `sidebar-known.sv.dark.png`. */
export async function takePictures(language: Language, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const shown = OWN_PEOPLE[language] ?? ANYBODY;
  let taken = 0;
  const shoot = async (page: Page, name: string, size: { width: number; height: number } | null) => {
    if (size) await page.setViewport(size);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await new Promise((resolve) => setTimeout(resolve, 150));
      await until(page, `something in the picture of ${name}, ${scheme}`, async () => {
        const picture = await page.screenshot({
          path: join(folder, `${name}.${language}.${scheme}.png`) as `${string}.png`,
        });
        // The canvas of the graph is there, and empty, before anybody is drawn in it, and again while it is drawn anew.
        const ink = await graphInkIn(page, picture);
        return ink === null || isDrawn(ink);
      });
      taken++;
    }
  };
  const rig = await launchExtension({ language });
  try {
    const { welcome } = rig;
    for (const [step, part] of WELCOME) {
      await press(welcome, `welcome-${step}`);
      await find(welcome, part);
      await shoot(welcome, `welcome-${step}`, WIDE);
      await shoot(welcome, `narrow-welcome-${step}`, NARROW);
      await welcome.setViewport(WIDE);
    }
    const empty = await rig.open('/dashboard.html#/contacts');
    await find(empty, 'load-sample');
    await shoot(empty, 'dashboard-empty', WIDE);
    await empty.close();
    await loadSample(welcome);

    for (const kind of ['unknown', 'known'] as const) {
      const person = personBySlug(shown[kind]);
      const tab = await rig.visit(addressOf(person));
      const popup = new Popup(await rig.pressToolbar(tab));
      await popup.suggestions();
      await shoot(popup.page, `popup-${kind}`, null);
      await popup.openSidebar();
      const sidebar = new Sidebar(await rig.sidePanel());
      await sidebar.untilPerson(person.name);
      if (kind === 'known') await find(sidebar.page, 'log-exchange');
      await shoot(sidebar.page, `sidebar-${kind}`, null);
      await shoot(sidebar.page, `narrow-sidebar-${kind}`, NARROW);
      await sidebar.page.setViewport(null);
      if (kind === 'unknown') {
        await sidebar.add();
        await shoot(sidebar.page, 'sidebar-tags', null);
      }
    }
    const dashboard = new Dashboard(await rig.open('/dashboard.html#/contacts'));
    await dashboard.openPerson(personBySlug(shown.known).name);
    await shoot(dashboard.page, 'dashboard-person', WIDE);
    for (const view of VIEWS) {
      await dashboard.go(view);
      if (view === 'contacts') await dashboard.rows();
      if (view === 'coverage') await dashboard.coverageCells();
      if (view === 'graph') await untilGraphDrawn(dashboard.page);
      await shoot(dashboard.page, `dashboard-${view}`, WIDE);
    }
    for (const [name, address] of Object.entries(HIDDEN)) {
      await dashboard.goTo(address);
      await shoot(dashboard.page, `dashboard-${name}`, WIDE);
    }
    for (const view of VIEWS) {
      await dashboard.page.setViewport(NARROW);
      await dashboard.go(view);
      // So narrow a window shows the graph as its table.
      if (view === 'graph') await find(dashboard.page, 'graph-table');
      await shoot(dashboard.page, `narrow-${view}`, NARROW);
    }
  } finally {
    await rig.close();
  }
  return `${taken} pictures`;
}

/** The steps of the welcome, each with a part by which it is known to be there. */
const WELCOME = [
  ['you', 'my-role'],
  ['network', 'ask-archive'],
  ['goal', 'wish'],
] as const;
/** The narrowest width every surface must work in. */
const NARROW = { width: 320, height: 700 };
const WIDE = { width: 1280, height: 860 };
