// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AsksSheet } from '../../../components/groups/asks-sheet.tsx';

vi.mock('@wxt-dev/i18n', () => ({
  createI18n: () => ({
    t: (key: string, params: string[] = []) => (key === 'ui.locale' ? 'en' : [key, ...params].join(' ')),
  }),
}));

let root: Root;
let box: HTMLElement;
const onAsk = vi.fn<(id: string, need: string) => void>();
const onAnswered = vi.fn<(id: string, need: string) => void>();
const rows = [
  {
    id: 'ida',
    name: 'Ida Moe',
    offers: ['Board papers'],
    asks: [
      {
        need: 'An auditor',
        room: [{ id: 'jon', name: 'Jon Vik', offer: 'Audits' }],
        book: [{ id: 'eva', name: 'Eva Lind', offer: 'Auditor in Lund' }],
      },
    ],
  },
  { id: 'jon', name: 'Jon Vik', offers: ['Audits'], asks: [] },
];

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.clearAllMocks();
  box = document.createElement('div');
  document.body.append(box);
  root = createRoot(box);
  await act(async () =>
    root.render(
      <AsksSheet name="Forum" rows={rows} today="2026-11-21" onAsk={onAsk} onAnswered={onAnswered} />,
    ),
  );
});
afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
  document.querySelector('.sheet')?.remove();
  vi.unstubAllGlobals();
});

test('says of every ask who of the room can help, and who of the book', () => {
  const [ida, jon] = [...box.querySelectorAll('[data-testid="ring-one"]')].map((one) => one.textContent);
  expect(ida).toMatch(/An auditor.*ring\.room.*Jon Vik \(Audits\).*ring\.book.*Eva Lind \(Auditor in Lund\)/);
  expect(ida).toContain('ring.offers Board papers');
  expect(jon).not.toContain('ring.room');
});

test('notes an ask with Enter, once, and nothing of an empty line', async () => {
  const field = box.querySelectorAll<HTMLInputElement>('[data-testid="ring-ask"]')[1];
  const enter = () =>
    act(async () => field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
  await enter();
  expect(onAsk).not.toHaveBeenCalled();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'A deputy');
  await act(async () => field?.dispatchEvent(new Event('input', { bubbles: true })));
  await enter();
  await act(async () => field?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  expect(onAsk.mock.calls).toEqual([['jon', 'A deputy']]);
});

test('an answered ask is told to be closed', async () => {
  await act(async () => box.querySelector<HTMLElement>('[data-testid="ask-answered"]')?.click());
  expect(onAnswered.mock.calls).toEqual([['ida', 'An auditor']]);
});

test('on paper whom else the user knows is not told to the room', async () => {
  vi.stubGlobal('print', vi.fn());
  await act(async () => box.querySelector<HTMLElement>('[data-testid="print-ring"]')?.click());
  const sheet = document.querySelector('.sheet')?.textContent;
  expect(sheet).toMatch(/Ida Moe.*An auditor.*Jon Vik/);
  expect(sheet).not.toContain('Eva Lind');
});
