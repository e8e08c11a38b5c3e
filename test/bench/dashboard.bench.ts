import type { Page } from 'puppeteer-core';
import { launchExtension, type Rig } from '../e2e/extension.ts';
import { find } from '../e2e/pages/by-test-id.ts';
import { BENCH_BUILD, buildWithBenchPages } from './bench-build.ts';
import { atMost, type Measurement, medianOf, told } from './measurement.ts';
import type { SearchTimes } from './pages/search-book/main.ts';

const PEOPLE = 30_000;
/** What is typed into the dashboard itself, key by key. */
const TYPED = ['lund', 'salgschef var', 'pension', 'vindkraft och'];

/** The search, counts and map of the dashboard on a large book in a real browser, beside MiniSearch on the same texts. */
export async function bench(): Promise<Measurement[]> {
  await buildWithBenchPages();
  const rig = await launchExtension({ build: BENCH_BUILD });
  try {
    const times = await searchTimes(rig);
    const typing = await typingTimes(rig);
    const { ours, plain, theirs, asked, facets } = times;
    return [
      told('30,000 rows put in order and their facets numbered, once', times.laidOut, 'ms'),
      told('the index of words built, in pauses', times.built, 'ms'),
      atMost('the longest step of it', times.longestStep, 50, 'ms'),
      told('what it takes in memory', times.megabytes, 'MB'),
      told('MiniSearch on the same texts: building its index', times.theirsBuilt, 'ms'),
      atMost('facet counts after a change of filter, 95 of 100', quantile(facets, 0.95), 50, 'ms'),
      told('search, order and counts per key press, median', medianOf(ours), 'ms'),
      atMost('search, order and counts per key press, 95 of 100', quantile(ours, 0.95), 16, 'ms'),
      told('the same before the index is there, 95 of 100', quantile(plain, 0.95), 'ms'),
      told('the same for "who can help me with …", 95 of 100', quantile(asked, 0.95), 'ms'),
      told('MiniSearch with prefix and fuzziness, median', medianOf(theirs), 'ms'),
      told('MiniSearch with prefix and fuzziness, 95 of 100', quantile(theirs, 0.95), 'ms'),
      atMost(
        'our time against MiniSearch, 95 of 100',
        quantile(ours, 0.95) / quantile(theirs, 0.95),
        0.2,
        '×',
      ),
      atMost('our time against MiniSearch, the sum of all', sum(ours) / sum(theirs), 0.2, '×'),
      atMost(
        'people that MiniSearch finds by prefix or one letter, and we do not',
        times.missed,
        0,
        'people',
      ),
      atMost(
        'search after one contact has changed, everything brought up to date',
        medianOf(times.changed),
        50,
        'ms',
      ),
      told('dashboard with 30,000 × 10: key press to drawn list, median', medianOf(typing.drawn), 'ms'),
      told(
        'dashboard with 30,000 × 10: key press to drawn list, 95 of 100',
        quantile(typing.drawn, 0.95),
        'ms',
      ),
      atMost('longest task while the index is built in the open dashboard', typing.longestTask, 50, 'ms'),
      atMost('coverage map of 30,000, industry by function', medianOf(times.map), 100, 'ms'),
    ];
  } finally {
    await rig.close();
  }
}

async function searchTimes(rig: Rig): Promise<SearchTimes> {
  const page = await rig.open(`/search-book.html?people=${PEOPLE}`);
  const said: unknown = JSON.parse((await titleOnce(page, /^done /)).slice('done '.length));
  await page.close();
  if (typeof said !== 'object' || said === null) throw new Error(`The search failed: ${String(said)}`);
  return said as SearchTimes;
}

/** Asked again and again: one long question would outlast the patience of the protocol. */
async function titleOnce(page: Page, like: RegExp): Promise<string> {
  for (const end = performance.now() + 240_000; performance.now() < end; ) {
    const title = await page.title();
    if (like.test(title)) return title;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The page did not come to an end');
}

/** Runs in the page: notes long tasks, and for each input the frame after the last change it made. */
const WATCH = `
  globalThis.drawn = [];
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) globalThis.longTasks.push({ start: task.startTime, duration: task.duration });
  }).observe({ type: 'longtask', buffered: true });
  let typedAt = 0;
  document.addEventListener('input', () => { typedAt = performance.now(); }, true);
  // What a row says of where it was found comes after a rest of its own.
  const isLater = ({ target, addedNodes }) =>
    target.closest?.('.people__found') || addedNodes[0]?.classList?.contains('people__found');
  new MutationObserver((changes) => {
    const from = typedAt;
    if (!from || changes.every(isLater)) return;
    requestAnimationFrame(() => setTimeout(() => { globalThis.lastDrawn = { from, took: performance.now() - from }; }));
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
`;

/** Milliseconds from each key press to the frame with the list it asks for, and the longest task before that. */
async function typingTimes(rig: Rig): Promise<{ drawn: number[]; longestTask: number }> {
  const filler = await rig.open(`/large-book.html?people=${PEOPLE}`);
  const filled = await titleOnce(filler, /^(filled|refused)/);
  if (!filled.startsWith('filled')) throw new Error(`The store could not be filled: ${filled}`);
  await filler.close();
  const page = await rig.browser.newPage();
  await page.evaluateOnNewDocument(WATCH);
  await page.goto(`${rig.origin}/dashboard.html#/contacts`);
  await find(page, 'contact-row', 60_000);
  const usable = await page.evaluate('performance.now()');
  // Long enough for the index, which is built in pauses.
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  const tasks = (await page.evaluate('globalThis.longTasks')) as { start: number; duration: number }[];
  const longestTask = Math.max(
    0,
    ...tasks.filter(({ start }) => start > Number(usable)).map(({ duration }) => duration),
  );
  const drawn: number[] = [];
  const field = await find(page, 'search');
  for (const text of TYPED) {
    await field.click({ count: 3 });
    await page.keyboard.press('Backspace');
    await rest();
    for (const key of text) {
      await page.evaluate('globalThis.lastDrawn = null');
      await page.keyboard.type(key);
      await rest();
      drawn.push(Number(await page.evaluate('globalThis.lastDrawn?.took ?? 0')));
    }
  }
  await page.close();
  return { drawn, longestTask };
}

/** Longer than any list takes to be drawn. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 200));

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
