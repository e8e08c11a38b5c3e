import { i18n } from '#i18n';
import { frontTabs } from '../../lib/browser/active-tab.ts';
import { markTab } from '../../lib/browser/badge.ts';
import { siteGranted, sitePattern } from '../../lib/browser/permissions.ts';
import { pageKeys } from '../../lib/sites/addresses.ts';
import { contactByKeys } from '../../lib/store/index.ts';
import { onBook } from '../../lib/suggesting/ready-book.ts';

/**
 * Marks the toolbar button where the address of a tab is that of somebody in the book. Only on sites the user follows
 * along on; told from the address alone, nothing is read from the page.
 */
export async function markKnown(tabId: number, url: string): Promise<void> {
  const pattern = sitePattern(url);
  const keys = pattern && (await siteGranted(pattern)) ? pageKeys(url) : [];
  const found = keys.length > 0 ? await onBook((db) => contactByKeys(db, keys)) : null;
  const known = found?.ok ? found.value : null;
  const title = known ? i18n.t('menu.inBook', [known.contact.name]) : i18n.t('extension.name');
  await markTab(tabId, title, known !== null);
}

/** After somebody was added or erased, or a site was granted or withdrawn: the tabs that are to be seen. */
export async function markFrontTabs(): Promise<void> {
  for (const { tabId, url } of await frontTabs()) await markKnown(tabId, url);
}
