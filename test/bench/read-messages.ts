import { createWriteStream, openAsBlob, rmSync } from 'node:fs';
import { parseBlob } from '../../lib/transfer/parse-file.ts';

/**
 * A process of its own that reads a messages.csv of so many rows and prints what that took, in MB: `peak`, what was alive on
 * the heap at most while it was read, `result`, what the people and entries take that came of it, and `process`, the whole
 * of the process at its largest, rubbish not yet collected included.
 */
const [rows = 0, file = ''] = [Number(process.argv[2]), process.argv[3]];
const PEOPLE = 2000;
const ME = ['Me Ekerudd', 'https://www.linkedin.com/in/me-ekerudd'];

async function writeMessages(): Promise<void> {
  const out = createWriteStream(file);
  out.write(
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n',
  );
  for (let row = 0; row < rows; row++) {
    const person = row % PEOPLE;
    const other = [`Maja Ekerudd ${person}`, `https://www.linkedin.com/in/maja-ekerudd-${person}`];
    const [from, to] = row % 3 ? [ME, other] : [other, ME];
    // Every row another day: nothing can be summed up, so the result is as large as it gets.
    const day = new Date(Date.UTC(2012, 0, 1 + Math.floor(row / PEOPLE) * 2)).toISOString().slice(0, 10);
    const content = `Thank you for lunch, and for what you said of ${row}. `.repeat(6);
    const line = `2-${person},,${from.join(',')},${to.join(',')},${day} 10:11:12 UTC,,"${content}",INBOX\n`;
    if (!out.write(line)) await new Promise<void>((resolve) => out.once('drain', () => resolve()));
  }
  await new Promise<void>((resolve) => out.end(() => resolve()));
}

const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

await writeMessages();
const before = heap();
let peak = 0;
let pieces = 0;
const blob = await openAsBlob(file);
const began = performance.now();
const read = await parseBlob(blob, 'messages.csv', new Date('2026-11-01T12:00:00Z'), {
  onRead: () => {
    // Collecting costs more than reading: one piece in eight is looked at.
    if (pieces++ % 8 === 0) peak = Math.max(peak, heap());
  },
});
const after = heap();
if (!read.ok) throw new Error(read.error.code);
const mb = (bytes: number) => (bytes - before) / 1024 / 1024;
process.stdout.write(
  JSON.stringify({
    peak: mb(Math.max(peak, after)),
    result: mb(after),
    process: process.resourceUsage().maxRSS / 1024,
    file: blob.size / 1024 / 1024,
    exchanges: read.value.people.reduce((sum, { exchanges }) => sum + exchanges.length, 0),
    seconds: (performance.now() - began) / 1000,
  }),
);
rmSync(file);
