import type { Page } from 'puppeteer-core';
import { countOf, find, press, textOf, until } from './by-test-id.ts';

/** The popup as a person uses it. */
export class Popup {
  constructor(readonly page: Page) {}

  personName(): Promise<string> {
    return textOf(this.page, 'person-name');
  }
  /** Opens the native side panel: the click counts as the user asking, as the browser demands. */
  openSidebar(): Promise<void> {
    return press(this.page, 'open-sidebar');
  }
  async suggestions(): Promise<string[]> {
    await find(this.page, 'suggestion');
    return this.page.$$eval('[data-testid="suggestion"]', (all) => all.map((each) => each.textContent ?? ''));
  }
  suggestionCount(): Promise<number> {
    return countOf(this.page, 'suggestion');
  }
  /** Presses an act of the first suggestion and waits until the list has changed or a form has opened. */
  async act(act: 'log' | 'snooze' | 'rest' | 'open'): Promise<void> {
    await press(this.page, `suggestion-${act}`);
  }
  async undo(): Promise<void> {
    await press(this.page, 'undo');
  }
  async untilFirstIs(name: string): Promise<void> {
    await until(this.page, `${name} as the first suggestion`, async () =>
      ((await this.suggestions())[0] ?? '').includes(name),
    );
  }
  async untilGone(name: string): Promise<void> {
    await until(
      this.page,
      `no suggestion of ${name}`,
      async () =>
        !(
          await this.page.$$eval('[data-testid="suggestion"]', (all) => all.map((e) => e.textContent ?? ''))
        ).some((text) => text.includes(name)),
    );
  }
}
