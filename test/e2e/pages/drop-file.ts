import type { Page } from 'puppeteer-core';

/** Lets a file go over the page, as from a folder on the desktop. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    (called, content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], called));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: files }),
        );
    },
    name,
    text,
  );
}
