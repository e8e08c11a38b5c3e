// @vitest-environment jsdom
import { act, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CommandPalette } from '../../../components/dashboard/command-palette.tsx';
import { ListIndex } from '../../../components/finding/list-index.ts';
import { completeBrowser, render } from './render-view.ts';

vi.mock('../../../lib/browser/kept-words.ts', () => ({
  keepWords: async () => undefined,
  allKeptWords: async () => new Map(),
}));
vi.mock('#i18n', async () => ({ i18n: { t: (await import('./render-view.ts')).t } }));

function WithKeys() {
  const [open, setOpen] = useState(false);
  return (
    <CommandPalette
      open={open}
      onOpen={setOpen}
      rows={[]}
      index={new ListIndex()}
      today="2026-03-02"
      saved={[]}
      undoLast={() => {}}
    />
  );
}

let shown: Awaited<ReturnType<typeof render>>;
beforeEach(async () => {
  completeBrowser();
  location.hash = '#/settings';
  shown = await render(<WithKeys />);
  await act(async () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
  });
});
afterEach(async () => {
  await shown.leave();
  vi.unstubAllGlobals();
});

const chosen = () => shown.box.querySelector('[aria-selected="true"]')?.id;
async function press(key: string, isComposing: boolean): Promise<void> {
  const event = new KeyboardEvent('keydown', { key, isComposing, bubbles: true, cancelable: true });
  await act(async () => shown.box.querySelector('[data-testid="palette"]')?.dispatchEvent(event));
}

test('Enter and the arrows are the input method’s while letters are put together, and the palette’s after', async () => {
  const first = chosen();
  await press('ArrowDown', true);
  expect(chosen()).toBe(first);
  await press('Enter', true);
  expect(location.hash).toBe('#/settings');
  expect(chosen()).toBe(first);
  await press('ArrowDown', false);
  expect(chosen()).not.toBe(first);
  await press('Enter', false);
  expect(location.hash).not.toBe('#/settings');
});
