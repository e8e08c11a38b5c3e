import type { Page } from 'puppeteer-core';
import { countOf, find, findAt, press, pressAt, textOf, until } from './by-test-id.ts';

/** The native side panel as a person uses it. */
export class Sidebar {
  constructor(readonly page: Page) {}

  personName(): Promise<string> {
    return textOf(this.page, 'person-name');
  }
  async untilPerson(name: string): Promise<void> {
    await until(this.page, `${name} in the sidebar`, async () => (await this.personName()).includes(name));
  }
  /** Waits until the tags are proposed: nothing is stored before they are accepted. */
  async add(): Promise<void> {
    await findAt(this.page, '[data-testid="accept-tags"]:enabled');
  }
  /** Accepts the proposed tags; the person is then in the book and can be logged with. */
  async acceptTags(): Promise<void> {
    await press(this.page, 'accept-tags');
    await find(this.page, 'log-exchange');
  }
  /** What the form proposes, as `industry` and `function` fields show it. */
  proposedTags(): Promise<string> {
    return this.page.$eval('form', (form) =>
      [...form.querySelectorAll('input, select')]
        .map((field) =>
          field instanceof HTMLSelectElement
            ? (field.selectedOptions[0]?.textContent ?? '')
            : (field as HTMLInputElement).value,
        )
        .join(' | '),
    );
  }
  /** Logs an exchange today, with the first kind of help given and the second received, and a note. */
  async log(note: string): Promise<void> {
    await press(this.page, 'log-exchange');
    await find(this.page, 'save-exchange');
    await pressAt(this.page, '.help-choice label');
    await pressAt(this.page, '.help-choice ~ .help-choice label:nth-of-type(2)');
    await this.page.type('.exchange-form textarea', note);
    await press(this.page, 'save-exchange');
  }
  async untilExchanges(count: number): Promise<void> {
    await until(
      this.page,
      `${count} entries in the timeline`,
      async () => (await countOf(this.page, 'exchange')) === count,
    );
  }
  timeline(): Promise<string> {
    return textOf(this.page, 'timeline');
  }
  undo(): Promise<void> {
    return press(this.page, 'undo');
  }
  redo(): Promise<void> {
    return press(this.page, 'redo');
  }
}
