import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { addressOf } from '../demo/pages.ts';
import { personBySlug } from '../demo/people.ts';
import { launchExtension, type Rig } from '../e2e/extension.ts';
import { find } from '../e2e/pages/by-test-id.ts';
import { BENCH_BUILD as BUILD, buildWithBenchPages } from './bench-build.ts';
import { atMost, type Measurement, medianOf, told } from './measurement.ts';
import type { RankTimes } from './pages/rank-book/main.ts';

const ROUNDS = 15;

/** What the real browser tells: time to the first suggestion, and bytes of script. */
export async function bench(): Promise<Measurement[]> {
  await buildWithBenchPages();
  const rig = await launchExtension({ build: BUILD });
  try {
    const asked = await scriptOnProfilePage(rig);
    const small = await firstSuggestion(rig, 30);
    const large = await firstSuggestion(rig, 30_000);
    const popup = await scriptOfPopup(rig);
    const ranking = await rankingTimes(rig, 30_000);
    return [
      told('empty React popup, to first content', small.empty, 'ms'),
      told('popup with 30 contacts, to first suggestion', small.popup, 'ms'),
      told('popup with 30,000 contacts, to first suggestion', large.popup, 'ms'),
      atMost('popup with 30 contacts against the empty popup', small.popup / small.empty, 1.3, '×'),
      atMost('popup with 30,000 contacts against the empty popup', large.popup / large.empty, 1.3, '×'),
      atMost(
        'popup with 30,000 contacts against 30',
        large.popup / large.empty / (small.popup / small.empty),
        1.15,
        '×',
      ),
      told('30,000 × 10 summed up from the log and ranked, as after an import', ranking.first, 'ms'),
      atMost('30,000 × 10 ranked from the store, the daily run', ranking.daily, 1500, 'ms'),
      atMost('after one logged exchange ranked from the store, list written', ranking.changed, 10, 'ms'),
      told('the same with the message to the service worker and its answer', ranking.message, 'ms'),
      told('nine of ten such messages within', ranking.messageMost, 'ms'),
      told('the exchange written to the disk before', ranking.logged, 'ms'),
      atMost('script on a profile page, nothing asked', asked.before, 0, 'B'),
      atMost('script on a profile page, a reading asked, gzipped', asked.after / 1000, 15, 'kB'),
      atMost('script of the popup to its first suggestion, gzipped', popup / 1000, 110, 'kB'),
    ];
  } finally {
    await rig.close();
  }
}

/** Milliseconds from navigation to first content, medians of alternating rounds. */
async function firstSuggestion(rig: Rig, people: number): Promise<{ popup: number; empty: number }> {
  const filler = await rig.open(`/fill-book.html?people=${people}`);
  await filler.waitForFunction(() => /^(filled|refused)/.test(document.title), { timeout: 240_000 });
  const said = await filler.title();
  if (!said.startsWith('filled')) throw new Error(`The store could not be filled: ${said}`);
  await filler.close();
  const times = { popup: [] as number[], empty: [] as number[] };
  for (let round = -2; round < ROUNDS; round++) {
    const popup = await timeTo(rig, '/popup.html', 'suggestion');
    const empty = await timeTo(rig, '/empty-popup.html', 'empty');
    if (round < 0) continue; // The first rounds fill the browser's caches.
    times.popup.push(popup);
    times.empty.push(empty);
  }
  return { popup: medianOf(times.popup), empty: medianOf(times.empty) };
}

/** Runs in the page, hence as text: notes when the element has been drawn. */
const WATCH = `(selector) => {
  new MutationObserver((changes, observer) => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => { globalThis.seenAt = performance.now(); });
  }).observe(document, { childList: true, subtree: true });
}`;

/** Milliseconds from the start of the navigation to the frame that shows the element. */
async function timeTo(rig: Rig, path: string, testId: string): Promise<number> {
  const page = await rig.browser.newPage();
  await page.evaluateOnNewDocument(`(${WATCH})('[data-testid="${testId}"]')`);
  await page.goto(`${rig.origin}${path}`);
  const handle = await page.waitForFunction(() => (globalThis as { seenAt?: number }).seenAt, {
    timeout: 20_000,
  });
  const at = Number(await handle.jsonValue());
  await page.close();
  return at;
}

/** Milliseconds that the background's ranking takes on a large book in the store. */
async function rankingTimes(rig: Rig, people: number): Promise<RankTimes> {
  const page = await rig.open(`/rank-book.html?people=${people}`);
  // Asked again and again: one long question would outlast the patience of the protocol.
  while (!(await page.title()).startsWith('done')) await new Promise((resolve) => setTimeout(resolve, 500));
  const said: unknown = JSON.parse((await page.title()).slice('done '.length));
  await page.close();
  if (typeof said !== 'object' || said === null) throw new Error(`The ranking failed: ${String(said)}`);
  return said as RankTimes;
}

/** Bytes of the extension's script that ran on a profile page: before anything was asked, and (gzipped) after. */
async function scriptOnProfilePage(rig: Rig): Promise<{ before: number; after: number }> {
  const tab = await rig.browser.newPage();
  const session = await tab.createCDPSession();
  const ran: string[] = [];
  session.on('Debugger.scriptParsed', (script) => {
    if (script.url.startsWith(rig.origin)) ran.push(new URL(script.url).pathname);
  });
  await session.send('Debugger.enable');
  await tab.goto(addressOf(personBySlug('linnea-brokvist')));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const bytes = (paths: string[]) =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(`${BUILD}${path}`)).length, 0);
  const before = bytes(ran);
  const popup = await rig.pressToolbar(tab);
  await find(popup, 'person-name');
  const after = bytes([...new Set(ran)]);
  if (after === 0) throw new Error('No script of a reading was seen to run, so there is nothing to measure');
  await popup.close();
  await tab.close();
  return { before, after };
}

/** Bytes, gzipped, of all script that the popup loads until it shows its first suggestion. */
async function scriptOfPopup(rig: Rig): Promise<number> {
  const page: Page = await rig.browser.newPage();
  const session = await page.createCDPSession();
  const loaded = new Set<string>();
  session.on('Debugger.scriptParsed', (script) => {
    if (script.url.startsWith(rig.origin)) loaded.add(new URL(script.url).pathname);
  });
  await session.send('Debugger.enable');
  await page.goto(`${rig.origin}/popup.html`);
  await find(page, 'suggestion');
  const total = [...loaded]
    .filter((path) => path.endsWith('.js'))
    .reduce((sum, path) => sum + gzipSync(readFileSync(`${BUILD}${path}`)).length, 0);
  await page.close();
  return total;
}
