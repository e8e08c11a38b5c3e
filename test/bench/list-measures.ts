import type { Page } from 'puppeteer-core';
import type { Rig } from '../e2e/extension.ts';
import { find } from '../e2e/pages/by-test-id.ts';
import { atMost, type Measurement, medianOf, told } from './measurement.ts';

const ROUNDS = 7;

/** How soon the list of people can be used, beside an empty page of the same build and the reading of its rows. */
export async function openingTimes(rig: Rig): Promise<Measurement[]> {
  const times = { empty: [] as number[], reading: [] as number[], list: [] as number[] };
  for (let round = -1; round < ROUNDS; round++) {
    const empty = await timeTo(rig, '/empty-popup.html', 'empty');
    const reading = await readingTime(rig);
    const list = await timeTo(rig, '/dashboard.html#/contacts', 'contact-row');
    if (round < 0) continue; // The first round fills the browser's caches.
    times.empty.push(empty);
    times.reading.push(reading);
    times.list.push(list);
  }
  const [empty, reading, list] = [medianOf(times.empty), medianOf(times.reading), medianOf(times.list)];
  return [
    told('an empty React page of the same build', empty, 'ms'),
    told('reading the rows that the dashboard shows, and nothing else', reading, 'ms'),
    told('dashboard to a list that can be used', list, 'ms'),
    atMost(
      'the dashboard against an empty page and the reading of its rows',
      list / (empty + reading),
      2,
      '×',
    ),
  ];
}

/** Runs in the page, hence as text: notes the frame that shows the element and can be acted on. */
const WATCH = `(selector) => {
  new MutationObserver((changes, observer) => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    // The task after the frame: until then the page would not answer.
    requestAnimationFrame(() => setTimeout(() => { globalThis.seenAt = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });
}`;

async function timeTo(rig: Rig, path: string, testId: string): Promise<number> {
  const page = await rig.browser.newPage();
  await page.evaluateOnNewDocument(`(${WATCH})('[data-testid="${testId}"]')`);
  await page.goto(`${rig.origin}${path}`);
  const handle = await page.waitForFunction(() => (globalThis as { seenAt?: number }).seenAt, {
    timeout: 120_000,
  });
  const at = Number(await handle.jsonValue());
  await page.close();
  return at;
}

/** Milliseconds that one plain read of all rows of the list takes, the opening of the database with it. */
async function readingTime(rig: Rig): Promise<number> {
  const page = await rig.open('/empty-popup.html');
  const time = await page.evaluate(async () => {
    const start = performance.now();
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('bollplank');
      opening.onsuccess = () => resolve(opening.result);
    });
    await new Promise<void>((resolve) => {
      const all = db.transaction('cards').objectStore('cards').getAll();
      all.onsuccess = () => resolve(all.result && undefined);
    });
    return performance.now() - start;
  });
  await page.close();
  return time;
}

/**
 * What the dashboard holds in memory after a collection of garbage, an empty page of the same build taken off, against
 * the rows of the list as JSON. Counted are the script's objects and the buffers they own.
 */
export async function memory(rig: Rig): Promise<Measurement[]> {
  const empty = await heldBy(rig, '/empty-popup.html', 'empty');
  const list = await heldBy(rig, '/dashboard.html#/contacts', 'contact-row');
  const page = await rig.open('/empty-popup.html');
  const json = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('bollplank');
      opening.onsuccess = () => resolve(opening.result);
    });
    const rows = await new Promise<unknown[]>((resolve) => {
      const all = db.transaction('cards').objectStore('cards').getAll();
      all.onsuccess = () => resolve(all.result);
    });
    return new TextEncoder().encode(JSON.stringify(rows)).length;
  });
  await page.close();
  const MB = 1e6;
  return [
    told('the rows of the list as JSON', json / MB, 'MB'),
    told('memory of the dashboard above an empty page', (list - empty) / MB, 'MB'),
    atMost('memory of the dashboard against the JSON of what it shows', (list - empty) / json, 3, '×'),
  ];
}

/** Time in which the list works out what a search needs, in milliseconds: memory is looked at when it is done. */
const SETTLED_MS = 15_000;

async function heldBy(rig: Rig, path: string, testId: string): Promise<number> {
  const page = await rig.open(path);
  await page.waitForSelector(`[data-testid="${testId}"]`, { timeout: 120_000 });
  if (path.startsWith('/dashboard.html')) await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize + backingStorageSize;
}

/**
 * The longest pause between two frames while the whole list is scrolled by the wheel and by Page Down, and the same
 * wheel on an equally tall list of plain text: what the machine itself lets go by.
 */
export async function scrolling(rig: Rig, people: number): Promise<Measurement[]> {
  const page = await rig.open('/dashboard.html#/contacts');
  await find(page, 'contact-row', 120_000);
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  // A page behind another draws no frames.
  await page.bringToFront();
  const height = await page.$eval('[data-testid="contact-row"]', (row) => row.getBoundingClientRect().height);
  const wheel = await framesOf(page, () => wheelThrough(page));
  await page.$eval('.people__scroll', (list) => list.scrollTo(0, 0));
  await (await find(page, 'contact-row')).$eval('a', (link) => (link as HTMLElement).focus());
  const keys = await framesOf(page, async () => {
    for (let time = 0; time < 60; time++) await page.keyboard.press('PageDown');
    await page.keyboard.press('End');
  });
  await page.close();
  const plain = await rig.open(`/plain-list.html?rows=${people}&height=${height}`);
  await plain.waitForFunction(() => document.title === 'ready', { timeout: 60_000 });
  await plain.bringToFront();
  const reference = await framesOf(plain, () => wheelThrough(plain));
  await plain.close();
  return [
    told('frames while scrolling 30,000 rows by the wheel', wheel.frames, 'frames'),
    told('longest frame of a plain list as tall', reference.longest, 'ms'),
    atMost('longest frame while scrolling by the wheel', wheel.longest, 50, 'ms'),
    told('frames over 50 ms of a plain list as tall', reference.long, 'frames'),
    atMost('frames over 50 ms by the wheel', wheel.long, 0, 'frames'),
    atMost('frames over 50 ms by Page Down', keys.long, 0, 'frames'),
    atMost("longest task of the page's own while scrolling", Math.max(wheel.task, keys.task), 50, 'ms'),
  ];
}

interface Frames {
  frames: number;
  /** Milliseconds between two frames, at most; and how often more than 50. */
  longest: number;
  long: number;
  /** The longest task, 0 when none took 50 ms. */
  task: number;
}

async function framesOf(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(`(() => {
    const seen = { at: [], task: 0, go: true };
    globalThis.seenFrames = seen;
    seen.observer = new PerformanceObserver((list) => {
      for (const task of list.getEntries()) seen.task = Math.max(seen.task, task.duration);
    });
    seen.observer.observe({ type: 'longtask' });
    const frame = (now) => { seen.at.push(now); if (seen.go) requestAnimationFrame(frame); };
    requestAnimationFrame(frame);
  })()`);
  await act();
  const { at, task } = (await page.evaluate(`(() => {
    const { observer, ...seen } = globalThis.seenFrames;
    globalThis.seenFrames.go = false;
    observer.disconnect();
    return { at: seen.at, task: seen.task };
  })()`)) as { at: number[]; task: number };
  const gaps = at.slice(1).map((time, i) => time - (at[i] ?? time));
  return {
    frames: at.length,
    longest: Math.max(0, ...gaps),
    long: gaps.filter((gap) => gap > 50).length,
    task,
  };
}

/** Notches of the wheel in pixels: read slowly first, then flung until the end of the list. */
const NOTCHES = [...Array<number>(40).fill(120), ...Array<number>(60).fill(30_000)];

async function wheelThrough(page: Page): Promise<void> {
  const at = await page.$eval('.people__scroll', (list) => {
    const { x, y, width, height } = list.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(at.x, at.y);
  for (const deltaY of NOTCHES) await page.mouse.wheel({ deltaY });
}
