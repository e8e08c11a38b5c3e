import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../demo/pages.ts';
import { personBySlug } from '../demo/people.ts';
import { launchExtension, type Rig } from './extension.ts';
import { foreignHosts } from './foreign-hosts.ts';
import { find, PATIENCE, until } from './pages/by-test-id.ts';
import { loadSample, VIEWS } from './pages/dashboard.ts';
import { type Note, notesOf, watchedBuild } from './watched-build.ts';

/** Promises P1, P3 and P7 of the extension as it runs: what its worker and its pages do is noted from their start on. */
describe('an extension that is watched from its first moment', () => {
  const person = personBySlug('linnea-brokvist');
  const watched = watchedBuild();
  let rig: Rig;
  let page: Page;
  let tab: Page;

  beforeAll(async () => {
    rig = await launchExtension({ build: watched.folder });
    await loadSample(rig.welcome);
    tab = await rig.visit(addressOf(person));
    page = await rig.open('/dashboard.html#/contacts');
  });
  afterAll(async () => {
    await rig?.close();
    watched.remove();
  });

  const notes = async (kind: Note['kind']) => (await notesOf(page)).filter((note) => note.kind === kind);

  it('P3 Modest: its worker has looked for no tab but those in front, and run nothing in any', async () => {
    const ofWorker = (await notes('tabs')).filter(({ at }) => at === 'worker').map(({ what }) => what);
    expect(ofWorker.filter((what) => what !== 'tabs.query [{"active":true}]')).toEqual([]);
  });

  it('P7 Fast: its popup has read no more than the rows of its first list when that stands there', async () => {
    const popup = await rig.pressToolbar(tab);
    await find(popup, 'suggestion');
    await until(page, 'the note of what was read', async () => (await notes('rows')).length > 0);
    const [note] = await notes('rows');
    const rows = JSON.parse(note?.what ?? '{}') as Record<string, number>;
    expect(Object.keys(rows)).toContain('suggestions');
    const read = Object.values(rows).reduce((sum, count) => sum + count, 0);
    expect(read, JSON.stringify(rows)).toBeLessThanOrEqual(12);
    await popup.close();
  });

  it('P1 Local: in all its views nothing has asked for an address, and nothing had to be refused', async () => {
    for (const view of VIEWS) {
      await page.evaluate((hash) => {
        location.hash = `#/${hash}`;
      }, view);
      await until(page, `the view ${view}`, async () => (await page.$('main h1, main h2')) !== null);
    }
    expect(await notes('asked')).toEqual([]);
    expect(await notes('refused')).toEqual([]);
    expect(foreignHosts(rig.network.requests)).toEqual([]);
  });

  it('P1 Local: a request would have been noted, from the worker too, though the policy refuses it', async () => {
    const address = 'https://somewhere.example/';
    const ask = (url: string) => fetch(url).catch(() => undefined);
    await page.evaluate(ask, address);
    const target = await rig.browser.waitForTarget((each) => each.type() === 'service_worker', {
      timeout: PATIENCE,
    });
    const worker = await target.worker();
    await worker?.evaluate(ask, address);
    await until(page, 'both notes', async () => (await notes('asked')).length === 2);
    expect((await notes('asked')).map(({ at }) => at).sort()).toEqual(['/dashboard.html', 'worker']);
    await until(page, 'both refusals', async () => (await notes('refused')).length >= 2);
  });
});
