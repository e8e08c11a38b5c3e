import type { CDPSession, Page } from 'puppeteer-core';

const DAY = 86_400;

/**
 * Moves the clock on the wall for a browser's extension pages and its service worker (they share a process): the time
 * goes on as it does, but the time zone is one in which midnight is near. ICU knows zones to the second by name.
 */
export class WallClock {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  /** Holds as long as the page is open. */
  static async of(page: Page): Promise<WallClock> {
    return new WallClock(await page.createCDPSession());
  }

  /**
   * Makes it so many seconds to midnight. `night` 0 is the first there can be, 1 the one after it. Shortly before
   * midnight in Greenwich there is no such zone for night 0; then it waits that long.
   */
  async midnightIn(seconds: number, night: 0 | 1 = 0): Promise<void> {
    const ofDay = () => Math.floor(Date.now() / 1000) % DAY;
    if (ofDay() + seconds >= DAY - 5)
      await new Promise((resolve) => setTimeout(resolve, (DAY - ofDay() + 1) * 1000));
    const timezoneId = zone(night * DAY - seconds - ofDay());
    await this.#session.send('Emulation.setTimezoneOverride', { timezoneId });
  }
}

/** The zone that is so many seconds ahead of Greenwich: `GMT-01:02:30`. */
function zone(seconds: number): string {
  const all = Math.abs(seconds);
  const parts = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  return `GMT${seconds < 0 ? '-' : '+'}${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
