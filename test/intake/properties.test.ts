import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MboxSplitter } from '../../lib/intake/mbox.ts';
import { calendar, fileOf, meeting, read } from './sources.ts';

const UIDS = Array.from({ length: 12 }, (_, at) => `moete-${at}@x`);
const CALENDAR = new TextEncoder().encode(calendar(UIDS.map((uid) => meeting(uid, ['SUMMARY:Lunch']))));

const spliced = (bytes: Uint8Array, at: number, more: Uint8Array) =>
  Uint8Array.from([...bytes.subarray(0, at), ...more, ...bytes.subarray(at)]);

describe('bytes that do not belong', () => {
  it('cost one event of a calendar at most', async () => {
    await fc.assert(
      fc.asyncProperty(
        // Behind the line that says what the file is.
        fc.integer({ min: 'BEGIN:VCALENDAR\r\n'.length, max: CALENDAR.length }),
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        async (at, noise) => {
          const { gathered } = await read(fileOf('a.ics', spliced(CALENDAR, at, noise)));
          const whole = gathered.events.filter(
            ({ uid, exchange, day }) => UIDS.includes(uid) && exchange === 'yes' && day === '2025-01-14',
          );
          expect(whole.length).toBeGreaterThanOrEqual(UIDS.length - 1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never stop the reading of a mailbox', async () => {
    const letter = (id: number) =>
      `From - Mon Jun 02 09:00:00 2025\nFrom: asa@bergfalk.example\nTo: karin.ekdahl@nordvik.example\nDate: Mon, 02 Jun 2025 09:00:00 +0200\nMessage-ID: <${id}@x>\n\nHej.\n\n`;
    const bytes = new TextEncoder().encode(Array.from({ length: 12 }, (_, id) => letter(id)).join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 'From - Mon Jun 02 09:00:00 2025\n'.length, max: bytes.length }),
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 2000 }),
        async (at, noise, size) => {
          const { gathered } = await read(fileOf('a', spliced(bytes, at, noise), size));
          // A separator that is broken joins two letters: the second is lost, and the others are not.
          expect(
            gathered.messages.filter(({ exchange }) => exchange === 'yes').length,
          ).toBeGreaterThanOrEqual(10);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a stream without an end', () => {
  it('is read in memory that does not grow with it', () => {
    const head =
      'From - Mon Jun 02 09:00:00 2025\nFrom: a@x.example\nDate: Mon, 02 Jun 2025 09:00:00 +0200\n\n';
    const text = new TextEncoder().encode(`${head}${'VGV4dCBhdHRhY2hlZA==\n'.repeat(50_000)}`);
    let messages = 0;
    let held = 0;
    const splitter = new MboxSplitter(({ head: bytes }) => {
      messages++;
      held = Math.max(held, bytes.buffer.byteLength);
    });
    const before = memory();
    // 400 letters of a megabyte each, and one head without an end.
    for (let at = 0; at < 400; at++) splitter.push(text);
    splitter.push(new TextEncoder().encode(head.trimEnd()));
    const endless = new TextEncoder().encode(`${'x'.repeat(70)}\n`.repeat(1000));
    for (let at = 0; at < 400; at++) splitter.push(endless);
    expect(memory() - before).toBeLessThan(50 * 1024 * 1024);
    splitter.end();
    expect(messages).toBe(401);
    expect(held).toBeLessThan(1024 * 1024);
  });
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is in use once all garbage is gone, in bytes. */
function memory(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
