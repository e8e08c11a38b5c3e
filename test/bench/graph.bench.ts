import { loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { drawScope, studyNetwork } from '../../lib/coverage/graph-drawing.ts';
import { startLayout } from '../../lib/coverage/graph-layout.ts';
import { randomFrom } from '../../lib/coverage/graph-random.ts';
import { launchExtension, type Rig } from '../e2e/extension.ts';
import { find } from '../e2e/pages/by-test-id.ts';
import { BENCH_BUILD, buildWithBenchPages } from './bench-build.ts';
import { makeBigBook } from './big-book.ts';
import { atMost, type Measurement, medianOf, told } from './measurement.ts';

/** With the companies they share, so many people make just under 5,000 nodes. */
const DRAWN = 4_230;
const LARGE = 30_000;
const NOW = new Date('2026-11-20T09:00:00Z');
/** Thirty frames a second: less is no longer felt as moving with the hand. */
const FRAME_MS = 33.4;

/**
 * The graph in a real Chromium. Without a graphics card, as on test machines, WebGL is worked out by the processor
 * (SwiftShader): a user's machine draws faster, so what holds here holds there.
 */
export async function bench(): Promise<Measurement[]> {
  const found = pure();
  await buildWithBenchPages();
  const rig = await launchExtension({ build: BENCH_BUILD });
  try {
    const empty = await rig.open('/empty-popup.html');
    const still = await framesOf(empty, () => empty.evaluate(CHANGE_ALWAYS));
    await empty.close();
    await fill(rig, DRAWN);
    const { page, drawnAfter } = await openGraph(rig);
    const sentence = await page.$eval('.graph__sum', (each) => each.textContent ?? '');
    process.stdout.write(`  drawn: ${sentence}; ${await renderer(page)}; load ${loadavg()[0]?.toFixed(1)}\n`);
    const pans = await framesOf(page, () => pan(page));
    const zooms = await framesOf(page, () => zoom(page));
    await page.close();
    await fill(rig, LARGE);
    const springboards = await springboardTime(rig);
    const large = await openGraph(rig);
    await find(large.page, 'graph-gathered');
    const gathered = await framesOf(large.page, () => pan(large.page));
    return [
      ...found,
      told('frame of an empty page, median', medianOf(still), 'ms'),
      told('graph of 5,000 nodes, from its address to the drawing', drawnAfter, 'ms'),
      atMost('frame while panning 5,000 nodes, median', medianOf(pans), FRAME_MS, 'ms'),
      told('frame while panning 5,000 nodes, 95 of 100', quantile(pans, 0.95), 'ms'),
      atMost('frame while zooming 5,000 nodes, median', medianOf(zooms), FRAME_MS, 'ms'),
      told('frame while zooming 5,000 nodes, 95 of 100', quantile(zooms, 0.95), 'ms'),
      told('graph of 30,000 people gathered, from its address to the drawing', large.drawnAfter, 'ms'),
      atMost('frame while panning 30,000 people gathered, median', medianOf(gathered), FRAME_MS, 'ms'),
      atMost('springboards to a cell among 30,000 people, median of 9', springboards, 200, 'ms'),
    ];
  } finally {
    await rig.close();
  }
}

/** What the worker does, without a browser. */
function pure(): Measurement[] {
  const measured: Measurement[] = [];
  for (const people of [DRAWN, LARGE]) {
    const book = makeBigBook(people, NOW, 1);
    const began = performance.now();
    const study = studyNetwork({ ...book, people: book.contacts }, randomFrom(1));
    const studied = performance.now();
    const drawing = drawScope(study, { by: 'company', only: null, within: [] });
    const layout = startLayout(drawing.network, { random: randomFrom(1), fieldOf: () => '' });
    while (layout.step(10));
    const size = drawing.network.nodes.length.toLocaleString('en');
    const name = people.toLocaleString('en');
    measured.push(
      told(`network, communities and brokers of ${name} people`, studied - began, 'ms'),
      told(`choosing and laying out ${size} nodes of them`, performance.now() - studied, 'ms'),
    );
  }
  return measured;
}

async function fill(rig: Rig, people: number): Promise<void> {
  const filler = await rig.open(`/fill-book.html?people=${people}`);
  await filler.waitForFunction(() => /^(filled|refused)/.test(document.title), { timeout: 400_000 });
  const said = await filler.title();
  await filler.close();
  if (!said.startsWith('filled')) throw new Error(`The store could not be filled: ${said}`);
}

async function springboardTime(rig: Rig): Promise<number> {
  const page = await rig.open('/springboards.html');
  await page.waitForFunction(() => /^(done|refused)/.test(document.title), { timeout: 120_000 });
  const said = await page.title();
  await page.close();
  if (!said.startsWith('done ')) throw new Error(`No springboards were found: ${said}`);
  return Number(said.slice('done '.length));
}

async function openGraph(rig: Rig): Promise<{ page: Page; drawnAfter: number }> {
  const page = await rig.browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  const began = performance.now();
  await page.goto(`${rig.origin}/dashboard.html#/graph`);
  await page.waitForSelector('[data-testid="graph-canvas"] canvas', { timeout: 180_000 });
  const drawnAfter = performance.now() - began;
  // What else the page does once it is open is over by then.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  return { page, drawnAfter };
}

interface TraceEvent {
  name: string;
  cat: string;
  /** Microseconds. */
  ts: number;
}

/**
 * The milliseconds from one frame to the next that the browser has put on the screen while `act` goes on, as its own trace
 * says: a page may be asked for frames that are never shown.
 */
async function framesOf(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  await page.bringToFront();
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline.frame'] });
  await act();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const shown = traceEvents.filter(({ name }) => name === 'DrawFrame').map(({ ts }) => ts / 1000);
  shown.sort((a, b) => a - b);
  return shown.slice(1).map((at, before) => at - (shown[before] ?? at));
}

/** Changes something in every frame, so that there is something to show. */
const CHANGE_ALWAYS = `new Promise((resolve) => {
  const until = performance.now() + 1500;
  const change = () => {
    document.documentElement.style.background = Math.random() < 0.5 ? "black" : "white";
    if (performance.now() < until) requestAnimationFrame(change);
    else resolve();
  };
  requestAnimationFrame(change);
})`;

async function pan(page: Page): Promise<void> {
  const box = await (await find(page, 'graph-canvas')).boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < 120; step++)
    await page.mouse.move(x + 120 * Math.sin(step / 10), y + 80 * Math.cos(step / 10));
  await page.mouse.up();
}

async function zoom(page: Page): Promise<void> {
  const box = await (await find(page, 'graph-canvas')).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 300);
  for (const deltaY of [-300, -300, -300, -300, 300, 300, 300, 300]) {
    await page.mouse.wheel({ deltaY });
    await new Promise((resolve) => setTimeout(resolve, 280));
  }
}

/** What draws: a card, or the processor. */
function renderer(page: Page): Promise<string> {
  return page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const named = gl?.getExtension('WEBGL_debug_renderer_info');
    return String(gl?.getParameter(named?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER) ?? 'no WebGL');
  });
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
