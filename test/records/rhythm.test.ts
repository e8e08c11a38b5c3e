import { describe, expect, test } from 'vitest';
import {
  checkGroup,
  daysOf,
  endOf,
  type Group,
  meetingsAYearOf,
  type Rhythm,
  rhythmCheck,
} from '../../lib/records/index.ts';

const monthly = (part: Partial<Rhythm> = {}): Rhythm => ({
  each: 'month',
  every: 1,
  weekday: 1,
  nth: 3,
  at: '08:00',
  ...part,
});
const next = (rhythm: Rhythm, after: string, count: number, since: string | null = null) =>
  daysOf(rhythm, { after, since, count });

describe('the days of a rhythm', () => {
  test('the third Tuesday of every month, over a year end', () => {
    expect(next(monthly(), '2026-11-29', 4)).toEqual([
      '2026-12-15',
      '2027-01-19',
      '2027-02-16',
      '2027-03-16',
    ]);
  });

  test('a day on which one meets is not the next one', () => {
    expect(next(monthly(), '2026-12-15', 1)).toEqual(['2027-01-19']);
    expect(next(monthly(), '2026-12-14', 1)).toEqual(['2026-12-15']);
  });

  test('the last Friday, in months of four and of five', () => {
    expect(next(monthly({ weekday: 4, nth: -1 }), '2026-09-30', 3)).toEqual([
      '2026-10-30',
      '2026-11-27',
      '2026-12-25',
    ]);
  });

  test('the fifth Friday is left out where a month has none', () => {
    expect(next(monthly({ weekday: 4, nth: 5 }), '2026-11-01', 4)).toEqual([
      '2027-01-29',
      '2027-04-30',
      '2027-07-30',
      '2027-10-29',
    ]);
  });

  test('every other month is counted from when the group met last', () => {
    expect(next(monthly({ every: 2 }), '2026-11-29', 2, '2026-10-20')).toEqual(['2026-12-15', '2027-02-16']);
    expect(next(monthly({ every: 2 }), '2026-11-29', 2, '2026-11-17')).toEqual(['2027-01-19', '2027-03-16']);
    expect(next(monthly({ every: 2 }), '2026-11-29', 2)).toEqual(['2026-12-15', '2027-02-16']);
  });

  test('every other week stays in step over the day on which the clock is moved', () => {
    const rhythm = monthly({ each: 'week', every: 2, nth: null, weekday: 6 });
    expect(next(rhythm, '2026-03-20', 3, '2026-03-15')).toEqual(['2026-03-29', '2026-04-12', '2026-04-26']);
    expect(next(rhythm, '2026-03-18', 2)).toEqual(['2026-03-22', '2026-04-05']);
  });

  test('a fifth weekday of February alone comes once in a generation, and never without an end', () => {
    expect(next(monthly({ every: 12, nth: 5, weekday: 0 }), '2024-03-01', 2, '2024-02-29')).toEqual([
      '2044-02-29',
      '2072-02-29',
    ]);
    expect(next(monthly({ every: 12, nth: 5, weekday: 0 }), '2199-01-01', 3, '2199-02-01')).toEqual([]);
    expect(next(monthly(), '2199-12-31', 3)).toEqual([]);
  });

  test('say how many meetings a year there are', () => {
    expect(meetingsAYearOf(monthly())).toBe(12);
    expect(meetingsAYearOf(monthly({ every: 2 }))).toBe(6);
    expect(meetingsAYearOf(monthly({ nth: 5 }))).toBe(4);
    expect(meetingsAYearOf(monthly({ each: 'week', every: 2, nth: null }))).toBe(26);
  });
});

test('a meeting ends on the clock, past midnight too', () => {
  expect(endOf('08:00', 120)).toBe('10:00');
  expect(endOf('23:30', 45)).toBe('00:15');
});

describe('a rhythm of unknown make', () => {
  test.each([
    ['no weekday', { ...monthly(), weekday: 7 }],
    ['an hour that no clock shows', monthly({ at: '24:00' })],
    ['a sixth Friday', monthly({ nth: 6 })],
    ['a month without its week', monthly({ nth: null })],
    ['every 0 months', monthly({ every: 0 })],
    ['a text', 'every Tuesday'],
  ])('%s is refused', (_, rhythm) => {
    expect(rhythmCheck(rhythm)).not.toBeNull();
    const group = { id: 'g', name: 'Forum', memberIds: [], purpose: null, cost: null, rhythm } as unknown;
    expect(checkGroup(group as Group)?.code).toBe('rowBroken');
  });
});
