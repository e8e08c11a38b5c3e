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
