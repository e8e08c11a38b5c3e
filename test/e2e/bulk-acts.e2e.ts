import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type Rig } from './extension.ts';
import { find, press, textOf, until } from './pages/by-test-id.ts';
import { loadSample } from './pages/dashboard.ts';
import { storedRecords } from './pages/files.ts';

/** Every act on a selection, as a person gives it: looked at, done, and taken back. */
describe('acts on a selection', () => {
  let rig: Rig;
  let page: Page;
  beforeAll(async () => {
    rig = await launchExtension();
    await loadSample(rig.welcome);
    page = await rig.open('/dashboard.html#/contacts');
    await find(page, 'contact-row');
  });
  afterAll(() => rig?.close());

  const contacts = async () => (await storedRecords(page)).contacts as Record<string, unknown>[];
  const boxes = '[data-testid="contact-row"] input[type="checkbox"]';
  const untilUndone = async () => {
    await press(page, 'undo');
    await find(page, 'redo');
  };

  it.each([
    ['label', async () => (await find(page, 'bulk-label-name')).type('Utvalda'), 'labels'],
    ['cadence', () => page.select('[data-testid="bulk-cadence-days"]', '14'), 'cadenceDays'],
    ['tags', () => page.select('[data-testid="bulk-industry"]', 'mining'), 'industry'],
    ['relation', () => page.select('[data-testid="bulk-relation-is"]', 'mentee'), 'relation'],
    ['archive', async () => {}, 'archived'],
  ] as const)(
    '%s: changes the two selected and nobody else, and is taken back',
    async (act, choose, field) => {
      const before = await contacts();
      const [first, second] = await page.$$(boxes);
      await first?.click();
      await second?.click();
      await press(page, `bulk-${act}`);
      await choose();
      await press(page, 'bulk-do');
      await until(page, 'the word that two were changed', async () =>
        /\b2\b/.test(await textOf(page, 'toast')),
      );
      const after = await contacts();
      const changed = after.filter(
        (one, at) => JSON.stringify(one[field]) !== JSON.stringify(before[at]?.[field]),
      );
      expect(changed).toHaveLength(2);
      await untilUndone();
      expect(await contacts()).toEqual(before);
      // Anew, with nobody selected.
      await page.reload();
      await find(page, 'contact-row');
    },
  );

  it('add to group: makes a group of the selected, or adds them to one, and is taken back', async () => {
    const groups = async () => (await storedRecords(page)).groups as { name: string; memberIds: string[] }[];
    const before = await groups();
    for (const box of (await page.$$(boxes)).slice(0, 2)) await box.click();
    await press(page, 'bulk-group');
    await (await find(page, 'bulk-group-name')).type('Nordiska chefer');
    await press(page, 'bulk-do');
    // Its page asks for the rest: what it is for, when it meets.
    await expect.poll(() => textOf(page, 'group-stage')).toMatch(/Agree on what the group is for/);
    await find(page, 'undo');
    expect((await groups()).find(({ name }) => name === 'Nordiska chefer')?.memberIds).toHaveLength(2);
    await untilUndone();
    expect(await groups()).toEqual(before);
    await page.goto(`${rig.origin}/dashboard.html#/contacts`);
    await page.reload();
    await find(page, 'contact-row');
  });

  it('snooze, merge and erase: say whom they touch, do it, and are taken back', async () => {
    const before = await storedRecords(page);
    const select = async () => {
      for (const box of (await page.$$(boxes)).slice(0, 2))
        if (!(await box.evaluate((each) => (each as HTMLInputElement).checked))) await box.click();
    };
    for (const [act, button] of [
      ['snooze', 'bulk-snooze-30'],
      ['merge', 'bulk-do'],
      ['erase', 'bulk-do'],
    ] as const) {
      await select();
      const name = await page.$eval('.people__link', (link) => link.textContent ?? '');
      await press(page, `bulk-${act}`);
      await expect.poll(() => page.$eval('dialog[open]', (dialog) => dialog.textContent)).toContain(name);
      await press(page, button);
      await find(page, 'undo');
      expect(await contacts()).not.toEqual(before.contacts);
      await untilUndone();
      expect(await storedRecords(page)).toEqual(before);
    }
    expect(rig.errors).toEqual([]);
  });
});
