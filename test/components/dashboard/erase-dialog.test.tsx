// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EraseDialog } from '../../../components/settings/erase-dialog.tsx';
import { fail, ok, type Result } from '../../../lib/words/index.ts';
import { completeBrowser, render } from './render-view.ts';

vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('./render-view.ts');
  return { createI18n: () => ({ t }) };
});

let answer: (copy: Result<string>) => void = () => undefined;
const onCopy = vi.fn<() => Promise<Result<string>>>();
const onErase = vi.fn();
let box: HTMLElement;
let leave = async () => {};
const byId = (id: string) => box.querySelector<HTMLElement>(`[data-testid="${id}"]`);
const press = (id: string) => act(async () => byId(id)?.click());

beforeEach(async () => {
  completeBrowser();
  onErase.mockReset();
  onCopy.mockReset().mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  const nothing = () => undefined;
  ({ box, leave } = await render(
    <EraseDialog
      open
      contacts={3}
      onCopy={onCopy}
      stopCopy={() => answer(fail({ code: 'actStopped' }))}
      onErase={onErase}
      onClose={nothing}
    />,
  ));
});
afterEach(() => leave());

test('nothing is erased while its copy is being written, and the dialog says what became of the copy', async () => {
  await press('erase-copy');
  await press('erase-copy');
  expect(onCopy).toHaveBeenCalledTimes(1);
  await press('confirm');
  expect(onErase).not.toHaveBeenCalled();
  await act(async () => answer(ok('bollplank-2026-11-22.json')));
  expect(byId('erase-copy-said')?.textContent).toContain('bollplank-2026-11-22.json');
  await press('confirm');
  expect(onErase).toHaveBeenCalledTimes(1);
});

test('a copy that failed or was stopped is said in the dialog, and can be tried again', async () => {
  await press('erase-copy');
  await act(async () => answer(fail({ code: 'exportFailed' })));
  expect(byId('erase-copy-said')?.textContent).toMatch(/could not be written/);
  await press('erase-copy');
  expect(byId('erase-copy-said')?.textContent).not.toMatch(/could not be written/);
  await press('erase-copy-stop');
  expect(byId('erase-copy-said')?.textContent).toMatch(/Stopped/);
  expect(onCopy).toHaveBeenCalledTimes(2);
});
