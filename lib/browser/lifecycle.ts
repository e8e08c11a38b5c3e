import { browser } from 'wxt/browser';

/** Calls `listener` after the extension was installed or updated. */
export function onInstalled(listener: (reason: 'install' | 'update' | 'other') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    listener(reason === 'install' || reason === 'update' ? reason : 'other'),
  );
}

/** Calls `listener` when the browser starts with the extension in it. */
export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

/** Calls `listener` in the key press itself, so that it may open the sidebar. */
export function onOpenSidebarKey(listener: (windowId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-sidebar' && tab?.windowId !== undefined) listener(tab.windowId);
  });
}
