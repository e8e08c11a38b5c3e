import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { ensureBrowser } from '../browsers.ts';
import { type Network, startNetwork } from '../demo/server.ts';
import { copyBuild, type Language } from './extension.ts';
import { startBrowser } from './start-browser.ts';

export const FIREFOX_BUILD = process.env.BOLLPLANK_FIREFOX_BUILD ?? '.output/firefox-mv3';

const ADDON_ID = 'bollplank@bollplank.example';
/** The internal id, fixed by a preference so that the extension's own addresses are known. */
const INTERNAL_ID = '6d1b2f0e-4a57-4c0b-9a68-0d5f3c1e7a24';

export interface FirefoxRig {
  browser: Browser;
  network: Network;
  origin: string;
  /** The page that the extension opened by itself when it was installed. */
  welcome: Page;
  /** Where downloads go. */
  downloads: string;
  /** The folder of the browser's own files. */
  profile: string;
  /** Takes the add-on away, with all it has stored, and installs it anew. */
  reinstall(): Promise<void>;
  /** Lets the extension open another of its pages: the driver may not. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a Firefox whose web is the fictional network and installs the built add-on. */
export async function launchFirefox(
  language: Language = 'en',
  from: string = FIREFOX_BUILD,
): Promise<FirefoxRig> {
  const executablePath = await ensureBrowser('firefox', console.log);
  const temporary = mkdtempSync(join(tmpdir(), 'bollplank-firefox-'));
  const downloads = join(temporary, 'downloads');
  mkdirSync(downloads);
  const network = await startNetwork();
  const [host = '', port = ''] = network.proxy.split(':');
  const browser = await startBrowser({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: INTERNAL_ID }),
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
      'network.stricttransportsecurity.preloadlist': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      // What the user would answer with a press: the driver cannot reach the browser's own questions.
      'extensions.webextOptionalPermissionPrompts': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
    },
  });
  let origin = `moz-extension://${INTERNAL_ID}`;
  // The driver is not told the addresses of an extension's pages, but may ask the pages themselves.
  const addressOf = (page: Page) => page.evaluate(() => location.href).catch(() => '');
  const pageAt = async (path: string): Promise<Page> => {
    const end = performance.now() + 30_000;
    while (performance.now() < end) {
      for (const page of await browser.pages())
        if ((await addressOf(page)).startsWith(`${origin}${path}`)) return page;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const there = await Promise.all((await browser.pages()).map(addressOf));
    throw new Error(`Firefox shows no ${path}. There: ${there.join(' ')}`);
  };
  const build = copyBuild(from, join(temporary, 'extension'), language);
  await browser.installExtension(build);
  let welcome = await pageAt('/welcome.html');
  const told = browser.process()?.spawnargs ?? [];
  return {
    downloads,
    profile: told[told.indexOf('--profile') + 1] ?? '',
    browser,
    network,
    get origin() {
      return origin;
    },
    get welcome() {
      return welcome;
    },
    reinstall: async () => {
      await browser.uninstallExtension(ADDON_ID);
      await browser.installExtension(build);
      // A new installation has a new internal id.
      for (const end = performance.now() + 15_000; performance.now() < end; ) {
        const there = await Promise.all((await browser.pages()).map(addressOf));
        const other = there.find(
          (address) => /^moz-extension:.*\/welcome\.html/.test(address) && !address.startsWith(origin),
        );
        if (other) origin = new URL(other).href.replace(/\/welcome\.html.*/, '');
        if (other) break;
      }
      welcome = await pageAt('/welcome.html');
    },
    open: async (path) => {
      await welcome.evaluate((url) => {
        const { browser } = globalThis as unknown as {
          browser: { tabs: { create(o: object): Promise<unknown> } };
        };
        return browser.tabs.create({ url }).then(() => undefined);
      }, `${origin}${path}`);
      return pageAt(path);
    },
    close: async () => {
      await browser.close();
      await network.stop();
      rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
