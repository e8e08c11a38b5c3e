import { browser } from 'wxt/browser';

/** A browser stops a background that it has heard nothing of for half a minute. */
const EVERY_MS = 20_000;

/**
 * Waits for long work of the background, and asks the browser for something every now and then: it takes neither promises
 * nor a database at work for a sign of life, and stops the background in the middle once the page that asked is closed.
 */
export async function stayAwake<T>(work: Promise<T>): Promise<T> {
  const asking = setInterval(() => void showLife(), EVERY_MS);
  try {
    return await work;
  } finally {
    clearInterval(asking);
  }
}

/** Asks the browser for some small thing: a background that does so is not stopped for idling. */
export async function showLife(): Promise<void> {
  await browser.runtime.getPlatformInfo();
}
