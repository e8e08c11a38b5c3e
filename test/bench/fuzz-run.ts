import { readdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Finding, FuzzNews, FuzzTask } from './fuzz-worker.ts';

/** Longest that one input may take, in milliseconds of the processor's time. */
export const HANG_MS = 2000;
const WATCH_EVERY = 250;
const FOLDER = new URL('../fuzz/', import.meta.url);

export interface FuzzUnit {
  name: string;
  module: string;
}

/** What a run came to. A hang is an input that was stopped. */
export interface FuzzSum {
  inputs: number;
  throws: Finding[];
  letThrough: Finding[];
  hangs: number[];
  slowest: { index: number; ms: number };
}

/** Every function in test/fuzz whose name begins with `fuzz`: it takes a source of chance and throws where something is wrong. */
export async function fuzzUnits(): Promise<FuzzUnit[]> {
  const units: FuzzUnit[] = [];
  for (const file of readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()) {
    const module = new URL(file, FOLDER).href;
    for (const name of Object.keys((await import(module)) as object))
      if (/^fuzz[A-Z]/.test(name)) units.push({ name, module });
  }
  return units;
}

/**
 * Runs inputs 0 up to `count` of a unit in a thread of their own, which is stopped where one input takes longer than
 * `HANG_MS`; it goes on after that one. `until` (as `Date.now()`) ends the run early.
 */
export async function fuzz(
  unit: FuzzUnit,
  {
    seed,
    count,
    until = Number.POSITIVE_INFINITY,
    onNews,
  }: { seed: number; count: number; until?: number; onNews?: (sum: FuzzSum) => void },
): Promise<FuzzSum> {
  const sum: FuzzSum = { inputs: 0, throws: [], letThrough: [], hangs: [], slowest: { index: -1, ms: 0 } };
  const take = (news: FuzzNews) => {
    sum.inputs += news.done;
    sum.throws.push(...news.throws);
    sum.letThrough.push(...news.letThrough);
    if (news.slowest.ms > sum.slowest.ms) sum.slowest = news.slowest;
    onNews?.(sum);
  };
  for (let from = 0; from < count && Date.now() < until; ) {
    const task: FuzzTask = {
      module: unit.module,
      unit: unit.name,
      seed,
      from,
      to: count,
      at: new Int32Array(new SharedArrayBuffer(4)).fill(-1),
    };
    const stoppedAt = await runOne(task, take, until);
    if (stoppedAt === null) break;
    sum.hangs.push(stoppedAt);
    from = stoppedAt + 1;
  }
  return sum;
}

/** The input a worker hung at; null when it came to the end. */
function runOne(task: FuzzTask, take: (news: FuzzNews) => void, until: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const file = JSON.stringify(new URL('./fuzz-worker.ts', import.meta.url).href);
    // A thread of its own has to be told how to read TypeScript.
    const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${file}); })`;
    const worker = new Worker(code, { eval: true, workerData: task });
    let seen = -1;
    let spent = process.cpuUsage();
    const stop = (answer: number | null) => {
      clearInterval(watch);
      void worker.terminate().then(() => resolve(answer));
    };
    const watch = setInterval(() => {
      const at = Atomics.load(task.at, 0);
      if (Date.now() > until) return stop(null);
      if (at !== seen || at < 0) {
        seen = at;
        spent = process.cpuUsage();
        return;
      }
      // The time of the processor, not of the wall: a busy machine hangs nobody.
      const { user, system } = process.cpuUsage(spent);
      if ((user + system) / 1000 > HANG_MS) stop(at);
    }, WATCH_EVERY);
    worker.on('message', take);
    worker.on('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
    worker.on('exit', () => stop(null));
  });
}
