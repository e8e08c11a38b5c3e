// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { useBulk } from '../../../components/hooks/use-bulk.ts';
import type { BulkAsk, BulkSay } from '../../../lib/workers/bulk-messages.ts';
import { renderHook } from './render-hook.ts';

interface FakeWorker {
  asked: BulkAsk[];
  ended: boolean;
  onmessage: ((event: { data: BulkSay }) => void) | null;
  onerror: (() => void) | null;
}
const made = vi.hoisted(() => [] as FakeWorker[]);
vi.mock('../../../lib/browser/messaging.ts', () => ({ sendMessage: async () => undefined }));
vi.mock('../../../lib/workers/bulk-worker.ts?worker', () => ({
  default: class implements FakeWorker {
    asked: BulkAsk[] = [];
    ended = false;
    onmessage = null;
    onerror = null;
    constructor() {
      made.push(this);
    }
    postMessage(asked: BulkAsk) {
      this.asked.push(asked);
    }
    terminate() {
      this.ended = true;
    }
  },
}));
const say = (data: BulkSay, worker = made.at(-1)) => worker?.onmessage?.({ data });
const label = { edit: 'addLabel', label: 'vip' } as const;
const plain = async () => ({ ok: true as const, value: { value: 'plainly', entryId: 'other' } });

beforeEach(() => {
  made.length = 0;
});

test('tells how far it is, never going back, and answers when it is done', async () => {
  const hook = renderHook(useBulk);
  const edited = hook.now().edit(['ida'], label);
  await hook.until(({ progress }) => progress?.done === 0);
  say({ say: 'progress', written: 1, total: 2 });
  await hook.until(({ progress }) => progress?.done === 0.5);
  say({ say: 'progress', written: 1, total: 10 });
  hook.now().progress?.stop();
  expect(made[0]?.asked).toEqual([{ ask: 'edit', ids: ['ida'], edit: label }, { ask: 'stop' }]);
  expect(hook.now().progress?.done).toBe(0.5);
  say({ say: 'done', value: 1, entryId: 'entry' });
  expect(await edited).toEqual({ ok: true, value: { value: 1, entryId: 'entry' } });
  await hook.until(({ progress }) => progress === null);
  expect(made[0]?.ended).toBe(true);
  hook.unmount();
});

test('takes back by the worker what the worker wrote, and everything else plainly', async () => {
  const hook = renderHook(useBulk);
  const edited = hook.now().edit(['ida'], label);
  say({ say: 'done', value: 1, entryId: 'entry' });
  await edited;
  expect(await hook.now().undo('an edit of one', plain)).toMatchObject({ value: { value: 'plainly' } });
  expect(made).toHaveLength(1);
  const undone = hook.now().undo('entry', plain);
  expect(made[1]?.asked).toEqual([{ ask: 'undo', entryId: 'entry' }]);
  say({ say: 'done', value: 0, entryId: 'undo of it' });
  await undone;
  // Doing it again is as long an act.
  void hook.now().undo('undo of it', plain);
  expect(made).toHaveLength(3);
  hook.unmount();
});

test('a stop and a broken worker are answered with what happened', async () => {
  const hook = renderHook(useBulk);
  const stopped = hook.now().erase(['ida'], false);
  say({ say: 'notDone', problem: { code: 'actStopped' } });
  expect(await stopped).toEqual({ ok: false, error: { code: 'actStopped' } });
  const broken = hook.now().erase(['ida'], true);
  made.at(-1)?.onerror?.();
  expect(await broken).toMatchObject({ ok: false, error: { code: 'storeClosed' } });
  await hook.until(({ progress }) => progress === null);
  hook.unmount();
});
