import { browser } from 'wxt/browser';

/** Opens a page of the extension in a tab, or comes back to the one that is open. `fragment` starts with `#`. */
export async function openPage(page: 'dashboard' | 'welcome', fragment = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html${fragment}`) });
}

/** Opens the page that saves a large backup, behind what the user looks at; it closes itself. */
export async function openBackupPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/backup.html'), active: false });
}

/** Opens an address of the web in a new tab. Only http and https; anything else is not opened and gives false. */
export async function openAddress(url: string): Promise<boolean> {
  if (!/^https?:\/\//i.test(url)) return false;
  await browser.tabs.create({ url });
  return true;
}

/** The version in the manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The shortcuts as the user has set them, by command name. Empty where none is set. */
export async function shortcuts(): Promise<Record<string, string>> {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(commands.map((command) => [command.name ?? '', command.shortcut ?? '']));
}
