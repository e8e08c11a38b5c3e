import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepted, isReply, MESSAGE_NAMES, partOf } from '../lib/messages.ts';
import { foreignSender, fuzzMessage, GOOD, SELF, VIEW, WORKER } from './fuzz/messages.ts';

describe('P2 Quiet: messages are heard from our own parts only', () => {
  test.each(MESSAGE_NAMES)('%s is heard from the part its name tells, and from no other', (name) => {
    const message = { name, payload: GOOD[name] };
    const [own, other] = name.startsWith('view:') ? [VIEW, WORKER] : [WORKER, VIEW];
    expect(accepted(message, own, SELF)).toEqual(message);
    expect(accepted(message, other, SELF)).toBeNull();
  });

  test('pages in tabs and Firefox’s own background page are told from scripts beside pages', () => {
    expect(partOf({ ...VIEW, url: `${SELF.origin}/dashboard.html#/files`, tab: { id: 1 } }, SELF)).toBe(
      'view',
    );
    const firefox = { ...SELF, background: '/_generated_background_page.html' };
    expect(partOf({ id: SELF.id, url: `${SELF.origin}/_generated_background_page.html` }, firefox)).toBe(
      'background',
    );
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (stream) => {
          expect(
            partOf(
              foreignSender(() => stream.next().value),
              SELF,
            ),
          ).toBeNull();
        },
      ),
    );
  });

  test('whatever they hold and whoever sends them, hostile ones are not heard and nothing throws', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (stream) => {
          fuzzMessage(() => stream.next().value);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('an answer is taken only when it is one the message may have', () => {
    expect(isReply('view:bookChanged', { ok: true, value: { computed: 3 } })).toBe(true);
    expect(isReply('view:bookChanged', { ok: false, error: { code: 'storeFull' } })).toBe(true);
    for (const reply of [
      { ok: true, value: { computed: -1 } },
      { ok: true, value: null },
      { ok: false, error: { code: 'noSuchProblem' } },
      { ok: false, error: 'storeFull' },
      null,
    ])
      expect(isReply('view:bookChanged', reply)).toBe(false);
  });
});
