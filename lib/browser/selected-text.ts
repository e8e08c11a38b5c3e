import { browser } from 'wxt/browser';

/** Text of a page that the user wants to add as a contact, on its way to the sidebar of the window. */
export interface SelectedText {
  windowId: number;
  text: string;
  url: string | null;
}

const KEY = 'selectedText';
const LONGEST = 4000;

/** The selected text with its lines, which the menu does not tell; `fallback` where the page may not be asked. */
export async function selectedText(tabId: number, fallback: string): Promise<string> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => String(getSelection() ?? '').slice(0, 4000),
    });
    const text: unknown = answer?.result;
    // Cut here, too: what comes from a page's process need not be what was asked for.
    return typeof text === 'string' && text.trim() ? text.slice(0, LONGEST) : fallback;
  } catch {
    return fallback;
  }
}

/** Keeps it, in memory only and until the browser is closed, for the sidebar that is about to open. */
export async function keepSelectedText(selected: SelectedText): Promise<void> {
  await browser.storage.session.set({ [KEY]: selected });
}

/** Takes what is waiting for the sidebar of a window; null when nothing is. */
export async function takeSelectedText(windowId: number): Promise<SelectedText | null> {
  const found: unknown = (await browser.storage.session.get(KEY))[KEY];
  if (!isSelectedText(found) || found.windowId !== windowId) return null;
  await browser.storage.session.remove(KEY);
  return found;
}

function isSelectedText(found: unknown): found is SelectedText {
  return (
    typeof found === 'object' &&
    found !== null &&
    'windowId' in found &&
    'text' in found &&
    typeof found.text === 'string' &&
    'url' in found &&
    (found.url === null || typeof found.url === 'string')
  );
}
