import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

/** Starts a browser. One that does not start is tried once more, and that is said: it tells nothing of the extension. */
export async function startBrowser(options: LaunchOptions): Promise<Browser> {
  const start = () => puppeteer.launch({ timeout: 60_000, ...options });
  return start().catch((error: unknown) => {
    console.warn(`The browser did not start and is started once more: ${String(error)}`);
    return start();
  });
}
