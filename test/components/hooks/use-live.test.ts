// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useLive } from '../../../components/hooks/use-live.ts';
import { announceChange } from '../../../lib/store/notice.ts';
import type { Result } from '../../../lib/words/index.ts';
import type { Loaded } from '../../../lib/words/loaded.ts';
import { renderHook } from './render-hook.ts';

let stop = () => {};
// What comes first when things take their time must not depend on how busy the machine is.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});
const change = (contactIds: string[], everything = false) =>
  announceChange({ tables: ['contacts'], contactIds, everything });

function live(read: () => Promise<Result<string>>, patch?: Parameters<typeof useLive<string>>[3]) {
  const hook = renderHook<Loaded<string>>(() =>
    useLive('one', read, ({ contactIds }) => contactIds.includes('ida'), patch),
  );
  stop = hook.unmount;
  return hook;
}
const shows = (value: string) => (loaded: Loaded<string>) =>
  loaded.state === 'ready' && loaded.value === value;

test('reads again after a write that concerns it, and only then', async () => {
  let reads = 0;
  const hook = live(async () => ({ ok: true, value: `reading ${++reads}` }));
  await hook.until(shows('reading 1'));
  change(['jon']);
  await hook.wait(50);
  expect(reads).toBe(1);
  change(['ida']);
  await hook.until(shows('reading 2'));
  change([], true);
  await hook.until(shows('reading 3'));
});

test('a slow answer never replaces a later one', async () => {
  const answers = ['first', 'second', 'third'];
  const delays = [10, 80, 5];
  let reads = 0;
  const hook = live(async () => {
    const mine = reads++;
    await new Promise((resolve) => setTimeout(resolve, delays[mine]));
    return { ok: true, value: answers[mine] ?? 'too many' };
  });
  await hook.until(shows('first'));
  change(['ida']);
  await hook.wait(20);
  change(['ida']);
  await hook.until(shows('third'));
  await hook.wait(120);
  expect(hook.now()).toEqual({ state: 'ready', value: 'third' });
});

test('mends the value where it can, reads everything where it must', async () => {
  let reads = 0;
  const hook = live(
    async () => ({ ok: true, value: `reading ${++reads}` }),
    async (value, { contactIds }) => ({ ok: true, value: `${value} + ${contactIds}` }),
  );
  await hook.until(shows('reading 1'));
  change(['ida']);
  await hook.until(shows('reading 1 + ida'));
  change([], true);
  await hook.until(shows('reading 2'));
});

test('mends together what comes while it mends', async () => {
  const mended: string[][] = [];
  const hook = live(
    async () => ({ ok: true, value: 'all' }),
    async (value, { contactIds }) => {
      mended.push(contactIds);
      await new Promise((resolve) => setTimeout(resolve, 60));
      return { ok: true, value: `${value} + ${contactIds}` };
    },
  );
  await hook.until(shows('all'));
  change(['ida', 'bo']);
  await hook.wait(30);
  change(['ida', 'jon']);
  change(['ida', 'liv']);
  await hook.until(shows('all + ida,bo + ida,jon,liv'));
  expect(mended).toEqual([
    ['ida', 'bo'],
    ['ida', 'jon', 'liv'],
  ]);
});

test('waits for the rest when standings are summed up slice by slice', async () => {
  const slice = (from: number) =>
    announceChange({
      tables: ['standings'],
      contactIds: ['ida', ...Array.from({ length: 30 }, (_, n) => String(from + n))],
      everything: false,
    });
  let mends = 0;
  const hook = live(
    async () => ({ ok: true, value: 'all' }),
    async () => ({ ok: true, value: `mended ${++mends}` }),
  );
  await hook.until(shows('all'));
  for (let part = 0; part < 4; part++) {
    slice(part * 30);
    await hook.wait(100);
  }
  expect(mends).toBe(0);
  await hook.until(shows('mended 1'));
});

test('a problem is shown, and a later success takes its place', async () => {
  let full = true;
  const hook = live(async () =>
    full ? { ok: false, error: { code: 'storeFull' } } : { ok: true, value: 'there' },
  );
  await hook.until((loaded) => loaded.state === 'problem' && loaded.problem.code === 'storeFull');
  full = false;
  change(['ida']);
  await hook.until(shows('there'));
});
