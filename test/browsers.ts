import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';

export type BrowserKind = 'chromium' | 'firefox';

const COMMANDS: Record<BrowserKind, string[]> = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ],
  firefox: ['firefox', 'firefox-esr'],
};
const PLACES: Record<BrowserKind, string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windowsPlaces('Google\\Chrome\\Application\\chrome.exe'),
    ...windowsPlaces('Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsPlaces('Mozilla Firefox\\firefox.exe'),
  ],
};
const VARIABLES: Record<BrowserKind, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
const PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * The path of a browser to drive, made sure of in this order: the one named by `CHROME_PATH` or `FIREFOX_PATH`, an
 * installed one, the test tool's own download, the package of a Debian system when we may install it. Throws, with what
 * to do, when none of these gives one.
 */
export async function ensureBrowser(kind: BrowserKind, say: (line: string) => void): Promise<string> {
  const installed = findInstalled(kind);
  if (installed) return installed;
  say(`No ${kind} is installed: trying the test tool's own download.`);
  const downloaded = await download(kind);
  if (downloaded) return downloaded;
  if (process.platform === 'linux' && process.getuid?.() === 0 && findCommand('apt-get')) {
    say(`No download: installing the package ${PACKAGES[kind]}.`);
    installPackage(PACKAGES[kind]);
    const packaged = findInstalled(kind);
    if (packaged) return packaged;
  }
  throw new Error(
    `No ${kind} to be had. Install Chrome, Edge, Chromium or Firefox, or name its path in ${VARIABLES[kind]}.`,
  );
}

/** The path of an installed browser, or null. */
export function findInstalled(kind: BrowserKind): string | null {
  const named = process.env[VARIABLES[kind]];
  if (named && existsSync(named)) return named;
  for (const command of COMMANDS[kind]) {
    const found = findCommand(command);
    if (found) return found;
  }
  return PLACES[kind].find((place) => existsSync(place)) ?? null;
}

function findCommand(command: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, command);
    if (folder && existsSync(path)) return path;
  }
  return null;
}

/** Lets the test tool fetch a build of its own. Where downloads are not allowed this fails soon and the next way is tried. */
async function download(kind: BrowserKind): Promise<string | null> {
  const browser = kind === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const platform = detectBrowserPlatform();
  if (!platform) return null;
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const cacheDir = join(homedir(), '.cache', 'puppeteer');
    const done = await install({ browser, buildId, cacheDir });
    return existsSync(done.executablePath) ? done.executablePath : null;
  } catch {
    return null; // Not reachable, or not unpackable here.
  }
}

function installPackage(name: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
    stdio: 'ignore',
    env,
  });
}

function windowsPlaces(path: string): string[] {
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((root) => root !== undefined)
    .map((root) => join(root, path));
}
