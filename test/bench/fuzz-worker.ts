import { parentPort, workerData } from 'node:worker_threads';
import { seededRandom } from '../demo/seeded-random.ts';

/** What a worker is to do: inputs `from` up to `to` of one unit. `at` tells the watcher which one it is at. */
export interface FuzzTask {
  module: string;
  unit: string;
  seed: number;
  from: number;
  to: number;
  at: Int32Array;
}

/** What one input led to; `index` and the seed make it again. */
export interface Finding {
  index: number;
  name: string;
  message: string;
}

/** What a worker tells every some hundred inputs, and at the end. */
export interface FuzzNews {
  done: number;
  throws: Finding[];
  letThrough: Finding[];
  slowest: { index: number; ms: number };
}

const EVERY = 200;

/** The chance of one input, whatever ran before it. */
export const chanceOf = (seed: number, index: number) =>
  seededRandom((Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0).next;

async function run(task: FuzzTask): Promise<void> {
  const module = (await import(task.module)) as Record<string, (random: () => number) => unknown>;
  const unit = module[task.unit];
  if (!unit) throw new Error(`${task.module} has no ${task.unit}`);
  let news: FuzzNews = fresh();
  for (let index = task.from; index < task.to; index++) {
    Atomics.store(task.at, 0, index);
    const began = performance.now();
    try {
      await unit(chanceOf(task.seed, index));
    } catch (error) {
      const name = error instanceof Error ? error.name : 'thrown';
      const message = error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error);
      (name === 'LetThrough' ? news.letThrough : news.throws).push({ index, name, message });
    }
    const ms = performance.now() - began;
    if (ms > news.slowest.ms) news.slowest = { index, ms };
    news.done++;
    if (news.done === EVERY || index === task.to - 1) {
      parentPort?.postMessage(news);
      news = fresh();
      // Documents that are let go are freed between two turns.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

const fresh = (): FuzzNews => ({ done: 0, throws: [], letThrough: [], slowest: { index: -1, ms: 0 } });

if (parentPort) await run(workerData as FuzzTask);
