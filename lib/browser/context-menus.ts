import { browser } from 'wxt/browser';

const OPEN_SIDEBAR = 'open-sidebar';

/** Makes the entries of the context menu anew; the browser keeps them until the next install. */
export async function setContextMenus(titles: { openSidebar: string }): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: OPEN_SIDEBAR,
    title: titles.openSidebar,
    contexts: ['page', 'link', 'selection', 'image'],
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
  });
}

/** Calls `listener` in the click itself, so that it may open the sidebar. */
export function onOpenSidebarMenu(listener: (windowId: number) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === OPEN_SIDEBAR && tab?.windowId !== undefined) listener(tab.windowId);
  });
}
