import { browser } from 'wxt/browser';

/** Calm, in both themes, and never red: a number that invites, not one that accuses. */
const BADGE_COLOUR = '#3f6b5c';

/** Shows a number on the toolbar button; 0 shows nothing. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}

/**
 * What the toolbar button says over one tab. `known` marks that the person there is in the book; without it the tab has
 * the text of all tabs again, the number of suggestions.
 */
export async function markTab(tabId: number, title: string, known: boolean): Promise<void> {
  try {
    // Null gives the tab back the text all tabs have; the types do not know that.
    await browser.action.setBadgeText({ tabId, text: known ? '✓' : (null as unknown as string) });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile.
  }
}
