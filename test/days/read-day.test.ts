import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, isDay, readDay } from '../../lib/days/index.ts';

// A Saturday.
const TODAY = '2026-11-21';
const past = (text: string, today = TODAY) => {
  const read = readDay(text, today, 'past');
  return read.ok ? read.value : read.error.code;
};
const ahead = (text: string, today = TODAY) => {
  const read = readDay(text, today, 'future');
  return read.ok ? read.value : read.error.code;
};

describe('days as people write them', () => {
  test.each([
    ['today', '2026-11-21'],
    ['I dag', '2026-11-21'],
    ['idag', '2026-11-21'],
    ['Yesterday', '2026-11-20'],
    ['igår', '2026-11-20'],
    ['i går', '2026-11-20'],
    ['i förrgår', '2026-11-19'],
    ['i forgårs', '2026-11-19'],
    ['the day before yesterday', '2026-11-19'],
    ['i fredags', '2026-11-20'],
    ['i morse', '2026-11-21'],
    ['i aften', '2026-11-21'],
    ['just now', '2026-11-21'],
    ['i lördags', '2026-11-14'],
    ['i søndags', '2026-11-15'],
    ['fredag', '2026-11-20'],
    ['lørdag', '2026-11-21'],
    ['last Monday', '2026-11-16'],
    ['on Tuesday', '2026-11-17'],
    ['sidste onsdag', '2026-11-18'],
    ['förra torsdagen', '2026-11-19'],
    ['forrige tirsdag', '2026-11-17'],
    ['sidste uge', '2026-11-14'],
    ['i sidste uge', '2026-11-14'],
    ['förra veckan', '2026-11-14'],
    ['i förra veckan', '2026-11-14'],
    ['forrige uke', '2026-11-14'],
    ['last week', '2026-11-14'],
    ['last month', '2026-10-21'],
    ['förra månaden', '2026-10-21'],
    ['sidste måned', '2026-10-21'],
    ['3 days ago', '2026-11-18'],
    ['a week ago', '2026-11-14'],
    ['för två veckor sedan', '2026-11-07'],
    ['for 2 uger siden', '2026-11-07'],
    ['for en måned siden', '2026-10-21'],
    ['for 3 dager siden', '2026-11-18'],
    ['2026-3-1', '2026-03-01'],
    ['21/11', '2026-11-21'],
    ['22/11', '2025-11-22'],
    ['3.11.', '2026-11-03'],
    ['3/11-25', '2025-11-03'],
    ['3/11 2024', '2024-11-03'],
    ['3 nov', '2026-11-03'],
    ['den 3:e oktober', '2026-10-03'],
    ['d. 3. maj', '2026-05-03'],
    ['3 mai 2024', '2024-05-03'],
    ['December 24', '2025-12-24'],
    ['29/2', '2024-02-29'],
  ])('%s', (text, day) => {
    expect(past(text)).toBe(day);
  });

  test.each([
    ['', 'dayMissing'],
    ['  ', 'dayMissing'],
    ['soon', 'dayInvalid'],
    ['31/2 2026', 'dayInvalid'],
    ['1820-01-01', 'dayTooEarly'],
    ['tomorrow', 'dayInFuture'],
    ['på fredag', 'dayInFuture'],
    ['99999 days ago', 'dayInvalid'],
  ])('refuses %j', (text, code) => {
    expect(past(text)).toBe(code);
  });

  test.each([
    ['fredag', '2026-11-27'],
    ['på fredag', '2026-11-27'],
    ['next Monday', '2026-11-23'],
    ['imorgon', '2026-11-22'],
    ['i morgen', '2026-11-22'],
    ['nästa vecka', '2026-11-28'],
    ['næste uge', '2026-11-28'],
    ['om 2 veckor', '2026-12-05'],
    ['in a month', '2026-12-21'],
    ['20/11', '2027-11-20'],
    ['24 dec', '2026-12-24'],
  ])('looking ahead: %s', (text, day) => {
    expect(ahead(text)).toBe(day);
  });

  test('a month more of the 31st is the last of the shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  test('a weekday said on the same weekday is a week back when it is behind', () => {
    expect(past('i fredags', '2026-11-20')).toBe('2026-11-13');
    expect(past('fredag', '2026-11-20')).toBe('2026-11-20');
  });

  test('never throws, and what it accepts is a real day that is not ahead', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const read = readDay(text, TODAY, 'past');
        if (read.ok) expect(isDay(read.value) && read.value <= TODAY).toBe(true);
      }),
    );
  });

  test('every day it can be told, it reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (back) => {
        const day = addDays(TODAY, -back);
        expect(past(day)).toBe(day);
        const [year, month, date] = day.split('-');
        expect(past(`${Number(date)}/${Number(month)} ${year}`)).toBe(day);
      }),
    );
  });
});
