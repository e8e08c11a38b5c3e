import { browser } from 'wxt/browser';

/** Calm, in both themes, and never red: a number that invites, not one that accuses. */
const BADGE_COLOUR = '#3f6b5c';

/** Shows a number on the toolbar button; 0 shows nothing. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}
