import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { press, until } from './by-test-id.ts';

/** Presses something that saves a file, and gives the name of the file once it is in the folder. */
export async function saveByTestId(
  page: Page,
  testId: string,
  folder: string,
  within: number,
): Promise<{ name: string }> {
  const before = new Set(readdirSync(folder));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: resolve(folder) });
  await press(page, testId);
  let name: string | undefined;
  const isWhole = () => {
    name = readdirSync(folder).find(
      (each) => !before.has(each) && !/\.(crdownload|tmp)$/.test(each) && !each.startsWith('.'),
    );
    return name !== undefined && existsSync(join(folder, name));
  };
  await until(page, 'the saved file', async () => isWhole(), within);
  await session.detach();
  return { name: name ?? '' };
}
