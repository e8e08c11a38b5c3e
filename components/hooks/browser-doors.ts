import { sendMessage } from '../../lib/browser/messaging.ts';
import { openSidebar as openBrowserSidebar } from '../../lib/browser/sidebar.ts';

/** What views may ask of the browser itself. */
export { extensionVersion, openAddress, openPage } from '../../lib/browser/pages.ts';
export { askForSite } from '../../lib/browser/permissions.ts';

/**
 * Opens the sidebar of a window, straight from a press. If it is open already, it reads the page in front: the user has
 * just asked for it. False when the browser refused.
 */
export function openSidebar(windowId: number): Promise<boolean> {
  const opened = openBrowserSidebar(windowId);
  void sendMessage('view:pageAsked', { windowId });
  return opened;
}
