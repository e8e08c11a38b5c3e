import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { launchExtension } from '../e2e/extension.ts';
import { press } from '../e2e/pages/by-test-id.ts';
import { connectionsFile, Files } from '../e2e/pages/files.ts';
import { killedImport } from '../e2e/pages/killed-import.ts';
import { BENCH_BUILD, buildWithBenchPages } from './bench-build.ts';
import { atMost, type Measurement, medianOf, told } from './measurement.ts';

const PEOPLE = 30_000;
/** Fewer with BOLLPLANK_KILLINGS, for a quick look: each takes the browser two starts. */
const KILLINGS = Number(process.env.BOLLPLANK_KILLINGS ?? 50);

/** What reading takes of the memory; an import in the real browser: against a plain write of the same rows, what it does to the page, and 50 killings. */
export async function bench(): Promise<Measurement[]> {
  await buildWithBenchPages();
  const folder = mkdtempSync(join(tmpdir(), 'bollplank-import-'));
  try {
    const few = await readMessages(30_000, folder);
    const many = await readMessages(300_000, folder);
    // Of three runs the one in the middle: a single one says as much of the machine as of the import.
    const runs = [await importOnce(folder), await importOnce(folder), await importOnce(folder)];
    const ratio = medianOf(runs.map(({ imported, plain }) => imported / plain));
    const medianRun = (what: 'imported' | 'plain' | 'longest') => medianOf(runs.map((run) => run[what]));
    const outcomes = await killedImport({ build: BENCH_BUILD, times: KILLINGS, people: 6000, folder });
    return [
      told(
        `messages.csv, ${few.exchanges} entries of ${few.file.toFixed(0)} MB: heap at most`,
        few.peak,
        'MB',
      ),
      told('of which the result itself', few.result, 'MB'),
      told('the whole process at its largest', few.process, 'MB'),
      told(
        `messages.csv, ${many.exchanges} entries of ${many.file.toFixed(0)} MB: heap at most`,
        many.peak,
        'MB',
      ),
      told('of which the result itself', many.result, 'MB'),
      told('the whole process at its largest', many.process, 'MB'),
      atMost('heap beyond the result, however many rows', many.peak - many.result, 16, 'MB'),
      told('30,000 connections, from file to list', medianRun('imported'), 'ms'),
      told('the same rows written plainly', medianRun('plain'), 'ms'),
      atMost('an import against a plain write of the same rows', ratio, 1.3, '×'),
      atMost("longest task on the page's main thread", medianRun('longest'), 50, 'ms'),
      atMost(
        `books torn by ${KILLINGS} killings in the middle of an import`,
        outcomes.filter((each) => each.torn).length,
        0,
        'books',
      ),
      told('of them left empty', outcomes.filter((each) => each.people === 0).length, 'books'),
      told('of them gone on with by one press', outcomes.filter((each) => each.goesOn).length, 'books'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Took {
  peak: number;
  result: number;
  process: number;
  file: number;
  exchanges: number;
}

/** What reading so many messages takes of a process of its own. */
async function readMessages(rows: number, folder: string): Promise<Took> {
  const script = fileURLToPath(new URL('read-messages.ts', import.meta.url));
  const args = ['--expose-gc', '--import', 'tsx', script, String(rows), join(folder, 'messages.csv')];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as Took;
}

async function importOnce(folder: string): Promise<{ imported: number; plain: number; longest: number }> {
  const file = join(folder, 'Connections.csv');
  writeFileSync(file, connectionsFile(PEOPLE));
  const rig = await launchExtension({ build: BENCH_BUILD });
  try {
    const page = await rig.open('/dashboard.html#/files');
    const files = new Files(page);
    await page.evaluate(() => {
      const seen = globalThis as { longest?: number };
      seen.longest = 0;
      new PerformanceObserver((list) => {
        for (const task of list.getEntries()) seen.longest = Math.max(seen.longest ?? 0, task.duration);
      }).observe({ type: 'longtask' });
    });
    // The wait for a person to press is no part of it: it is pressed as soon as it can be.
    const began = performance.now();
    await files.choose(file);
    await files.preview();
    await press(page, 'import-take');
    await page.waitForFunction(() => !document.querySelector('[data-testid="import-preview"]'), {
      timeout: 240_000,
    });
    const imported = performance.now() - began;
    const longest = Number(await page.evaluate(() => (globalThis as { longest?: number }).longest));
    const plain = await page.evaluate(writePlainly);
    return { imported, plain, longest };
  } finally {
    await rig.close();
  }
}

/** Runs in the page: copies every row of the store into a new one with the same indexes, and times the writing alone. */
async function writePlainly(): Promise<number> {
  // No function gets a name in here: the runner would wrap it in something the page does not have.
  const source = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('bollplank');
    opening.onsuccess = () => resolve(opening.result);
  });
  const names = [...source.objectStoreNames];
  const reading = source.transaction(names);
  const rows = new Map<string, unknown[]>();
  await Promise.all(
    names.map(
      (name) =>
        new Promise<void>((resolve) => {
          const all = reading.objectStore(name).getAll();
          all.onsuccess = () => {
            rows.set(name, all.result);
            resolve();
          };
        }),
    ),
  );
  // The background ranks everybody who has come: it must not take its time from the plain write.
  for (let waiting = -1; waiting !== 0; ) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    waiting = await new Promise<number>((resolve) => {
      const counting = source.transaction('stale').objectStore('stale').count();
      counting.onsuccess = () => resolve(counting.result);
    });
  }
  const making = indexedDB.open('plain', 1);
  making.onupgradeneeded = () => {
    for (const name of names) {
      const from = source.transaction(name).objectStore(name);
      const to = making.result.createObjectStore(name, { keyPath: from.keyPath });
      for (const index of from.indexNames) {
        const { keyPath, multiEntry, unique } = from.index(index);
        to.createIndex(index, keyPath, { multiEntry, unique });
      }
    }
  };
  const target = await new Promise<IDBDatabase>((resolve, reject) => {
    making.onsuccess = () => resolve(making.result);
    making.onerror = () => reject(making.error);
  });
  const began = performance.now();
  const writing = target.transaction(names, 'readwrite', { durability: 'strict' });
  for (const name of names) for (const row of rows.get(name) ?? []) writing.objectStore(name).put(row);
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  return performance.now() - began;
}
