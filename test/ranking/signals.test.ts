import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumberOf } from '../../lib/days/day-number.ts';
import { debt } from '../../lib/ranking/signals/debt.ts';
import { hook, occasionNow } from '../../lib/ranking/signals/hook.ts';
import { emptyStanding } from '../../lib/ranking/sum-up.ts';

describe('debt', () => {
  const of = (receivedOnly: number, givenOnly: number) =>
    debt({ ...emptyStanding(), receivedOnly, givenOnly });
  const entries = fc.nat({ max: 500 });

  test('is nothing where giving and receiving are even, and stays within its range', () => {
    fc.assert(
      fc.property(entries, entries, (received, given) => {
        expect(of(given, given)).toBe(1);
        expect(of(received, given)).toBeGreaterThanOrEqual(0.85);
        expect(of(received, given)).toBeLessThanOrEqual(1.15);
      }),
    );
  });

  test('brings those who have helped me sooner, the more the sooner', () => {
    expect([of(0, 3), of(0, 1), of(1, 0), of(3, 0)]).toEqual([of(0, 3), of(0, 1), of(1, 0), of(3, 0)].sort());
    expect(of(1, 0)).toBeGreaterThan(1);
    expect(of(0, 1)).toBeLessThan(1);
  });
});

describe('hook', () => {
  const today = dayNumberOf('2026-03-10') ?? 0;
  const at = (on: string, kind?: 'birthday') =>
    occasionNow([{ on, text: 'New job', ...(kind ? { kind } : {}) }], null, today);

  test('is an occasion at most a week ahead or two weeks back', () => {
    for (const on of ['2026-03-17', '2026-03-10', '2026-02-24']) expect(hook(at(on)), on).toBe(1.5);
    for (const on of ['2026-03-18', '2026-02-23', '2025-03-10']) expect(hook(at(on)), on).toBe(1);
  });

  test('is none while we are in touch anyway', () => {
    const news = [{ on: '2026-03-10', text: 'New job' }];
    expect(hook(occasionNow(news, 13, today))).toBe(1);
    expect(hook(occasionNow(news, 14, today))).toBe(1.5);
  });

  test('comes back every year on a birthday, also one on 29 February', () => {
    expect(hook(at('1980-03-12', 'birthday'))).toBe(1.5);
    expect(hook(at('1980-02-29', 'birthday'))).toBe(1.5);
    expect(hook(at('1980-06-12', 'birthday'))).toBe(1);
  });

  test('is the nearest where there are several', () => {
    const news = [
      { on: '2026-03-16', text: 'far' },
      { on: '2026-03-11', text: 'near' },
    ];
    expect(occasionNow(news, null, today)?.text).toBe('near');
  });
});
