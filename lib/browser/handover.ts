import { browser } from 'wxt/browser';

/** Leaves something in the isolated world of a tab for the script that runs there next (lib/sites/handover.ts). */
export async function leaveFor(tabId: number, left: object): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    // Runs in the tab: it may use nothing but its arguments. Defined, not set: an element of the page may have the name.
    func: (given: object) => {
      Object.defineProperty(globalThis, 'bollplankHandover', { value: given, configurable: true });
    },
    args: [left],
  });
}
