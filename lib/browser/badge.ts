import { browser } from 'wxt/browser';

/** Calm, in both themes, and never red: a number that invites, not one that accuses. */
const BADGE_COLOUR = '#3f6b5c';

/** Shows a number on the toolbar button; 0 shows nothing. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}

/** Null gives a tab back the text that all tabs have; the types of Chromium do not know that. */
interface TabBadge {
  setBadgeText(details: { tabId?: number | undefined; text?: string | null | undefined }): Promise<void>;
}

/**
 * What the toolbar button says over one tab. `known` marks that the person there is in the book; without it the tab has
 * the text of all tabs again, the number of suggestions.
 */
export async function markTab(tabId: number, title: string, known: boolean): Promise<void> {
  const badge: TabBadge = browser.action;
  try {
    await badge.setBadgeText({ tabId, text: known ? '✓' : null });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile.
  }
}
