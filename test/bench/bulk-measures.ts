import type { Page } from 'puppeteer-core';
import type { Rig } from '../e2e/extension.ts';
import { find, press } from '../e2e/pages/by-test-id.ts';
import { atMost, type Measurement, medianOf, told } from './measurement.ts';

const PEOPLE = 5_000;
const ROUNDS = 3;

/** Labelling 5,000 people in the dashboard, and taking it back, beside a plain Dexie write of the same rows. */
export async function bulkTimes(rig: Rig): Promise<Measurement[]> {
  const times = { act: [] as number[], undo: [] as number[], plain: [] as number[], shown: [] as number[] };
  let task = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const page = await rig.open('/dashboard.html#/contacts');
    await find(page, 'contact-row', 120_000);
    await selectFirst(page, PEOPLE);
    await settled(rig);
    await page.evaluate(`(() => {
      globalThis.longestTask = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) globalThis.longestTask = Math.max(globalThis.longestTask, duration);
      }).observe({ type: 'longtask' });
    })()`);
    const label = `Etikett ${round}`;
    await press(page, 'bulk-label');
    await (await find(page, 'bulk-label-name')).type(label);
    // From the press to the word that it is done: the toast with Undo.
    times.act.push(await untilSaid(page, 'bulk-do', 'undo'));
    await page.waitForSelector(`[data-testid="filter-label-${label}"]`, { timeout: 60_000 });
    await settled(rig);
    await page.bringToFront();
    times.undo.push(await untilSaid(page, 'undo', 'redo'));
    task = Math.max(task, Number(await page.evaluate('globalThis.longestTask')));
    await page.close();
    await settled(rig);
    times.plain.push(await plainWrite(rig));
  }
  const [act, undo, plain] = [medianOf(times.act), medianOf(times.undo), medianOf(times.plain)];
  return [
    told('a plain Dexie write of the rows that labelling 5,000 writes', plain, 'ms'),
    told('labelling 5,000 people, from the press to the word that it is done', act, 'ms'),
    atMost('labelling 5,000 against the plain write', act / plain, 1.5, '×'),
    atMost('taking it back against the plain write', undo / plain, 1.5, '×'),
    atMost("longest task on the page's main thread meanwhile", task, 50, 'ms'),
  ];
}

/** Selects the first so many rows of the list, as Shift does. */
async function selectFirst(page: Page, people: number): Promise<void> {
  await page.click('[data-testid="contact-row"] input[type="checkbox"]');
  const height = await page.$eval('[data-testid="contact-row"]', (row) => row.getBoundingClientRect().height);
  await page.$eval('.people__scroll', (list, to) => list.scrollTo(0, to), height * (people - 5));
  const last = await page.waitForSelector(`[data-at="${people - 1}"] input[type="checkbox"]`, {
    timeout: 30_000,
  });
  await page.keyboard.down('Shift');
  await last?.click();
  await page.keyboard.up('Shift');
}

/** Presses one button and gives the milliseconds until another appears. */
export async function untilSaid(page: Page, pressed: string, seen: string): Promise<number> {
  return page.evaluate(
    ([from, to]) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const watch = new MutationObserver(() => {
          if (!document.querySelector(`[data-testid="${to}"]`)) return;
          watch.disconnect();
          resolve(performance.now() - start);
        });
        watch.observe(document, { childList: true, subtree: true });
        document.querySelector<HTMLElement>(`[data-testid="${from}"]`)?.click();
      }),
    [pressed, seen] as const,
  );
}

/** Waits until the background has ranked what was written, so that it does not write beside what is timed. */
export async function settled(rig: Rig): Promise<void> {
  const page = await rig.open('/plain-write.html?wait');
  await page
    .waitForFunction(() => /^(settled|refused)/.test(document.title), { timeout: 240_000, polling: 200 })
    .catch(() => undefined);
  const said = await page.title();
  await page.close();
  if (said !== 'settled') throw new Error(`The background has not settled: ${said}`);
}

export async function plainWrite(rig: Rig): Promise<number> {
  const page = await rig.open('/plain-write.html');
  await page.waitForFunction(() => /^(done|refused)/.test(document.title), {
    timeout: 240_000,
    polling: 200,
  });
  const said = await page.title();
  await page.close();
  if (!said.startsWith('done')) throw new Error(`The plain write failed: ${said}`);
  return Number(said.slice('done '.length));
}
