import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayOf } from '../../lib/days/index.ts';
import { isReviewDue, lastReview, nextReview } from '../../lib/suggesting/review-time.ts';

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Europe/Stockholm';
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});
const local = (text: string) => new Date(text);
const words = (date: Date) => date.toString().slice(0, 24);

describe('the hour of the day', () => {
  test('is later today, or tomorrow once it has passed', () => {
    expect(words(nextReview(local('2026-11-21T06:59:59'), 7))).toBe('Sat Nov 21 2026 07:00:00');
    expect(words(nextReview(local('2026-11-21T07:00:00'), 7))).toBe('Sun Nov 22 2026 07:00:00');
    expect(words(lastReview(local('2026-11-21T07:00:00'), 7))).toBe('Sat Nov 21 2026 07:00:00');
    expect(words(lastReview(local('2026-11-21T06:59:59'), 7))).toBe('Fri Nov 20 2026 07:00:00');
  });

  test('is the same hour by the clock on both sides of daylight saving', () => {
    // Clocks go forward on 29 March 2026 and back on 25 October 2026.
    const spring = nextReview(local('2026-03-28T07:00:00'), 7);
    expect(words(spring)).toBe('Sun Mar 29 2026 07:00:00');
    expect(spring.getTime() - local('2026-03-28T07:00:00').getTime()).toBe(23 * 3_600_000);
    const autumn = nextReview(local('2026-10-24T07:00:00'), 7);
    expect(autumn.getTime() - local('2026-10-24T07:00:00').getTime()).toBe(25 * 3_600_000);
    // Two o'clock does not exist that night: the run is an hour later, not a day.
    expect(words(nextReview(local('2026-03-28T12:00:00'), 2))).toBe('Sun Mar 29 2026 03:00:00');
    expect(words(nextReview(local('2026-03-29T12:00:00'), 2))).toBe('Mon Mar 30 2026 02:00:00');
  });
});

describe('a daily run is due', () => {
  const now = local('2026-11-21T10:00:00');
  const at = (text: string) => local(text).toISOString();
  test.each([
    ['when there was none', null, true],
    ['when the last was yesterday, before today’s hour', at('2026-11-20T07:00:05'), true],
    ['after a month asleep', at('2026-10-20T07:00:00'), true],
    ['not when it was made at the hour', at('2026-11-21T07:00:00'), false],
    ['not when it was made since', at('2026-11-21T09:00:00'), false],
    ['when the clock was set back since', at('2026-12-24T07:00:00'), true],
    ['when the note of it is unreadable', 'some day', true],
  ])('%s', (_, ranAt, due) => {
    expect(isReviewDue(ranAt, now, 7)).toBe(due);
  });

  test.each(['Europe/Stockholm', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'UTC'])(
    'a worker woken every quarter of an hour runs once a day, all of a leap year, in %s',
    (place) => {
      process.env.TZ = place;
      const runs: string[] = [];
      let ran: string | null = null;
      const end = new Date('2029-01-01T00:00:00').getTime();
      for (let time = new Date('2028-01-01T00:00:00').getTime(); time < end; time += 900_000) {
        const woken = new Date(time);
        if (!isReviewDue(ran, woken, 2)) continue;
        ran = woken.toISOString();
        runs.push(dayOf(woken));
      }
      process.env.TZ = 'Europe/Stockholm';
      // The first start makes up for the day before; then every day of the year, 29 February included.
      expect(runs.slice(1)).toEqual(Array.from({ length: 366 }, (_, n) => addDays('2028-01-01', n)));
    },
  );

  test('the next alarm always lies ahead, within a day and the hour that the clock may be moved', () => {
    for (const hour of [0, 2, 3, 23])
      for (
        let time = local('2026-03-27T00:00:00').getTime();
        time < local('2026-03-31').getTime();
        time += 900_000
      ) {
        const ahead = nextReview(new Date(time), hour).getTime() - time;
        expect(ahead).toBeGreaterThan(0);
        expect(ahead).toBeLessThanOrEqual(25 * 3_600_000);
      }
  });

  test('somebody who flies west or east gets one run a day by the clock there', () => {
    process.env.TZ = 'Europe/Stockholm';
    const ranAt = new Date('2026-06-10T07:00:00').toISOString();
    process.env.TZ = 'America/New_York';
    // One o'clock in the night there: that day's hour has not come, and yesterday's run is older than this one.
    expect(isReviewDue(ranAt, new Date('2026-06-10T06:59:00'), 7)).toBe(false);
    expect(isReviewDue(ranAt, new Date('2026-06-10T07:00:00'), 7)).toBe(true);
    process.env.TZ = 'Europe/Stockholm';
  });

  test('before the hour, yesterday’s run is enough', () => {
    expect(isReviewDue(at('2026-11-20T07:00:05'), local('2026-11-21T06:59:00'), 7)).toBe(false);
  });
});
