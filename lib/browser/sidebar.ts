import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of Chromium do not know. */
interface WithSidebarAction {
  sidebarAction: { open(): Promise<void> };
}

const hasSidebarAction = (api: object): api is WithSidebarAction => 'sidebarAction' in api;

/**
 * Opens the browser's own sidebar: the side panel of Chromium, the sidebar of Firefox. Must be called synchronously in
 * the handler of a click, a shortcut or a menu, before anything is awaited: both browsers count that as the user asking,
 * and refuse otherwise. False when the browser refused.
 */
export function openSidebar(windowId: number): Promise<boolean> {
  const opening =
    browser.sidePanel || !hasSidebarAction(browser)
      ? browser.sidePanel.open({ windowId })
      : browser.sidebarAction.open();
  return opening.then(
    () => true,
    () => false,
  );
}
