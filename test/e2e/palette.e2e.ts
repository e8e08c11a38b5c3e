import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type Rig } from './extension.ts';
import { find, PATIENCE, until } from './pages/by-test-id.ts';
import { loadSample } from './pages/dashboard.ts';

/** Everything by typing: in the dashboard by Ctrl and K, anywhere else by the keyword in the address bar. */
describe('acts by typing', () => {
  let rig: Rig;
  let page: Page;
  let name = '';
  beforeAll(async () => {
    rig = await launchExtension();
    await loadSample(rig.welcome);
    page = await rig.open('/dashboard.html#/contacts');
    await find(page, 'contact-row');
    name = await page.$eval('.people__link', (link) => link.textContent ?? '');
  });
  afterAll(() => rig?.close());

  async function type(words: string): Promise<string[]> {
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await (await find(page, 'palette')).type(words);
    return page.$$eval('[data-testid="palette-choice"]', (all) => all.map((each) => each.textContent ?? ''));
  }
  const hash = () => new URL(page.url()).hash;

  it('offers acts beside views and people, the best match first', async () => {
    expect((await type('new g'))[0]).toContain('New goal');
    await page.keyboard.press('Enter');
    await find(page, 'goal-text');
    // Asked for once: loading the page anew must not open it again.
    expect(hash()).toBe('#/goals');
    await page.keyboard.press('Escape');
  });

  it('adds a contact by hand, and takes the last act back', async () => {
    await type('add a c');
    await page.keyboard.press('Enter');
    await (await find(page, 'add-name')).type('Åsa Palett');
    await page.keyboard.press('Enter');
    await until(page, 'the page of Åsa Palett', () =>
      page.$eval('h1', (title) => title.textContent?.includes('Åsa Palett') === true),
    );
    await type('undo');
    await page.keyboard.press('Enter');
    await until(page, 'nobody of that name', () =>
      page.$eval('main', (main) => !main.textContent?.includes('Åsa Palett')),
    );
  });

  it('logs an exchange with somebody, from the words of the name', async () => {
    await type(name);
    await page.keyboard.press('ArrowDown');
    const chosen = await page.$eval('[aria-selected="true"]', (each) => each.textContent ?? '');
    expect(chosen).toContain(`Log an exchange with ${name}`);
    await page.keyboard.press('Enter');
    await until(page, 'the form of the log', () =>
      page.$$eval('form', (forms) => forms.some((form) => form.closest('[aria-label]') !== null)),
    );
    expect(hash()).not.toContain('do=');
  });

  it.each([
    ['backup', 'backup-title'],
    ['import a', 'import-title'],
    ['export', 'export-title'],
  ])('goes to the place of “%s” with the focus on it', async (words, heading) => {
    await type(words);
    await page.keyboard.press('Enter');
    await until(page, `the focus under ${heading}`, () =>
      page.evaluate(
        (id) => document.getElementById(id)?.closest('section')?.contains(document.activeElement) === true,
        heading,
      ),
    );
  });

  it('answers the keyword in the address bar with views, acts and people, and opens what is chosen', async () => {
    const worker = await (
      await rig.browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: PATIENCE })
    ).worker();
    // No program can type into the address bar, so the browser's two events are given by hand.
    const offered = (words: string) =>
      worker?.evaluate(
        (typed) =>
          new Promise<{ content: string; description: string }[]>((resolve) => {
            const { omnibox } = (globalThis as unknown as { chrome: { omnibox: Record<string, Fake> } })
              .chrome;
            interface Fake {
              dispatch(text: string, answer: unknown): void;
            }
            omnibox.onInputChanged?.dispatch(typed, resolve);
          }),
        words,
      );
    // An offer stands in the address bar by its words: an address within the extension says nothing to anybody.
    expect((await offered('new g'))?.[0]?.content).toMatch(/goal/i);
    expect((await offered('map'))?.[0]?.content).toMatch(/map/i);
    const last = name.split(' ').at(-1) ?? '';
    const people = await offered(last.toLowerCase());
    expect(people?.some(({ description }) => description.includes(last))).toBe(true);
    expect(people?.filter(({ content }) => content.includes('#'))).toEqual([]);
    const person = people?.find(({ content }) => content.includes(last))?.content ?? '';
    await worker?.evaluate((text) => {
      const { omnibox } = (
        globalThis as unknown as {
          chrome: { omnibox: { onInputEntered: { dispatch(text: string, where: string): void } } };
        }
      ).chrome;
      omnibox.onInputEntered.dispatch(text, 'currentTab');
    }, person);
    const target = await rig.browser.waitForTarget((each) => each.url().includes('#/contact/'), {
      timeout: PATIENCE,
    });
    const opened = await target.page();
    expect(
      await opened?.waitForSelector('#person-name').then((title) => title?.evaluate((h) => h.textContent)),
    ).toContain(last);
    expect(await offered('')).toEqual([]);
    expect(rig.errors).toEqual([]);
  });
});
