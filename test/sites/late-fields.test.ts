import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageReading, Reading } from '../../lib/records/index.ts';
import { Draft } from '../../lib/sites/draft.ts';
import { isWaiting, LATER_LOOKS, readLateFields } from '../../lib/sites/late-fields.ts';
import { linkedinSdui } from '../../lib/sites/linkedin-sdui.ts';
import { fail, ok, type Result } from '../../lib/words/index.ts';

function person(role: string | null, handle = 'tove-lund'): Reading {
  const draft = new Draft(linkedinSdui);
  draft.offer('name', 'Tove Lund', 'test');
  draft.address(`https://www.linkedin.com/in/${handle}/`, handle, 'test');
  if (!draft.offer('role', role, 'test')) draft.missing('role', 'notLoaded');
  return draft.finish();
}

async function follow(answers: Result<PageReading>[], isWanted = () => true) {
  const shown: (string | null)[] = [];
  let reads = 0;
  let waited = 0;
  await readLateFields(person(null), {
    read: async () => answers[Math.min(reads++, answers.length - 1)] ?? fail({ code: 'pageTimeout' }),
    isWanted,
    pause: async (milliseconds) => {
      waited += milliseconds;
    },
    onMore: (reading) => shown.push(reading.role),
  });
  return { shown, reads, waited };
}

test('a part that has not loaded is looked for again until it is there', async () => {
  expect(isWaiting(person(null))).toBe(true);
  expect(isWaiting(person('Controller'))).toBe(false);
  expect(await follow([ok(person(null)), ok(person('Controller'))])).toMatchObject({
    shown: ['Controller'],
    reads: 2,
  });
});

test('looking ends, whatever the page does', async () => {
  const { reads, waited } = await follow([ok(person(null))]);
  expect(reads).toBe(LATER_LOOKS.length);
  expect(waited).toBeLessThan(60_000);
});

test.each([
  ['somebody else', ok(person('Controller', 'jon-vik'))],
  ['nobody', ok<PageReading>({ kind: 'none', site: 'linkedin', problems: [{ code: 'notAPerson' }] })],
  ['nothing we may read', fail({ code: 'pageNotAllowed' as const })],
])('a page that shows %s is left alone', async (_, answer) => {
  expect(await follow([answer, ok(person('Controller'))])).toMatchObject({ shown: [], reads: 1 });
});

test('nothing is read, nor shown, once nobody wants it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(12), async (asked) => {
      let count = 0;
      const { reads, shown } = await follow(
        [ok(person(null)), ok(person('Controller'))],
        () => count++ < asked,
      );
      expect(reads).toBeLessThanOrEqual(Math.ceil(asked / 2));
      expect(shown.length).toBeLessThanOrEqual(asked < 4 ? 0 : 1);
    }),
  );
});
