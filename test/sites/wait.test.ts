import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { PageReading } from '../../lib/records/index.ts';
import { isLateProfile } from '../../lib/sites/addresses.ts';
import { Draft } from '../../lib/sites/draft.ts';
import { linkedinSdui } from '../../lib/sites/linkedin-sdui.ts';
import { LOOK_EVERY, MAX_WAIT, markOf, readWhenReady } from '../../lib/sites/wait.ts';

const nobody: PageReading = { kind: 'none', site: 'linkedin', problems: [{ code: 'notAPerson' }] };
function person(name: string | null, changed = false): PageReading {
  const draft = new Draft(linkedinSdui);
  draft.offer('name', name, 'test');
  if (changed) draft.problem({ code: 'pageChanged', field: 'url' });
  return draft.finish();
}

/** Answers one reading after the other, the last one again and again; counts the pauses. */
async function wait(readings: PageReading[], isExpected = true, { cost = 0, changes = true } = {}) {
  let looks = 0;
  let paused = 0;
  let time = 0;
  let marks = 0;
  const reading = await readWhenReady({
    read: () => {
      time += cost;
      return readings[Math.min(looks++, readings.length - 1)] ?? nobody;
    },
    mark: () => String(changes ? marks++ : 0),
    clock: () => time,
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

test('a large page is read no more than a twentieth of the time, however much it changes', async () => {
  const { looks, paused } = await wait([nobody], true, { cost: 50 });
  expect({ looks, paused }).toEqual({ looks: 3, paused: MAX_WAIT });
  expect((await wait([nobody], true, { cost: 20 })).looks).toBe(6);
});

test('a page that does not change is read at the beginning and at the end', async () => {
  expect(await wait([nobody, nobody, person('Anna Berg')], true, { changes: false })).toMatchObject({
    looks: 2,
    paused: MAX_WAIT,
  });
});

test('the mark of a page changes with its elements, its title and its heading, whatever it calls its forms', () => {
  const { document } = new JSDOM(
    '<form name="title"><input name="length"></form><img name="getElementsByTagName"><h1 id="length"></h1>',
  ).window;
  const marks = new Set([markOf(document), markOf(document)]);
  expect(marks.size).toBe(1);
  document.body.append(document.createElement('p'));
  marks.add(markOf(document));
  document.querySelector('h1')?.append('Anna');
  marks.add(markOf(document));
  document.head.append(document.createElement('title'));
  marks.add(markOf(document));
  expect(marks.size).toBe(4);
});
