import type { Page } from 'puppeteer-core';

/** A page of the network whose late parts come when `bringLateParts` says so, and never by the clock. */
export const withLatePartsHeld = (html: string): string =>
  html.replaceAll(/data-late="\d+"/g, 'data-late="100000000"');

/** Mounts the parts of the page in a tab that were held back. */
export function bringLateParts(tab: Page): Promise<void> {
  return tab.evaluate(() => {
    for (const late of document.querySelectorAll<HTMLTemplateElement>('template[data-late]'))
      late.replaceWith(late.content);
  });
}
