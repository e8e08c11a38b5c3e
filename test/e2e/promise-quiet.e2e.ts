import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, pageOf } from '../demo/pages.ts';
import { personBySlug } from '../demo/people.ts';
import { launchExtension, type Rig } from './extension.ts';
import { requestsOf } from './foreign-hosts.ts';
import { ARM, hostilePage, type Noticed, REPORT } from './hostile-page.ts';
import { find, textOf } from './pages/by-test-id.ts';

/** The names of a world, as one text. */
const NAMES = 'Object.getOwnPropertyNames(globalThis).sort().join()';

/** Promise P2: a page cannot tell that the extension is installed, not even while it is being read. */
describe('a page that looks for the extension', () => {
  const person = personBySlug('linnea-brokvist');
  let rig: Rig;
  let tab: Page;

  beforeAll(async () => {
    rig = await launchExtension();
    rig.network.put(addressOf(person), hostilePage(pageOf(person)));
    tab = await rig.visit(addressOf(person));
    await tab.bringToFront();
    await tab.evaluate(ARM);
  });
  afterAll(() => rig?.close());

  const noticed = () => tab.evaluate(REPORT) as Promise<Noticed>;
  const NOTHING: Noticed = {
    mutations: [],
    globals: [],
    calls: [],
    events: [],
    resources: [],
    markupChanged: false,
  };

  it('would notice a script that touches it, so that finding nothing means something', async () => {
    await tab.evaluate("document.body.setAttribute('data-trace', '1'); window.trace = 1; scrollTo(0, 1)");
    await tab.evaluate('fetch("chrome-extension://abcdefghijklmnopabcdefghijklmnop/x").catch(() => 0)');
    const found = await noticed();
    expect(found.mutations).toContain('attributes BODY data-trace');
    expect(found.globals).toContain('window.trace');
    expect(found.calls).toEqual(expect.arrayContaining(['Element.setAttribute', 'window.fetch']));
    expect(found.markupChanged).toBe(true);
    await tab.evaluate("document.body.removeAttribute('data-trace'); delete window.trace");
    await tab.evaluate(ARM);
  });

  it('notices nothing while nothing is asked', async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await noticed()).toEqual(NOTHING);
  });

  it('notices nothing while it is read', async () => {
    const popup = await rig.pressToolbar(tab);
    await find(popup, 'person-name');
    expect(await textOf(popup, 'person-name')).toContain(person.name);
    expect(await noticed()).toEqual(NOTHING);
    await popup.close();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await noticed()).toEqual(NOTHING);
  });

  it('P2 Quiet: keeps the same listeners, in the world of the extension too, and makes the same requests as before the reading', async () => {
    const session = await tab.createCDPSession();
    // What the scripts of the extension see: a world of their own beside that of the page, on the same elements.
    const worlds: { id: number; origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    const isolated = worlds.find(({ origin }) => origin === rig.origin);
    expect(isolated).toBeDefined();
    const inside = isolated ? { contextId: isolated.id } : {};
    const listeners = async (of: { contextId?: number } = {}) => {
      const count: Record<string, number> = {};
      for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
        const { result } = await session.send('Runtime.evaluate', { expression, ...of });
        const { listeners: found } = await session.send('DOMDebugger.getEventListeners', {
          objectId: result.objectId ?? '',
        });
        count[expression] = found.length;
      }
      return count;
    };
    const left = () =>
      session.send('Runtime.evaluate', { expression: NAMES, returnByValue: true, ...inside });
    expect(Object.values(await listeners(inside))).toEqual([0, 0, 0, 0]);
    const names = (await left()).result.value;
    const before = { listeners: await listeners(), requests: requestsOf(rig.network.requests, tab.url()) };
    expect(before.listeners.window).toBeGreaterThan(5);
    const popup = await rig.pressToolbar(tab);
    await find(popup, 'person-name');
    await popup.close();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect({ listeners: await listeners(), requests: requestsOf(rig.network.requests, tab.url()) }).toEqual(
      before,
    );
    expect(Object.values(await listeners(inside))).toEqual([0, 0, 0, 0]);
    expect((await left()).result.value).toEqual(names);
    expect(names).not.toContain('bollplank');
    await session.send('Runtime.evaluate', {
      expression: "window.addEventListener('click', () => 0)",
      ...inside,
    });
    expect((await listeners(inside)).window).toBe(1);
    await tab.evaluate("window.addEventListener('click', () => 0)");
    expect((await listeners()).window).toBe((before.listeners.window ?? 0) + 1);
    await session.detach();
    await tab.evaluate(ARM);
  });

  it('can load no packaged file by its address', async () => {
    const files = readdirSync(rig.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(rig.folder.length + 1));
    expect(files.length).toBeGreaterThan(5);
    const loaded = await tab.evaluate(
      async (addresses) => {
        const got: string[] = [];
        for (const address of addresses) {
          await fetch(address, { mode: 'no-cors' }).then(
            () => got.push(`fetch ${address}`),
            () => undefined,
          );
          await new Promise<void>((resolve) => {
            const image = new Image();
            image.onload = () => {
              got.push(`image ${address}`);
              resolve();
            };
            image.onerror = () => resolve();
            image.src = address;
          });
        }
        return got;
      },
      files.map((file) => `${rig.origin}/${file}`),
    );
    expect(loaded).toEqual([]);
  });

  it('learns nothing from how long a packaged file takes to fail against a missing one', async () => {
    const times = await tab.evaluate(async (origin) => {
      const kinds = { packaged: `${origin}/manifest.json`, missing: `${origin}/no-such-file.json` };
      const taken: Record<keyof typeof kinds, number[]> = { packaged: [], missing: [] };
      for (let round = 0; round < 150; round++)
        for (const kind of round % 2
          ? (['packaged', 'missing'] as const)
          : (['missing', 'packaged'] as const)) {
          const began = performance.now();
          await fetch(`${kinds[kind]}?${round}`).catch(() => undefined);
          taken[kind].push(performance.now() - began);
        }
      return taken;
    }, rig.origin);
    // How often a packaged file took longer than a missing one, over all pairs: one half means that they look alike.
    const pairs = times.packaged.flatMap((a) => times.missing.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
    const share = pairs.reduce((sum: number, each) => sum + each, 0) / pairs.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
  });

  it('gets no answer to a message to the extension', async () => {
    const answer = await tab.evaluate((id) => {
      const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } };
      return `${id.length} ${typeof chrome?.runtime?.sendMessage}`;
    }, rig.extension.id);
    expect(answer).toBe('32 undefined');
  });
});
