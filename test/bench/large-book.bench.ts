import { launchExtension } from '../e2e/extension.ts';
import { BENCH_BUILD, buildWithBenchPages } from './bench-build.ts';
import { bulkTimes } from './bulk-measures.ts';
import { memory, openingTimes, scrolling } from './list-measures.ts';
import type { Measurement } from './measurement.ts';

const PEOPLE = 30_000;

/** The dashboard in the real browser on a book of 30,000 people with ten exchanges each. */
export async function bench(): Promise<Measurement[]> {
  await buildWithBenchPages();
  const rig = await launchExtension({ build: BENCH_BUILD });
  try {
    const filler = await rig.open(`/large-book.html?people=${PEOPLE}`);
    await filler.waitForFunction(() => /^(filled|refused)/.test(document.title), {
      timeout: 600_000,
      polling: 500,
    });
    const said = await filler.title();
    if (!said.startsWith('filled')) throw new Error(`The store could not be filled: ${said}`);
    await filler.close();
    await rig.welcome.close();
    return [
      ...(await openingTimes(rig)),
      ...(await memory(rig)),
      ...(await scrolling(rig, PEOPLE)),
      ...(await bulkTimes(rig)),
    ];
  } finally {
    await rig.close();
  }
}
