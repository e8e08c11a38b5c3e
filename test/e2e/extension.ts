import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Extension, Page, Target } from 'puppeteer-core';
import { ensureBrowser } from '../browsers.ts';
import { type Network, startNetwork } from '../demo/server.ts';
import { PATIENCE } from './pages/by-test-id.ts';
import { startBrowser } from './start-browser.ts';

/** The code of one of the languages in `lib/locales`. */
export type Language = string;

/** The build under test; another folder can be named to keep it apart from builds that go on meanwhile. */
export const CHROMIUM_BUILD = process.env.BOLLPLANK_CHROMIUM_BUILD ?? '.output/chrome-mv3';

export interface LaunchOptions {
  /** With a window to see, for a person; otherwise Chromium's real headless mode, which has toolbar and side panel. */
  headed?: boolean;
  language?: Language;
  dark?: boolean;
  /** Folder of the built extension. A copy is loaded, so that a later build changes nothing under a running test. */
  build?: string;
  /** Other extensions to load beside it. */
  beside?: string[];
  /** The profile folder to use and keep; without it one is made and thrown away. */
  profile?: string;
  /** A running network to use; without it one is started and stopped with the browser. */
  network?: Network;
}

export interface Rig {
  browser: Browser;
  network: Network;
  extension: Extension;
  /** `chrome-extension://…` without the slash at the end. */
  origin: string;
  /** Errors that the extension's own pages did not catch, as they came. */
  errors: string[];
  /** The folder of the loaded copy of the build. */
  folder: string;
  /** The page that the extension opens by itself when it is installed, which loading it is. */
  readonly welcome: Page;
  /** A tab at this address, loaded. */
  visit(address: string): Promise<Page>;
  /** Presses the toolbar button over a tab, as a person does, and gives the popup that opens. */
  pressToolbar(tab: Page): Promise<Page>;
  /** The native side panel, once it is open. */
  sidePanel(): Promise<Page>;
  /** One of the extension's pages in a tab of its own. */
  open(path: string): Promise<Page>;
  /** Takes the extension away, with its pages and all it has stored, and installs it anew. */
  reinstall(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a Chromium whose web is the fictional network, with the built extension in it. */
export async function launchExtension(options: LaunchOptions = {}): Promise<Rig> {
  const executablePath = await ensureBrowser('chromium', console.log);
  const temporary = mkdtempSync(join(tmpdir(), 'bollplank-'));
  const build = copyBuild(
    options.build ?? CHROMIUM_BUILD,
    // The browser names an extension, and so its data, by its path: the same one for the same profile.
    options.profile ? `${options.profile}-extension` : join(temporary, 'extension'),
    options.language ?? 'en',
  );
  const network = options.network ?? (await startNetwork());
  const browser = await startBrowser({
    executablePath,
    headless: !options.headed,
    pipe: true,
    // Filling a store with 30,000 people on a busy machine takes its time.
    protocolTimeout: 600_000,
    enableExtensions: [build, ...(options.beside ?? [])],
    userDataDir: options.profile ?? join(temporary, 'profile'),
    defaultViewport: null,
    waitForInitialPage: true,
    args: [
      '--window-size=1280,900',
      // Headless screens are 800 × 600 unless told otherwise, too small for a popup of full height.
      '--screen-info={1600x1200}',
      `--proxy-server=${network.proxy}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.dark ? ['--force-dark-mode'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const extension = await loadedFrom(browser, build);
  const origin = `chrome-extension://${extension.id}`;

  const errors: string[] = [];
  browser.on('targetcreated', async (target) => {
    if (!target.url().startsWith(origin) || target.type() !== 'page') return;
    const page = await target.page();
    page?.on('pageerror', (error) => errors.push(`${target.url().slice(origin.length)}: ${String(error)}`));
  });
  const pageAt = async (path: string): Promise<Page> => {
    const isWanted = (target: Target) => target.url().startsWith(`${origin}${path}`);
    const target = await browser.waitForTarget(isWanted, { timeout: PATIENCE });
    return (await target.page()) ?? (await target.asPage());
  };
  // It comes to the front when it opens: whoever did not wait for it would lose the front to it at some moment.
  let welcome = await pageAt('/welcome.html');
  return {
    browser,
    network,
    extension,
    origin,
    get welcome() {
      return welcome;
    },
    errors,
    folder: build,
    visit: async (address) => {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      return page;
    },
    pressToolbar: async (tab) => {
      await tab.bringToFront();
      await extension.triggerAction(tab);
      return pageAt('/popup.html');
    },
    sidePanel: () => pageAt('/sidepanel.html'),
    open: async (path) => {
      const page = await browser.newPage();
      await page.goto(`${origin}${path}`, { waitUntil: 'domcontentloaded' });
      return page;
    },
    reinstall: async () => {
      await browser.uninstallExtension(extension.id);
      const isLeft = (target: Target) => target.url().startsWith(origin);
      for (const end = performance.now() + 10_000; browser.targets().some(isLeft); ) {
        if (performance.now() > end) throw new Error('Pages of the extension stayed when it was taken away');
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await browser.installExtension(build);
      welcome = await pageAt('/welcome.html');
    },
    close: async () => {
      await browser.close();
      if (!options.network) await network.stop();
      rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The extension that the browser loaded from a folder; loading goes on for a moment after the browser has started. */
export async function loadedFrom(browser: Browser, folder: string): Promise<Extension> {
  for (const end = performance.now() + 30_000; performance.now() < end; ) {
    for (const extension of (await browser.extensions()).values())
      if (extension.path === folder) return extension;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The browser did not load the extension in ${folder}`);
}

/**
 * A copy of a build that speaks one language whatever the browser speaks: a browser has only the languages it was
 * packaged with, so the copy holds the wanted texts under the default one and names it as the browser's.
 */
export function copyBuild(build: string, to: string, language: Language): string {
  if (!existsSync(join(build, 'manifest.json')))
    throw new Error(`Nothing built in ${build}: run npm run build`);
  rmSync(to, { recursive: true, force: true });
  cpSync(build, to, { recursive: true });
  if (language === 'en') return to;
  cpSync(join(build, '_locales', language), join(to, '_locales', 'en'), { recursive: true });
  writeFileSync(
    join(to, 'language.js'),
    `(globalThis.browser ?? chrome).i18n.getUILanguage = () => '${language}';`,
  );
  for (const name of readdirSync(to).filter((each) => each.endsWith('.html'))) {
    const page = readFileSync(join(to, name), 'utf8');
    writeFileSync(join(to, name), page.replace('<head>', '<head><script src="/language.js"></script>'));
  }
  return to;
}
