import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'puppeteer-core';
import { addressOf, pageOf } from '../demo/pages.ts';
import { personBySlug } from '../demo/people.ts';
import { launchExtension, type Rig } from '../e2e/extension.ts';
import { BENCH_BUILD as BUILD, buildWithBenchPages } from './bench-build.ts';
import { atMost, type Measurement, medianOf } from './measurement.ts';

const ROUNDS = 25;
const PAGE_BYTES = 1_000_000;
const SCRIPT = 'read-page.js';

/** What a reading costs the page it is run in: time of its main thread, forced layouts, bytes of script. */
export async function bench(): Promise<Measurement[]> {
  await buildWithBenchPages();
  const rig = await launchExtension({ build: BUILD });
  try {
    const person = personBySlug('linnea-brokvist');
    const body = grown(pageOf(person));
    rig.network.put(addressOf(person), { status: 200, type: 'text/html; charset=utf-8', body });
    const tab = await rig.visit(addressOf(person));
    // The late parts of the page.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const { times, layouts, styles } = await readOften(rig, tab, person.name);
    return [
      atMost(
        `reading a profile page of ${(body.length / 1e6).toFixed(1)} MB, main thread, median`,
        medianOf(times),
        30,
        'ms',
      ),
      atMost('layouts forced by a reading', layouts, 0, ''),
      atMost('recalculations of style forced by a reading', styles, 0, ''),
      atMost(
        'script of a reading on LinkedIn, gzipped',
        gzipSync(readFileSync(`${BUILD}/${SCRIPT}`)).length / 1000,
        15,
        'kB',
      ),
    ];
  } finally {
    await rig.close();
  }
}

/** The page with a long feed of cards behind the profile, as real pages have, up to a megabyte. */
function grown(html: string): string {
  const card = (n: number) =>
    `<section class="c${n % 97}" componentkey="feed-${n}"><h2>Post ${n}</h2><div><p class="a${n % 31}">Somebody wrote of leadership, ${n} times.</p><ul><li><a href="/feed/${n}/">Read</a></li><li><button type="button" aria-label="Like ${n}">Like</button></li></ul></div></section>`;
  let feed = '';
  for (let n = 0; html.length + feed.length < PAGE_BYTES; n++) feed += card(n);
  return html.replace('</main>', `${feed}</main>`);
}

/** Work to do in the page: the reading, nothing at all, and something that is known to force a layout. */
type Work = 'reading' | 'nothing' | 'forcing';

/**
 * Runs the script of a reading in an isolated world of the page, as the extension does: its time on the main thread, and
 * the layouts and recalculations of style it forces. The layout is made stale before and after it, so that one it forces
 * comes on top of the one that the next frame makes anyway; the frame's own are known from doing nothing.
 */
async function readOften(
  rig: Rig,
  tab: Page,
  name: string,
): Promise<{ times: number[]; layouts: number; styles: number }> {
  const source = readFileSync(`${rig.folder}/${SCRIPT}`, 'utf8');
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  let padding = 0;
  const once = async (work: Work) => {
    const code: Record<Work, string> = {
      reading: `(0, eval)(${JSON.stringify(source)})`,
      nothing: `({ name: ${JSON.stringify(name)} })`,
      forcing: `({ name: document.body.offsetHeight > 0 && ${JSON.stringify(name)} })`,
    };
    const before = await metrics(session);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: world.executionContextId,
      awaitPromise: true,
      returnByValue: true,
      // Only a number and the name come back: copying the answer is not part of the reading.
      expression: `(async () => {
        document.body.style.paddingTop = '${++padding}px';
        const began = performance.now();
        const answer = ${code[work]};
        const took = performance.now() - began;
        document.body.style.paddingTop = '${++padding}px';
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return { took, name: (await answer).name };
      })()`,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    const { took, name: read } = result.value as { took: number; name: string };
    if (read !== name) throw new Error(`The reading gave ${read}, not ${name}: nothing to measure`);
    const after = await metrics(session);
    return { took, layouts: after.layouts - before.layouts, styles: after.styles - before.styles };
  };
  const rounds: Record<Work, Awaited<ReturnType<typeof once>>[]> = { reading: [], nothing: [], forcing: [] };
  for (let round = -3; round < ROUNDS; round++)
    for (const work of ['nothing', 'reading', 'forcing'] as const) {
      const done = await once(work);
      if (round >= 0) rounds[work].push(done);
    }
  const median = (work: Work, what: 'layouts' | 'styles') => medianOf(rounds[work].map((each) => each[what]));
  const forced = (work: Work, what: 'layouts' | 'styles') => median(work, what) - median('nothing', what);
  if (forced('forcing', 'layouts') < 1)
    throw new Error('A forced layout was not seen, so none can be counted');
  return {
    times: rounds.reading.map(({ took }) => took),
    layouts: forced('reading', 'layouts'),
    styles: forced('reading', 'styles'),
  };
}

async function metrics(session: CDPSession): Promise<{ layouts: number; styles: number }> {
  const { metrics: all } = await session.send('Performance.getMetrics');
  const of = (name: string) => all.find((each) => each.name === name)?.value ?? Number.NaN;
  return { layouts: of('LayoutCount'), styles: of('RecalcStyleCount') };
}
