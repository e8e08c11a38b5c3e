import { formatISO, getISODay, parseISO, startOfISOWeek } from 'date-fns';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromNumber, mondayOf, weekdayOf } from '../../lib/days/index.ts';

test.each([
  ['2026-11-16', '2026-11-16'],
  ['2026-11-21', '2026-11-16'],
  ['2026-11-22', '2026-11-16'],
  ['2026-11-23', '2026-11-23'],
  ['1969-12-31', '1969-12-29'],
])('the week of %s begins on Monday %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

test('weekday and Monday are those of the calendar, before 1970 and over years alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 80_000 }).map(dayFromNumber), (day) => {
      expect(weekdayOf(day)).toBe(getISODay(parseISO(day)) - 1);
      expect(mondayOf(day)).toBe(formatISO(startOfISOWeek(parseISO(day)), { representation: 'date' }));
    }),
  );
});
