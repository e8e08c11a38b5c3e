// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { useTagQueue } from '../../../components/hooks/use-tag-queue.ts';
import { announceChange } from '../../../lib/store/notice.ts';
import type { QueueShown, TagAsk, TagSay } from '../../../lib/workers/tag-messages.ts';
import { renderHook } from './render-hook.ts';

interface FakeWorker {
  asked: TagAsk[];
  ended: boolean;
  onmessage: ((event: { data: TagSay }) => void) | null;
  onerror: (() => void) | null;
}
const made = vi.hoisted(() => [] as FakeWorker[]);
vi.mock('../../../lib/browser/messaging.ts', () => ({ sendMessage: async () => undefined }));
vi.mock('../../../lib/workers/tag-worker.ts?worker', () => ({
  default: class implements FakeWorker {
    asked: TagAsk[] = [];
    ended = false;
    onmessage = null;
    onerror = null;
    constructor() {
      made.push(this);
    }
    postMessage(asked: TagAsk) {
      this.asked.push(asked);
    }
    terminate() {
      this.ended = true;
    }
  },
}));
const say = (data: TagSay) => made.at(-1)?.onmessage?.({ data });
const none = { groups: [], total: 0 };
const queue: QueueShown = {
  title: none,
  company: none,
  place: none,
  asked: none,
  sure: { groups: 0, people: 0 },
  silent: 0,
  lacking: 0,
  all: 2,
};

beforeEach(() => {
  made.length = 0;
});

test('takes nothing more until the queue shows what was taken', async () => {
  const hook = renderHook(useTagQueue);
  say({ say: 'queue', queue });
  await hook.until(({ shown }) => shown.state === 'ready');
  const first = hook.now().acceptSure();
  await hook.until(({ busy }) => busy);
  expect(await hook.now().acceptSure()).toMatchObject({ ok: false });
  say({ say: 'done', value: 2, entryId: 'entry' });
  expect(await first).toEqual({ ok: true, value: { value: 2, entryId: 'entry' } });
  expect(hook.now().busy).toBe(true);
  say({ say: 'queue', queue });
  await hook.until(({ busy }) => !busy);
  expect(made[0]?.asked.filter(({ ask }) => ask === 'acceptSure')).toHaveLength(1);
  hook.unmount();
  expect(made[0]?.ended).toBe(true);
});

test('says why nothing was written, and can be asked again', async () => {
  const hook = renderHook(useTagQueue);
  const full = hook.now().accept('title/hr', { function: 'hr' }, { without: [], with: [] });
  say({ say: 'notDone', problem: { code: 'storeFull' } });
  expect(await full).toEqual({ ok: false, error: { code: 'storeFull' } });
  await hook.until(({ busy }) => !busy);
  hook.unmount();
});

test('hears of what is written elsewhere, and a write under way ends though the view is left', async () => {
  const hook = renderHook(useTagQueue);
  announceChange({ tables: ['contacts'], contactIds: ['ida'], everything: false });
  await hook.until(() => made[0]?.asked.some(({ ask }) => ask === 'changed') ?? false);
  expect(made[0]?.asked.at(-1)).toEqual({ ask: 'changed', ids: ['ida'], settings: false });
  const written = hook.now().acceptSure();
  hook.unmount();
  expect(made[0]?.ended).toBe(false);
  say({ say: 'done', value: 1, entryId: 'entry' });
  expect(await written).toMatchObject({ ok: true });
  expect(made[0]?.ended).toBe(true);
});
