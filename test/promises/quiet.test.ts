// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.linkedin.com/in/linnea-brokvist/"}
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import pointAt from '../../entrypoints/point-at/index.ts';
import readAnyPage from '../../entrypoints/read-any-page/index.ts';
import readThePage from '../../entrypoints/read-page/index.ts';
import sketchThePage from '../../entrypoints/sketch-page/index.ts';

/** A page that is read at once, and one that has not loaded yet, which is looked at until its time is over. */
const PAGES = {
  'a loaded page': readFileSync(join(import.meta.dirname, '../fixtures/pages/linkedin-sdui-en.html'), 'utf8'),
  'a page that never loads': '<main id="root"></main>',
};
const SCRIPTS = {
  'the reader': () => readThePage.main(),
  'the reader of any page': () => readAnyPage.main(),
  'the sketch': () => sketchThePage.main(),
  'the list of texts to point at': () => asking({ act: 'list', field: 'name' }),
  'the end of a pointing that never began': () => asking({ act: 'stop' }),
};
function asking(point: object): unknown {
  Reflect.set(globalThis, 'bollplankHandover', { point });
  return pointAt.main();
}

/** What a script could move, choose or write in a page, by name: all of it can be heard or seen there. */
const MOVES = [
  'scroll',
  'scrollTo',
  'scrollBy',
  'scrollIntoView',
  'focus',
  'blur',
  'click',
  'select',
  'animate',
];
const WRITES = [
  'setAttribute',
  'removeAttribute',
  'toggleAttribute',
  'append',
  'appendChild',
  'insertBefore',
];
const WATCHERS = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver'];

/** The test's own, taken before the scripts are given others. */
const Observer = MutationObserver;
const nameOf = ({ type, target }: MutationRecord) => `${type} ${target.nodeName}`;

/** What the script did to the page and what it left behind in its world. */
let done: string[] = [];
let listening: Map<string, number>;

beforeAll(() => {
  // The selectors of this stand-in for a browser listen for the mouse from their first use on.
  document.querySelector('main:hover');
});
beforeEach(() => {
  done = [];
  listening = new Map();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  for (const owner of [window, Element.prototype, HTMLElement.prototype, Node.prototype, Document.prototype])
    for (const name of [...MOVES, ...WRITES]) wrap(owner, name);
  for (const name of ['scrollTop', 'scrollLeft']) {
    const setter = (value: number) => done.push(`${name} = ${value}`);
    vi.spyOn(Element.prototype, name as 'scrollTop', 'set').mockImplementation(setter);
  }
  for (const name of WATCHERS)
    vi.stubGlobal(
      name,
      class {
        observe() {
          done.push(`${name}.observe`);
        }
        disconnect() {
          done.push(`${name}.disconnect`);
        }
      },
    );
  // The window of the test has its own, in front of those that all nodes share.
  for (const target of [EventTarget.prototype, window]) {
    const [add, remove] = [target.addEventListener, target.removeEventListener];
    vi.spyOn(target, 'addEventListener').mockImplementation(function (
      this: EventTarget,
      ...args: Parameters<EventTarget['addEventListener']>
    ) {
      listening.set(args[0], (listening.get(args[0]) ?? 0) + 1);
      return add.apply(this ?? window, args);
    });
    vi.spyOn(target, 'removeEventListener').mockImplementation(function (
      this: EventTarget,
      ...args: Parameters<EventTarget['removeEventListener']>
    ) {
      listening.set(args[0], (listening.get(args[0]) ?? 0) - 1);
      return remove.apply(this ?? window, args);
    });
  }
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function wrap(owner: object, name: string): void {
  if (!Object.hasOwn(owner, name)) return;
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== 'function') return;
  vi.spyOn(owner as Record<string, () => unknown>, name).mockImplementation(function (
    this: unknown,
    ...args: unknown[]
  ) {
    done.push(name);
    return Reflect.apply(original, this, args);
  });
}

const handlersSet = () =>
  [window, document, document.documentElement, document.body].flatMap((target) =>
    Object.keys(Object.getOwnPropertyDescriptors(target)).filter((name) => name.startsWith('on')),
  );
const names = () => Object.getOwnPropertyNames(globalThis).sort();

describe.each(Object.keys(PAGES) as (keyof typeof PAGES)[])('P2 Quiet: on %s', (page) => {
  test.each(Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[])(
    '%s writes nothing, moves nothing, and leaves no listener, timer, watcher or name behind',
    async (script) => {
      document.documentElement.innerHTML = PAGES[page];
      const before = { html: document.documentElement.outerHTML, names: names(), on: handlersSet() };
      const seen: string[] = [];
      const changes = new Observer((all) => void seen.push(...all.map(nameOf)));
      changes.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
      done.length = 0;
      const answer = Promise.resolve(SCRIPTS[script]());
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await answer).not.toBeUndefined();
      seen.push(...changes.takeRecords().map(nameOf));
      changes.disconnect();
      expect({ seen, done }).toEqual({ seen: [], done: [] });
      expect(document.documentElement.outerHTML).toBe(before.html);
      expect([...listening].filter(([, count]) => count !== 0)).toEqual([]);
      expect(vi.getTimerCount()).toBe(0);
      expect(names()).toEqual(before.names);
      expect(handlersSet()).toEqual(before.on);
    },
  );
});

describe('P2 Quiet: pointing at a field', () => {
  test.each(['Escape', 'the end of its time', 'another asking', 'a press'])(
    'is over with %s, whole',
    async (end) => {
      document.documentElement.innerHTML = '<main><h1>Maja Holm</h1></main>';
      const before = names();
      const answer = asking({ act: 'pick', field: 'name' });
      expect([...listening.values()].some((count) => count > 0)).toBe(true);
      if (end === 'Escape') window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      if (end === 'another asking') asking({ act: 'stop' });
      if (end === 'a press')
        document.querySelector('h1')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await vi.advanceTimersByTimeAsync(end === 'the end of its time' ? 60_000 : 0);
      if (end === 'a press') expect(await answer).toMatchObject({ text: 'Maja Holm' });
      else expect(await answer).toBeNull();
      expect([...listening].filter(([, count]) => count !== 0)).toEqual([]);
      expect(vi.getTimerCount()).toBe(0);
      expect(names()).toEqual(before);
      expect(done).toEqual([]);
    },
  );
});
