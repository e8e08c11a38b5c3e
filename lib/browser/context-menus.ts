import { browser } from 'wxt/browser';

const OPEN_SIDEBAR = 'open-sidebar';
const ADD_SELECTED = 'add-selected';

/** Makes the entries of the context menu anew; the browser keeps them until the next install. */
export async function setContextMenus(titles: { openSidebar: string; addSelected: string }): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: OPEN_SIDEBAR,
    title: titles.openSidebar,
    contexts: ['page', 'link', 'selection', 'image'],
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
  });
  browser.contextMenus.create({ id: ADD_SELECTED, title: titles.addSelected, contexts: ['selection'] });
}

/** Calls `listener` with the selected text, in the click itself, so that it may open the sidebar. */
export function onAddSelectedMenu(
  listener: (
    tab: { tabId: number; windowId: number },
    selected: { text: string; url: string | null },
  ) => void,
): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === ADD_SELECTED && tab?.windowId !== undefined && tab.id !== undefined)
      listener(
        { tabId: tab.id, windowId: tab.windowId },
        { text: info.selectionText ?? '', url: info.pageUrl ?? null },
      );
  });
}

/** Calls `listener` in the click itself, so that it may open the sidebar. */
export function onOpenSidebarMenu(listener: (windowId: number) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === OPEN_SIDEBAR && tab?.windowId !== undefined) listener(tab.windowId);
  });
}
