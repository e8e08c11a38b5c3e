import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Network, startNetwork } from '../demo/server.ts';
import { CHROMIUM_BUILD, launchExtension, type Rig } from '../e2e/extension.ts';
import { press } from '../e2e/pages/by-test-id.ts';
import { Dashboard } from '../e2e/pages/dashboard.ts';
import { scanFiles } from '../e2e/raw-scan.ts';
import { type Measurement, medianOf, told } from './measurement.ts';
import { copyWithPage } from './with-page.ts';

/** Words that stand nowhere but in the records of the person who is erased, the name first. */
const WORDS = ['Zebulon Quixotinsky', 'Vantablack', 'vattenkastanj'];
/** The same as they stand in keys, in lower case, and parts of them. */
const LOOKED_FOR = ['Zebulon', 'zebulon', 'Quixotinsky', 'quixotinsky', 'antablack', 'attenkastanj'];
/** As long as somebody looks at the dashboard after erasing, in milliseconds. */
const AFTERWARDS_MS = 3_000;

/**
 * Erases somebody at once and for good in the interface, ends the browser in good order, starts and ends it once more, and
 * counts the words of that person in every file of the profile. How often, and in a book of how many people:
 * `npm run bench erasing 5 300`. Takes the build of `npm run build`. There is no goal: what stays is up to the browser
 * (SECURITY.md).
 */
export async function bench(): Promise<Measurement[]> {
  const [times = 3, people = 300] = process.argv.slice(3, 5).map(Number);
  const base = mkdtempSync(join(tmpdir(), 'bollplank-erasing-'));
  const network = await startNetwork();
  const counts: Record<'before' | 'ended' | 'restarted', number[]> = { before: [], ended: [], restarted: [] };
  try {
    const folder = join(base, 'build');
    await copyWithPage(CHROMIUM_BUILD, folder, 'erasing');
    for (let time = 0; time < times; time++) {
      const found = await eraseAndLook(folder, join(base, `profile-${time}`), network, people);
      for (const when of ['before', 'ended', 'restarted'] as const) counts[when].push(total(found[when]));
      process.stdout.write(`  ${JSON.stringify(found)}\n`);
    }
  } finally {
    await network.stop();
    rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  }
  return [
    told('found in the files before erasing, median', medianOf(counts.before), ''),
    told('found after erasing for good and an orderly end, median', medianOf(counts.ended), ''),
    told('found after one more start and end, median', medianOf(counts.restarted), ''),
    told('found then, least', Math.min(...counts.restarted), ''),
    told('found then, most', Math.max(...counts.restarted), ''),
  ];
}

type Hits = ReturnType<typeof scanFiles>;

async function eraseAndLook(folder: string, profile: string, network: Network, people: number) {
  const start = () => launchExtension({ build: folder, profile, network });
  const first = await start();
  await fill(first, people);
  const dashboard = new Dashboard(await first.open('/dashboard.html'));
  await dashboard.openPerson(WORDS[0] ?? '');
  const before = scanFiles(profile, LOOKED_FOR);
  await press(dashboard.page, 'erase');
  await press(dashboard.page, 'for-good');
  await press(dashboard.page, 'confirm');
  await dashboard.page.waitForFunction(() => !document.querySelector('[data-testid="for-good"]'));
  await new Promise((resolve) => setTimeout(resolve, AFTERWARDS_MS));
  await first.close();
  const ended = scanFiles(profile, LOOKED_FOR);
  const second = await start();
  await new Dashboard(await second.open('/dashboard.html')).rows();
  await second.close();
  const restarted = scanFiles(profile, LOOKED_FOR);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return { before, ended, restarted };
}

async function fill(rig: Rig, people: number): Promise<void> {
  const page = await rig.open('/erasing.html');
  await page.waitForFunction(() => document.title === 'ready', { timeout: 60_000 });
  await page.evaluate((count, words) => globalThis.erasing.fill(count, words), people, WORDS);
  await page.close();
}

const total = (hits: Hits): number =>
  Object.values(hits)
    .flatMap((words) => Object.values(words))
    .reduce((sum, some) => sum + some, 0);
