// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GiveGet, quartersTo } from '../../../components/person/give-get.tsx';
import { balanceByQuarter, balanceOf, type Exchange } from '../../../lib/records/index.ts';
import { completeBrowser, render } from '../dashboard/render-view.ts';

vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('../dashboard/render-view.ts');
  return { createI18n: () => ({ t }) };
});

const TODAY = '2026-11-29';
const exchange = (on: string, given: Exchange['given'], received: Exchange['received']): Exchange => ({
  id: on,
  contactId: 'emil',
  on,
  channel: 'met',
  reachedOut: 'both',
  given,
  received,
  note: null,
  togetherId: null,
  createdAt: `${on}T08:00:00.000Z`,
  updatedAt: `${on}T08:00:00.000Z`,
});
let box: HTMLElement;
let leave = async () => {};
const show = async (exchanges: Exchange[]) => {
  const view = <GiveGet exchanges={exchanges} balance={balanceOf(exchanges)} today={TODAY} />;
  ({ box, leave } = await render(view));
};

beforeEach(() => completeBrowser());
afterEach(() => leave());

test('the quarters reach from the first with something in it to this one, the empty ones among them', () => {
  const filled = balanceByQuarter([
    exchange('2026-02-03', ['advice'], []),
    exchange('2026-11-01', [], ['advice']),
  ]);
  expect(quartersTo(TODAY, filled)).toEqual([
    { from: '2026-01-01', given: 1, received: 0 },
    { from: '2026-04-01', given: 0, received: 0 },
    { from: '2026-07-01', given: 0, received: 0 },
    { from: '2026-10-01', given: 0, received: 1 },
  ]);
});

test('two years of quarters at most, and none without anything', () => {
  const filled = balanceByQuarter([exchange('2019-02-03', ['advice'], [])]);
  expect(quartersTo(TODAY, filled)).toHaveLength(8);
  expect(quartersTo(TODAY, []).length).toBe(0);
});

test('the board says its totals to whoever hears it, and is a table at a press', async () => {
  await show([
    exchange('2026-11-01', [], ['advice']),
    exchange('2026-08-03', ['advice'], ['article']),
    exchange('2019-08-03', ['advice'], []),
  ]);
  const drawn = box.querySelector('[role="img"]');
  expect(drawn?.getAttribute('aria-label')).toBe(
    'Given and received each quarter since Q1 2025: 1 given, 2 received.',
  );
  expect(drawn?.querySelectorAll('.board__above')).toHaveLength(1);
  expect(drawn?.querySelectorAll('.board__below')).toHaveLength(2);
  await act(async () => box.querySelector<HTMLElement>('button')?.click());
  expect([...box.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
    'Q4 202601',
    'Q3 202611',
    'Q3 201910',
  ]);
});

test('nothing given and nothing received is no board', async () => {
  await show([exchange('2026-11-01', [], [])]);
  expect(box.textContent).toBe('');
});
