import { browser } from 'wxt/browser';
import type { PageReading, ReadingRule } from '../records/index.ts';
import { readingIn } from '../records/reading-check.ts';
import { fail, ok, type Problem, type Result } from '../words/index.ts';
import { leaveFor } from './handover.ts';

/** The scripts that read a page, in the order they are tried: the small one first, then all readers. */
const READERS = ['/read-page.js', '/read-any-page.js'] as const;
/** Longest wait for one reading; the scripts themselves wait less for late content. */
const READING_PATIENCE_MS = 10_000;

export interface ActiveTab {
  tabId: number;
  windowId: number;
  /** Only known where the user has let the extension look: asked for on this tab, or granted for the site. */
  url: string | null;
}

/** The tab the user looks at in this window, or null (a window without tabs). */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { tabId: tab.id, windowId: tab.windowId, url: tab.url ?? null };
}

/**
 * Reads the page of a tab, by running a script in the isolated world that returns what it saw and leaves nothing behind.
 * Only called because the user asked, or has chosen to follow along on that site (promise P2). `rules` are followed for
 * fields the page's reader does not find. Problems:
 * `pageNotAllowed` (the browser wants the user to ask on that tab), `pageUnsupported` (a page no extension may read),
 * `pageChanged` (it navigated or closed meanwhile), `pageTimeout`.
 */
export async function readTab(
  tabId: number,
  rules: readonly ReadingRule[] = [],
): Promise<Result<PageReading>> {
  const before = await urlOf(tabId);
  if (rules.length > 0) {
    const left = await leaveFor(tabId, { rules }).then(
      () => null,
      (error: unknown) => pageProblemOf(error),
    );
    if (left) return fail(left);
  }
  let reading: PageReading | null = null;
  for (const file of READERS) {
    const result = await runReader(tabId, file);
    if (!result.ok) {
      // The second reader only adds to what the first one found.
      if (reading) break;
      return result;
    }
    reading = result.value;
    if (reading.kind === 'person' || reading.site !== null) break;
  }
  const after = await urlOf(tabId);
  if (before !== after) return fail({ code: 'pageChanged' });
  return reading ? ok(reading) : fail({ code: 'pageChanged' });
}

async function urlOf(tabId: number): Promise<string | null> {
  try {
    // Without the part after #: opening a menu is no navigation.
    return (await browser.tabs.get(tabId)).url?.replace(/#.*$/, '') ?? null;
  } catch {
    return null;
  }
}

async function runReader(tabId: number, file: (typeof READERS)[number]): Promise<Result<PageReading>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<PageReading>>((resolve) => {
    timer = setTimeout(resolve, READING_PATIENCE_MS, fail<Problem>({ code: 'pageTimeout' }));
  });
  const read = browser.scripting.executeScript({ target: { tabId }, files: [file] }).then(
    ([injected]): Result<PageReading> => {
      const reading = readingIn(injected?.result);
      return reading ? ok(reading) : fail({ code: 'pageChanged' });
    },
    (error: unknown): Result<PageReading> => fail(pageProblemOf(error)),
  );
  return Promise.race([read, late]).finally(() => clearTimeout(timer));
}

/** What the browser's refusal means. The texts are those of Chromium 120–156 and Firefox 140–153. */
export function pageProblemOf(error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  if (
    /chrome(-extension)?:\/\/|edge:\/\/|about:|extensions gallery|showing error page|view-source/i.test(text)
  )
    return { code: 'pageUnsupported' };
  if (/cannot access|missing host permission|must request permission|not allowed/i.test(text))
    return { code: 'pageNotAllowed' };
  if (
    /no tab with id|frame with id .* was removed|tab was closed|invalid tab id|destroyed|no frame/i.test(text)
  )
    return { code: 'pageChanged' };
  return { code: 'pageUnsupported' };
}

/** The tabs in front of all windows whose addresses the extension may know. */
export async function frontTabs(): Promise<{ tabId: number; url: string }[]> {
  const tabs = await browser.tabs.query({ active: true });
  return tabs.flatMap(({ id, url }) => (id !== undefined && url ? [{ tabId: id, url }] : []));
}

/** Calls `listener` when another tab comes to the front of a window. Needs no permission, tells no address. */
export function onTabActivated(listener: (tabId: number, windowId: number) => void): () => void {
  const handle = (info: { tabId: number; windowId: number }) => listener(info.tabId, info.windowId);
  browser.tabs.onActivated.addListener(handle);
  return () => browser.tabs.onActivated.removeListener(handle);
}

/**
 * Calls `listener` when the page in a tab navigates (also inside an app) or has loaded. `url` is told only where the
 * extension may look.
 */
export function onTabNavigated(
  listener: (tabId: number, change: { url: string | null; loaded: boolean }) => void,
): () => void {
  const handle = (tabId: number, change: { url?: string; status?: string }) => {
    if (change.url !== undefined || change.status !== undefined)
      listener(tabId, { url: change.url ?? null, loaded: change.status === 'complete' });
  };
  browser.tabs.onUpdated.addListener(handle);
  return () => browser.tabs.onUpdated.removeListener(handle);
}
