// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Beside, Timeline } from '../../../components/person/timeline.tsx';
import type { Exchange } from '../../../lib/records/index.ts';
import { completeBrowser, render } from '../dashboard/render-view.ts';

vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('../dashboard/render-view.ts');
  return { createI18n: () => ({ t }) };
});

const TODAY = '2026-11-29';
const entry = (on: string, part: Partial<Exchange> = {}): Exchange => ({
  id: on,
  contactId: 'emil',
  on,
  channel: 'met',
  reachedOut: 'both',
  given: [],
  received: [],
  note: null,
  togetherId: null,
  createdAt: `${on}T08:00:00.000Z`,
  updatedAt: `${on}T08:00:00.000Z`,
  ...part,
});
const promised: Beside = {
  key: 'promise',
  on: '2026-11-02',
  icon: 'goal',
  text: 'You promised: a book',
  more: null,
  href: null,
};
let box: HTMLElement;
let leave = async () => {};
const show = async (exchanges: Exchange[], beside: Beside[] = []) => {
  ({ box, leave } = await render(
    <Timeline
      exchanges={exchanges}
      beside={beside}
      name="Emil"
      today={TODAY}
      onEdit={async () => true}
      onDelete={() => undefined}
    />,
  ));
};
const lines = () => [...box.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
const choose = async (id: string) => {
  const select = box.querySelector('select');
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, id);
  await act(async () => select?.dispatchEvent(new Event('change', { bubbles: true })));
};

beforeEach(() => completeBrowser());
afterEach(() => leave());

test('the six latest have a line each; what is older is a line a year that opens', async () => {
  await show([
    ...Array.from({ length: 6 }, (_, at) => entry(`2026-1${at % 2}-0${at + 1}`)),
    entry('2025-05-01'),
    entry('2025-04-01', { channel: 'email' }),
    entry('2024-04-01'),
  ]);
  expect(lines()).toHaveLength(8);
  expect(lines()[6]).toMatch(/^20252 more Met 1, E-mail 1$/);
  await act(async () => box.querySelector<HTMLElement>('[data-testid="timeline-year"]')?.click());
  expect(lines().filter((line) => line.includes('2025'))).toEqual([
    expect.stringContaining('1 May 2025'),
    expect.stringContaining('1 Apr 2025'),
  ]);
});

test('a short log has neither folds nor a choice of what to see', async () => {
  await show([entry('2026-11-01')], [promised]);
  expect(box.querySelector('select')).toBeNull();
  expect(lines()[0]).toContain('You promised: a book');
});

test('shows one part of the log by itself', async () => {
  const helped = entry('2026-11-20', { given: ['advice'], received: ['article'] });
  await show([helped, ...Array.from({ length: 7 }, (_, at) => entry(`2026-10-0${at + 1}`))], [promised]);
  await choose('help');
  expect(lines()).toHaveLength(1);
  expect(lines()[0]).toMatch(/You gave: advice.*You received: article/);
  await choose('beside');
  expect(lines()).toEqual([expect.stringContaining('You promised: a book')]);
});
