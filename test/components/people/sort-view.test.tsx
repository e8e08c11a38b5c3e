// @vitest-environment jsdom
import { act, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Asked, SortView } from '../../../components/people/sorting/sort-view.tsx';
import type { Acquaintance, Id } from '../../../lib/words/index.ts';
import { completeBrowser, render } from '../dashboard/render-view.ts';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../dashboard/render-view.ts')).t } }));
vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('../dashboard/render-view.ts');
  return { createI18n: () => ({ t }) };
});

const PEOPLE = ['Ada', 'Bo', 'Cia'].map((name, at) => ({
  id: name,
  name,
  role: 'CFO',
  company: 'Vik AS',
  ...(at === 0 ? { connectedOn: '2011-03-09' } : {}),
}));

let said: [Id[], Acquaintance][] = [];
let next = 0;
function Sorting({ left = 14 }: { left?: number }) {
  const [answers, setAnswers] = useState<Record<Id, Acquaintance>>({});
  const people = PEOPLE.map(
    (one): Asked => ({ ...one, answer: answers[one.id] ?? null, settled: one.id in answers }),
  );
  return (
    <SortView
      people={left === 0 ? [] : people}
      left={left - Object.keys(answers).length}
      onAnswer={(ids, acquaintance) => {
        said.push([ids, acquaintance]);
        setAnswers({ ...answers, ...Object.fromEntries(ids.map((id) => [id, acquaintance])) });
      }}
      onNext={() => {
        next++;
      }}
    />
  );
}

let leave = async () => {};
let box: HTMLElement;
const show = async (left?: number) => {
  ({ box, leave } = await render(<Sorting {...(left === undefined ? {} : { left })} />));
};
beforeEach(() => {
  completeBrowser();
  said = [];
  next = 0;
});
afterEach(() => leave());

const find = (testId: string, at = 0) => {
  const found = box.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)[at];
  if (!found) throw new Error(`There is no ${testId} ${at}`);
  return found;
};
const press = (element: HTMLElement) => act(async () => element.click());
const type = (key: string) =>
  act(async () =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    ),
  );

test('says who it is and since when, and that of nobody else', async () => {
  await show();
  expect(find('to-sort').textContent).toContain('Connected on LinkedIn in 2011');
  expect(find('to-sort', 1).textContent).not.toContain('LinkedIn');
  expect(find('sort-left').textContent).toBe('14 people you have not said anything about yet.');
});

test('a press answers, and says which answer was given; another one changes it', async () => {
  await show();
  await press(find('sort-known'));
  expect(find('sort-known').getAttribute('aria-pressed')).toBe('true');
  await press(find('sort-hardly'));
  expect([find('sort-known'), find('sort-hardly')].map((one) => one.getAttribute('aria-pressed'))).toEqual([
    'false',
    'true',
  ]);
  expect(said).toEqual([
    [['Ada'], 'known'],
    [['Ada'], 'hardly'],
  ]);
});

test('by keyboard each answer leads to the next row, and the last one to the next ten', async () => {
  await show();
  find('sort-known').focus();
  await type('1');
  expect(document.activeElement).toBe(find('sort-known', 1));
  await type('2');
  await type('ArrowUp');
  expect(document.activeElement).toBe(find('sort-known', 1));
  await type('ArrowDown');
  await type('1');
  expect(said).toEqual([
    [['Ada'], 'known'],
    [['Bo'], 'hardly'],
    [['Cia'], 'known'],
  ]);
  expect(document.activeElement).toBe(find('sort-next'));
  await press(find('sort-next'));
  expect(next).toBe(1);
});

test('those who are left are answered at one press, and nobody who was answered before', async () => {
  await show();
  await press(find('sort-known', 1));
  await press(find('sort-rest'));
  expect(said).toEqual([
    [['Bo'], 'known'],
    [['Ada', 'Cia'], 'hardly'],
  ]);
});

test('when nobody is left it says so', async () => {
  await show(3);
  for (const at of [0, 1, 2]) await press(find('sort-known', at));
  expect(find('sort-done').textContent).toBe('You have said whom you know');
  expect(box.querySelector('[data-testid="sort-next"]')).toBeNull();
});

test('and where there was nobody to ask about, what comes here later', async () => {
  await show(0);
  expect(box.querySelector('h1')?.textContent).toBe('You have said whom you know');
});
