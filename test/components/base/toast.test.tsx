// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { ToastRegion } from '../../../components/base/toast.tsx';
import { render } from '../dashboard/render-view.ts';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

test('a key that is held on Undo presses it once', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const nothing = () => undefined;
  const { box, leave } = await render(
    <ToastRegion toast={{ key: 1, text: 'done', entryId: 'a' }} onUndo={nothing} onClose={nothing} />,
  );
  // What the browser does of itself at Enter is the press: it is what has to be prevented.
  const keyDown = (repeat: boolean) =>
    box
      .querySelector('[data-testid="undo"]')
      ?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, cancelable: true }),
      );
  expect(keyDown(false)).toBe(true);
  expect(keyDown(true)).toBe(false);
  await leave();
});

test('what nobody waited for is told beside the act, with a report to copy and the Undo', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const nothing = () => undefined;
  const toast = { key: 1, text: 'done', entryId: 'a', failure: { error: new Error('Anna Svensson') } };
  const { box, leave } = await render(<ToastRegion toast={toast} onUndo={nothing} onClose={nothing} />);
  expect(box.querySelector('[data-testid="toast"] > span')?.textContent).toBe('done broken.untold');
  for (const id of ['undo', 'copy-report']) expect(box.querySelector(`[data-testid="${id}"]`)).not.toBeNull();
  expect(box.textContent).not.toContain('Anna');
  await leave();
});
