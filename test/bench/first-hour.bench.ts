import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchExtension, type Rig } from '../e2e/extension.ts';
import { find } from '../e2e/pages/by-test-id.ts';
import { connectionsFile, Files, storedRecords } from '../e2e/pages/files.ts';
import { NORDIC_CONNECTIONS, nordicConnections } from '../e2e/pages/nordic-connections.ts';
import { BENCH_BUILD, buildWithBenchPages } from './bench-build.ts';
import { plainWrite, settled, untilSaid } from './bulk-measures.ts';
import { atMost, type Measurement, told } from './measurement.ts';

const PEOPLE = 30_000;
const COMPANIES = 5_000;

/** The tag queue after an import: proposals for 30,000, tags for all of them at one press, and 40 Nordic connections. */
export async function bench(): Promise<Measurement[]> {
  await buildWithBenchPages();
  const folder = mkdtempSync(join(tmpdir(), 'bollplank-tags-'));
  try {
    const odd = await withBook(folder, oddConnections(), async (rig) => queueTimes(rig));
    const sure = await withBook(folder, connectionsFile(PEOPLE), async (rig) => writeTimes(rig));
    const nordic = await withBook(folder, nordicConnections(), async (rig) => nordicShares(rig));
    return [
      atMost('30,000 titles nobody knows, 5,000 companies: queue ready', odd.ready / 1000, 10, 's'),
      atMost("longest task on the page's main thread until then", odd.task, 50, 'ms'),
      told('30,000 production managers: queue ready', sure.ready / 1000, 's'),
      told('their tags at one press, until the word that it is done', sure.act, 'ms'),
      told('the same rows written plainly', sure.plain, 'ms'),
      atMost('tagging 30,000 against the plain write', sure.act / sure.plain, 1.5, '×'),
      atMost("longest task on the page's main thread meanwhile", sure.task, 50, 'ms'),
      told(`of ${NORDIC_CONNECTIONS} connections after one press: with function and level`, nordic.duty, '%'),
      told('with an industry', nordic.industry, '%'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A browser whose book is one file of connections. */
async function withBook<T>(folder: string, text: string, measure: (rig: Rig) => Promise<T>): Promise<T> {
  const rig = await launchExtension({ build: BENCH_BUILD });
  try {
    const file = join(folder, 'Connections.csv');
    writeFileSync(file, text);
    const files = new Files(await rig.open('/dashboard.html#/files'));
    await files.choose(file);
    await files.preview();
    await files.take();
    await files.untilTaken();
    await files.page.close();
    await settled(rig);
    return await measure(rig);
  } finally {
    await rig.close();
  }
}

const watchTasks = (page: Page) =>
  page.evaluate(`(() => {
    globalThis.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longestTask = Math.max(globalThis.longestTask, duration);
    }).observe({ type: 'longtask' });
  })()`);
const longestTask = async (page: Page) => Number(await page.evaluate('globalThis.longestTask'));

/** Opens the queue from the list of people, and waits for its first group. */
async function openQueue(rig: Rig): Promise<{ page: Page; ready: number }> {
  const page = await rig.open('/dashboard.html#/contacts');
  await find(page, 'contact-row', 120_000);
  // What the list makes ready in pauses is no part of the queue.
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  await watchTasks(page);
  const start = performance.now();
  await page.evaluate(() => {
    location.hash = '#/tagging';
  });
  await page.waitForSelector('[data-testid="tag-current"]', { timeout: 120_000 });
  return { page, ready: performance.now() - start };
}

async function queueTimes(rig: Rig): Promise<{ ready: number; task: number }> {
  const { page, ready } = await openQueue(rig);
  return { ready, task: await longestTask(page) };
}

async function writeTimes(rig: Rig): Promise<{ ready: number; act: number; plain: number; task: number }> {
  const { page, ready } = await openQueue(rig);
  const act = await untilSaid(page, 'tag-sure', 'undo');
  const task = await longestTask(page);
  await settled(rig);
  await page.bringToFront();
  await untilSaid(page, 'undo', 'redo');
  await page.close();
  await settled(rig);
  return { ready, act, plain: await plainWrite(rig), task };
}

async function nordicShares(rig: Rig): Promise<{ duty: number; industry: number }> {
  const { page } = await openQueue(rig);
  await untilSaid(page, 'tag-sure', 'undo');
  const people = (await storedRecords(page)).contacts as Record<string, unknown>[];
  const share = (holds: (one: Record<string, unknown>) => boolean) =>
    (100 * people.filter(holds).length) / people.length;
  return {
    duty: share((one) => one.function !== null && one.seniority !== null),
    industry: share((one) => one.industry !== null),
  };
}

/** Connections without one title that anybody knows. */
function oddConnections(): string {
  const rows = Array.from(
    { length: PEOPLE },
    (_, n) =>
      `Maja${n},Ekerudd${n},https://www.linkedin.com/in/maja-ekerudd-${n},,Brumm ${n % COMPANIES},Zlorp${n} krumelist,01 Feb 2015`,
  );
  return `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join('\n')}`;
}
