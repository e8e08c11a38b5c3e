import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, DIRECTORY_URL, pageOf } from '../demo/pages.ts';
import { personBySlug } from '../demo/people.ts';
import { launchExtension, type Rig } from './extension.ts';
import { find, press, shownText, until } from './pages/by-test-id.ts';
import { Popup } from './pages/popup.ts';
import { Sidebar } from './pages/sidebar.ts';

const english: Record<string, Record<string, string>> = JSON.parse(
  readFileSync('lib/locales/en.json', 'utf8'),
);
const problem = (code: string): string => english.problem?.[code] ?? `no text for ${code}`;
/** The part of a text before its first blank to fill in. */
const beginning = (text: string) => (text.split('$')[0] ?? text).trim();

describe('pages that give trouble', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await launchExtension();
  });
  afterAll(() => rig?.close());

  const popupOver = async (tab: Page) => new Popup(await rig.pressToolbar(tab));

  it.each([
    ['the feed', 'https://www.linkedin.com/feed/'],
    ['a missing profile', 'https://www.linkedin.com/in/nobody-at-all/'],
    ['the directory', DIRECTORY_URL],
  ])('says that there is no person on %s', async (_what, address) => {
    const tab = await rig.visit(address);
    const popup = await popupOver(tab);
    expect(await popup.saidOfPage()).toContain(beginning(problem('notAPerson')));
    await popup.page.close();
    await tab.close();
  });

  it('says that a page of the browser itself cannot be read', async () => {
    const tab = await rig.browser.newPage();
    await tab.goto('chrome://version');
    const popup = await popupOver(tab);
    expect((await popup.saidOfPage()).length).toBeGreaterThan(10);
    await popup.page.close();
    await tab.close();
  });

  it('reads the person that in-app navigation brought, not the one whose title was left behind', async () => {
    const tab = await rig.visit(addressOf(personBySlug('maja-ekerudd')));
    await tab.bringToFront();
    const link = await tab.waitForSelector('a[data-in-app]');
    const path = await link?.evaluate((each) => new URL((each as HTMLAnchorElement).href).pathname);
    await link?.click();
    const next = personBySlug(path?.split('/')[2] ?? '');
    await tab.waitForFunction(
      (name) => document.querySelector('main h2')?.textContent === name,
      {},
      next.name,
    );
    expect(await tab.title()).toContain('Maja Ekerudd');
    const popup = await popupOver(tab);
    expect(await popup.personName()).toBe(next.name);
    await popup.page.close();
    await tab.close();
  });

  it('waits for a top card that comes late', async () => {
    const person = personBySlug('dagny-solvaer');
    const late = pageOf(person).replace(
      /<main id="workspace"[\s\S]*<\/main>/,
      (main) => `<template data-late="900">${main}</template>`,
    );
    rig.network.put(addressOf(person), { status: 200, type: 'text/html; charset=utf-8', body: late });
    const tab = await rig.visit(addressOf(person));
    const popup = await popupOver(tab);
    expect(await popup.personName()).toBe(person.name);
    await popup.page.close();
    await tab.close();
  });

  it('gives no wrong person when the page turns into another while it is read', async () => {
    const before = personBySlug('aslaug-fjellbrott');
    const after = personBySlug('kjetil-ravndalen');
    const tab = await rig.visit(addressOf(before));
    await tab.evaluate(
      (address, html) => {
        let turn = 0;
        const pages = [
          document.body.innerHTML,
          new DOMParser().parseFromString(html, 'text/html').body.innerHTML,
        ];
        const addresses = [location.href, address];
        setInterval(() => {
          turn = 1 - turn;
          history.replaceState({}, '', addresses[turn]);
          document.body.innerHTML = pages[turn] ?? '';
        }, 40);
      },
      addressOf(after),
      pageOf(after),
    );
    const popup = await popupOver(tab);
    await until(popup.page, 'an answer', async () =>
      popup.page.$eval(
        '.person-line',
        (line) => !line.textContent?.includes('…') || line.querySelector('strong') !== null,
      ),
    );
    const said = await shownText(popup.page);
    const named = [before, after].filter((each) => said.includes(each.name));
    // Either one of the two with that one's own company, or a word that the page changed; never a mixture.
    for (const person of named) {
      const other = person === before ? after : before;
      expect(said).not.toContain(other.role);
    }
    await popup.page.close();
    await tab.close();
  });

  it('lets a person without a readable name be typed in', async () => {
    const address = 'https://www.linkedin.com/in/nameless-page/';
    const html = pageOf(personBySlug('linnea-brokvist'))
      .replaceAll('linnea-brokvist', 'nameless-page')
      .replaceAll('Linnea Brokvist', '');
    rig.network.put(address, { status: 200, type: 'text/html; charset=utf-8', body: html });
    const tab = await rig.visit(address);
    const popup = await popupOver(tab);
    await popup.openSidebar();
    const sidebar = new Sidebar(await rig.sidePanel());
    const name = await find(sidebar.page, 'field-name');
    await press(sidebar.page, 'accept-tags');
    await until(sidebar.page, 'the demand for a name', async () =>
      (await shownText(sidebar.page)).includes(beginning(problem('nameMissing'))),
    );
    await name.type('Named By Hand');
    await sidebar.acceptTags();
    await sidebar.untilPerson('Named By Hand');
    await tab.close();
  });
});
