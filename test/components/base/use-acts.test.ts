// @vitest-environment jsdom
import { act as settle } from 'react';
import { expect, test, vi } from 'vitest';
import { useActs } from '../../../components/base/use-acts.ts';
import { ok } from '../../../lib/words/index.ts';
import { renderHook } from '../hooks/render-hook.ts';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

test('a double press of Undo undoes once and leaves Redo', async () => {
  const undoEntry = vi.fn(async (entryId: string) => ok({ value: null, entryId: `undo of ${entryId}` }));
  const hook = renderHook(() => useActs(undoEntry));
  await settle(async () => {
    await hook.now().act(Promise.resolve(ok({ value: 1, entryId: 'a' })), 'done');
  });
  await settle(async () => {
    hook.now().undo('a');
    hook.now().undo('a');
  });
  expect(undoEntry).toHaveBeenCalledTimes(1);
  expect(hook.now().toast).toMatchObject({ entryId: 'undo of a', isUndo: true });
});

test.each([
  ['<textarea></textarea>', 0],
  ['<textarea>words</textarea>', 0],
  ['<input>', 0],
  ['<input type="search">', 0],
  ['<input type="date">', 0],
  ['<input type="checkbox">', 1],
  ['<input type="radio">', 1],
  ['<button>Log</button>', 1],
  ['<select><option>met</option></select>', 1],
])('Ctrl-Z in %s undoes %i acts: a field takes back its own text, an emptied one too', async (html, acts) => {
  const undoEntry = vi.fn(async (entryId: string) => ok({ value: null, entryId: `undo of ${entryId}` }));
  const hook = renderHook(() => useActs(undoEntry));
  await settle(async () => {
    await hook.now().act(Promise.resolve(ok({ value: 1, entryId: 'a' })), 'done');
  });
  document.body.insertAdjacentHTML('beforeend', html);
  const key = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true });
  await settle(async () => {
    document.body.lastElementChild?.dispatchEvent(key);
  });
  document.body.lastElementChild?.remove();
  hook.unmount();
  expect(undoEntry).toHaveBeenCalledTimes(acts);
  expect(key.defaultPrevented).toBe(acts === 1);
});

/** As the browser tells of a promise that nobody waited for. */
const reject = (reason: unknown) =>
  settle(async () => {
    window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));
  });

test('what is thrown while nobody waits is told, and an act that can be undone keeps its Undo', async () => {
  const hook = renderHook(() => useActs(vi.fn()));
  const error = new Error('lost');
  await reject(error);
  expect(hook.now().toast).toMatchObject({ text: '', failure: { error } });
  await settle(async () => {
    await hook.now().act(Promise.resolve(ok({ value: 1, entryId: 'a' })), 'done');
  });
  expect(hook.now().toast?.failure).toBeUndefined();
  await settle(async () => {
    window.dispatchEvent(new ErrorEvent('error', { error }));
  });
  expect(hook.now().toast).toMatchObject({ text: 'done', entryId: 'a', failure: { error } });
});

test('what the browser says by itself is not told', async () => {
  const hook = renderHook(() => useActs(vi.fn()));
  await settle(async () => {
    window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop limit exceeded' }));
  });
  expect(hook.now().toast).toBeNull();
});
