import { expect, test } from 'vitest';
import type { PageReading } from '../../lib/contact/index.ts';
import { Draft } from '../../lib/sites/draft.ts';
import { isLateProfile } from '../../lib/sites/known.ts';
import { linkedinSdui } from '../../lib/sites/linkedin-sdui.ts';
import { LOOK_EVERY, MAX_WAIT, readWhenReady } from '../../lib/sites/wait.ts';

const nobody: PageReading = { kind: 'none', site: 'linkedin', problems: [{ code: 'notAPerson' }] };
function person(name: string | null, changed = false): PageReading {
  const draft = new Draft(linkedinSdui);
  draft.offer('name', name, 'test');
  if (changed) draft.problem({ code: 'pageChanged', field: 'url' });
  return draft.finish();
}

/** Answers one reading after the other, the last one again and again; counts the pauses. */
async function wait(readings: PageReading[], isExpected = true) {
  let looks = 0;
  let paused = 0;
  const reading = await readWhenReady({
    read: () => readings[Math.min(looks++, readings.length - 1)] ?? nobody,
    isExpected: () => isExpected,
    pause: async (milliseconds) => {
      paused += milliseconds;
    },
  });
  return { reading, looks, paused };
}

test('a person is answered at once', async () => {
  expect(await wait([person('Anna Berg')])).toMatchObject({
    looks: 1,
    paused: 0,
    reading: { name: 'Anna Berg' },
  });
});

test('a page that is nobody’s profile is not waited for', async () => {
  expect(await wait([nobody], false)).toMatchObject({ looks: 1, paused: 0, reading: nobody });
  expect(isLateProfile('https://www.linkedin.com/in/anna-berg/')).toBe(true);
  expect(isLateProfile('https://www.xing.com/profile/Anna_Berg')).toBe(true);
  for (const url of [
    'https://www.linkedin.com/feed/',
    'https://github.com/anna',
    'https://any.example/in/anna',
    'x',
  ])
    expect([url, isLateProfile(url)]).toEqual([url, false]);
});

test('the top card is waited for', async () => {
  expect(await wait([nobody, person(null), person('Anna Berg')])).toMatchObject({
    looks: 3,
    paused: 2 * LOOK_EVERY,
    reading: { name: 'Anna Berg' },
  });
});

test('the person before is not taken for the one whose address it is', async () => {
  expect(await wait([person('Before', true), person('Anna Berg')])).toMatchObject({
    reading: { name: 'Anna Berg' },
  });
});

test('waiting ends, with what there is', async () => {
  const { reading, paused } = await wait([nobody]);
  expect(reading).toBe(nobody);
  expect(paused).toBe(MAX_WAIT);
  expect(MAX_WAIT).toBeLessThanOrEqual(2000);
});
