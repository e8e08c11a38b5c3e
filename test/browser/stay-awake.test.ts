import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stayAwake } from '../../lib/browser/stay-awake.ts';

const { asked } = vi.hoisted(() => ({ asked: { times: 0 } }));
vi.mock('wxt/browser', () => ({
  browser: { runtime: { getPlatformInfo: async () => void asked.times++ } },
}));

beforeEach(() => {
  vi.useFakeTimers();
  asked.times = 0;
});
afterEach(() => vi.useRealTimers());

test('the browser hears of the background in every half minute of long work, and of none after it', async () => {
  let end = (_: string) => {};
  const waited = stayAwake(
    new Promise<string>((resolve) => {
      end = resolve;
    }),
  );
  for (let minute = 1; minute <= 5; minute++) {
    const before = asked.times;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(asked.times).toBeGreaterThan(before);
  }
  end('done');
  expect(await waited).toBe('done');
  const before = asked.times;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(asked.times).toBe(before);
});

test('work that fails is told of as it failed, and nothing is asked any more', async () => {
  await expect(stayAwake(Promise.reject(new Error('the disk is full')))).rejects.toThrow('the disk is full');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(asked.times).toBe(0);
});
