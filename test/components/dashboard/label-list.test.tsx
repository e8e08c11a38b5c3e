// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LabelList } from '../../../components/settings/label-list.tsx';

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, ...rest: unknown[]) => [key, ...rest.filter(Array.isArray).flat()].join(' '),
  },
}));

let root: Root;
let box: HTMLElement;
const onChange = vi.fn<(label: string, to: string | null) => void>();
const LABELS = [
  { label: 'Styrelse', count: 7 },
  { label: 'Kör', count: 2 },
];

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  onChange.mockReset();
  box = document.createElement('div');
  document.body.append(box);
  root = createRoot(box);
  await act(async () => root.render(<LabelList labels={LABELS} onChange={onChange} />));
});
afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
  vi.unstubAllGlobals();
});

const buttons = () => [...box.querySelectorAll('button')];
async function press(name: string) {
  const button = buttons().find((one) => (one.getAttribute('aria-label') ?? one.textContent)?.includes(name));
  if (!button) throw new Error(`no button ${name}`);
  await act(async () => button.click());
}
async function type(text: string) {
  const field = box.querySelector('input');
  if (!field) throw new Error('no field');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await act(async () => {
    set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('a label is renamed after it was said how many people it touches', async () => {
  await press('editLabel Styrelse');
  await type('Styrelsearbete');
  expect(box.textContent).toContain('settings.touches 7');
  expect(onChange).not.toHaveBeenCalled();
  await press('settings.rename');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('Styrelse', 'Styrelsearbete');
});

test('renamed to another label, however it is spelled, the two become one, and that is said before', async () => {
  await press('editLabel Styrelse');
  await type('  kör ');
  expect(box.textContent).toContain('settings.joins Kör 2');
  await press('settings.join');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('Styrelse', 'Kör');
});

test('a label is taken away only in the dialog that says how many people have it', async () => {
  await press('editLabel Kör');
  expect(box.textContent).toContain('settings.touches 2');
  await press('settings.removeLabel');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('Kör', null);
});

test('nothing changes without a new name, or when it is cancelled', async () => {
  await press('editLabel Kör');
  expect(buttons().find((one) => one.textContent === 'settings.rename')?.disabled).toBe(true);
  await press('ui.cancel');
  expect(onChange).not.toHaveBeenCalled();
});
