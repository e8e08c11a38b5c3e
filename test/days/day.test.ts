import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  checkPastDay,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  isDay,
} from '../../lib/days/index.ts';

const days = fc.integer({ min: -25_000, max: 80_000 }).map(dayFromNumber);

describe('days', () => {
  test('day numbers and days are one to one', () => {
    fc.assert(fc.property(days, (day) => dayFromNumber(dayNumber(day)) === day));
  });

  test('moving there and back changes nothing, over leap years and daylight saving alike', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, by) => {
        expect(addDays(addDays(day, by), -by)).toBe(day);
        expect(daysBetween(day, addDays(day, by))).toBe(by);
      }),
    );
  });

  test('29 February exists in leap years only', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2025-02-29')).toBe(false);
    expect(isDay('1900-02-29')).toBe(false);
    expect(isDay('2000-02-29')).toBe(true);
  });

  test('the day is the one on the user’s wall', () => {
    expect(dayOf(new Date(2026, 0, 2, 0, 5))).toBe('2026-01-02');
    expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });

  test('a past day is valid, not before 1900, not after today', () => {
    const code = (text: string | null) => {
      const checked = checkPastDay(text, '2026-11-21');
      return checked.ok ? 'ok' : checked.error.code;
    };
    expect(code('2026-11-21')).toBe('ok');
    expect(code('2026-11-22')).toBe('dayInFuture');
    expect(code('1820-05-01')).toBe('dayTooEarly');
    expect(code('1900-01-01')).toBe('ok');
    expect(code('2026-13-01')).toBe('dayInvalid');
    expect(code('yesterday')).toBe('dayInvalid');
    expect(code('')).toBe('dayMissing');
    expect(code(null)).toBe('dayMissing');
  });
});
