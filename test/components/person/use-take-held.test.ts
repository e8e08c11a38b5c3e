// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Acts } from '../../../components/base/use-acts.ts';
import { useTakeHeld } from '../../../components/person/use-take-held.ts';
import { newId } from '../../../lib/words/index.ts';
import { renderHook } from '../hooks/render-hook.ts';

test('when what is held on somebody cannot be saved, it is said why', async () => {
  const said: unknown[] = [];
  const act: Acts['act'] = vi.fn(async (write) => {
    said.push(await write);
    return null;
  });
  const hook = renderHook(() => useTakeHeld(act));
  await hook.now()(newId(new Date('2026-03-02T09:00:00.000Z')));
  expect(said).toEqual([{ ok: false, error: { code: 'notFound', params: ['contacts'] } }]);
});
