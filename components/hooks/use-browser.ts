import { sendMessage } from '../../lib/browser/messaging.ts';
import { openAddress, openPage } from '../../lib/browser/pages.ts';
import { askForSite } from '../../lib/browser/permissions.ts';
import { openSidebar as openBrowserSidebar } from '../../lib/browser/sidebar.ts';

/**
 * Opens the sidebar of a window, straight from a press. If it is open already, it reads the page in front: the user has
 * just asked for it. False when the browser refused.
 */
function openSidebar(windowId: number): Promise<boolean> {
  const opened = openBrowserSidebar(windowId);
  void sendMessage('view:pageAsked', { windowId });
  return opened;
}

const DOORS = { openAddress, openPage, openSidebar, askForSite };

/** What views may ask of the browser itself. The same in every drawing. */
export const useBrowser = () => DOORS;
