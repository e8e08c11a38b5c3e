import { openAsBlob } from 'node:fs';
import { readSources } from '../../lib/intake/index.ts';

/**
 * Reads a calendar or mailbox in a process of its own, once unread and once read, and prints what it took: seconds of work, and the heap beyond
 * the result at its largest, in MB.
 */
const [path = ''] = process.argv.slice(2);
const collect = (globalThis as { gc?: () => void }).gc;
if (!collect) throw new Error('start it with --expose-gc');
const MB = 1024 * 1024;
const heap = () => process.memoryUsage().heapUsed / MB;
/** Seconds that this process has worked: other work of the machine is no part of it. */
const busy = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
// As the extension gets it: a file that the user has chosen.
const file = await openAsBlob(path);
const pieces = () => file.stream() as unknown as AsyncIterable<Uint8Array>;

async function unread(): Promise<number> {
  const began = busy();
  let bytes = 0;
  for await (const piece of pieces()) bytes += piece.length;
  if (bytes === 0) throw new Error('the file is empty');
  return busy() - began;
}

async function read() {
  collect?.();
  const before = heap();
  let peak = 0;
  let seen = 0;
  const began = busy();
  const sources = await readSources([{ path, pieces }], {
    me: ['karin@nordvik.example'],
    now: new Date('2025-11-10T12:00:00Z'),
    zone: 'Europe/Stockholm',
    from: '2020-01-01',
    to: '2025-12-31',
    // What is held, without the garbage, a few times on the way.
    onBytes: (bytes) => {
      if (bytes - seen < 64 * MB) return;
      seen = bytes;
      peak = Math.max(peak, heap() - before);
    },
  });
  const seconds = busy() - began;
  if (!sources.ok) throw new Error(sources.error.code);
  collect?.();
  const result = heap() - before;
  const { events, messages } = sources.value.gathered;
  return { seconds, beyond: Math.max(0, peak - result), result, count: events.length + messages.length };
}

const plain = [await unread(), await unread(), await unread()].sort((a, b) => a - b)[1];
const taken = await read();
process.stdout.write(JSON.stringify({ unread: plain, ...taken }));
