import type { Page } from 'puppeteer-core';
import { countOf, find, press, textOf, until } from './by-test-id.ts';

/** The popup as a person uses it. */
export class Popup {
  constructor(readonly page: Page) {}

  personName(): Promise<string> {
    return textOf(this.page, 'person-name');
  }
  /** What is said of a page that shows nobody, or that cannot be read. */
  async saidOfPage(): Promise<string> {
    const said = () => this.page.$eval('.person-line [role="status"]', (line) => line.textContent ?? '');
    await until(this.page, 'a word about the page', async () => !(await said()).endsWith('…'));
    return said();
  }
  /** Opens the native side panel: the click counts as the user asking, as the browser demands. The popup closes. */
  async openSidebar(): Promise<void> {
    await find(this.page, 'open-sidebar');
    await press(this.page, 'open-sidebar').catch((error: unknown) => {
      // The popup may be gone before the driver has heard that its click arrived.
      if (!/closed|detached/i.test(String(error))) throw error;
    });
  }
  /** The names suggested, best first. */
  async suggestions(): Promise<string[]> {
    await find(this.page, 'suggestion');
    return this.names();
  }
  async untilSuggested(what: string, holds: (names: string[]) => boolean): Promise<void> {
    await until(this.page, what, async () => holds(await this.names()));
  }
  /** The name on the suggestion that is open to act on: the first at first. */
  async current(): Promise<string> {
    await find(this.page, 'suggestion-draft');
    return this.page.$eval('.suggestion--current .suggestion__name', (name) => name.textContent ?? '');
  }
  /** The reasons given for the current suggestion. */
  reasons(): Promise<string[]> {
    return this.page.$$eval('.suggestion--current [data-testid="reason"]', (all) =>
      all.map((each) => each.textContent ?? ''),
    );
  }
  /** Logs a message to the current suggestion. Where something is promised, it is asked whether this kept it: not yet. */
  async log(): Promise<void> {
    await find(this.page, 'suggestion-draft');
    const promised = (await countOf(this.page, 'suggestion-kept')) > 0;
    if (promised) await press(this.page, 'suggestion-more');
    await press(this.page, 'suggestion-log');
    if (promised) await press(this.page, 'kept-no');
  }
  /** Says that the promise of the current suggestion was kept. */
  kept(): Promise<void> {
    return press(this.page, 'suggestion-kept');
  }
  /** Snoozes the current suggestion for two weeks. */
  async snooze(): Promise<void> {
    await press(this.page, 'suggestion-snooze');
    await press(this.page, 'snooze-1');
  }
  async rest(): Promise<void> {
    await press(this.page, 'suggestion-more');
    await press(this.page, 'suggestion-rest');
  }
  async open(): Promise<void> {
    await press(this.page, 'suggestion-more');
    await press(this.page, 'suggestion-open');
  }
  undo(): Promise<void> {
    return press(this.page, 'undo');
  }

  private names(): Promise<string[]> {
    return this.page.$$eval('[data-testid="suggestion"] .suggestion__name', (all) =>
      all.map((each) => each.textContent ?? ''),
    );
  }
}
