import { describe, expect, test } from 'vitest';
import { dayNumberOf } from '../../lib/days/day-number.ts';
import {
  isOfOlderMake,
  isStale,
  likelihoodOf,
  type NetworkExchange,
  rankNetwork,
  standingOf,
  storedStandingOf,
} from '../../lib/ranking/index.ts';
import { ago, contact, meetings, mine, NOW, TODAY, theirs } from './networks.ts';

describe('reading days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2024-02-29', 19_782],
    ['1900-01-01', -25_567],
    ['2025-06-02T23:59:00Z', TODAY],
    ['2025-06-02 08:00', TODAY],
  ])('%s is day %i', (text, day) => expect(dayNumberOf(text)).toBe(day));

  test.each([
    '',
    '2023-02-29',
    '1900-02-29',
    '1899-12-31',
    '2200-01-01',
    '2025-6-2',
    '2025-06-31',
    'in May',
    '2025-06-021',
  ])('"%s" is none', (text) => expect(dayNumberOf(text)).toBeNull());
});

describe('summing up a log', () => {
  test('several entries on one day are one contact-day, mutual when each side had one', () => {
    const standing = storedStandingOf({ exchanges: [...mine(10, 10), ...theirs(10), ...mine(40)] }, NOW);
    expect(standing).toMatchObject({ days: 2, inDays: 1, outDays: 2, unanswered: 0, lastHeard: TODAY - 10 });
  });

  test('approaches within two weeks are one attempt', () => {
    const standing = storedStandingOf({ exchanges: [...meetings(2, 30, 100), ...mine(60, 55, 50, 30)] }, NOW);
    expect(standing.unanswered).toBe(4);
    expect(standing.attempts).toEqual([TODAY - 60, TODAY - 30]);
  });

  test('a conversation is mutual whoever took the initiative, and so is help received', () => {
    const lunch: NetworkExchange = { on: ago(20), reachedOut: 'me', channel: 'met' };
    const advice: NetworkExchange = { on: ago(10), reachedOut: 'me', channel: 'email', received: ['advice'] };
    const standing = storedStandingOf({ exchanges: [lunch, advice] }, NOW);
    expect(standing).toMatchObject({ inDays: 2, outDays: 2, unanswered: 0, receivedOnly: 1 });
  });

  test('a day at the same event is two-sided, and thinner unless we also talked', () => {
    const event = (days: number): NetworkExchange => ({ on: ago(days), reachedOut: 'me', channel: 'event' });
    const standing = storedStandingOf({ exchanges: [event(50), event(30), ...meetings(1, 1, 30)] }, NOW);
    expect(standing).toMatchObject({ days: 2, inDays: 2, outDays: 2, thinDays: 1, unanswered: 0 });
  });

  test('whether we met on the first day is kept: not where we wrote or called', () => {
    const first = (channel: string | null, reachedOut: NetworkExchange['reachedOut'] = 'both') =>
      storedStandingOf({ exchanges: [{ on: ago(30), reachedOut, channel }, ...meetings(1, 1, 9)] }, NOW)
        .firstMet;
    for (const channel of ['met', 'video', 'event', null, 'other']) expect(first(channel)).toBe(true);
    for (const channel of ['email', 'message', 'call']) expect(first(channel)).toBe(false);
    expect([first('event', 'them'), first('met', 'me'), first(null, 'them')]).toEqual([true, true, false]);
    expect(storedStandingOf({ exchanges: [], metOn: ago(9) }, NOW).firstMet).toBe(true);
  });

  test('one of an older make is to be summed up anew', () => {
    const standing = storedStandingOf({ exchanges: meetings(3, 30, 9) }, NOW);
    const { thinDays: _, ...older } = standing;
    expect([isStale(standing, TODAY), isOfOlderMake(standing), isOfOlderMake(older)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('the first meeting is a contact-day even when nothing is logged', () => {
    expect(standingOf({ exchanges: [], metOn: ago(9) }, NOW)).toMatchObject({ days: 1, gap: 9 });
    expect(standingOf({ exchanges: [], met: { date: ago(-9) } }, NOW)).toMatchObject({ days: 0, gap: null });
  });

  test('unreadable, early and future days are left out, counted or remembered', () => {
    const odd = ['', '1850-05-05', '2023-02-29', ago(-40), ago(-12)].map((on) => ({
      on,
      reachedOut: 'both' as const,
    }));
    const standing = storedStandingOf({ exchanges: [...odd, ...meetings(1, 1, 8)] }, NOW);
    expect(standing).toMatchObject({ days: 1, ignored: 3, nextDay: TODAY + 12 });
    expect(isStale(standing, TODAY)).toBe(false);
    expect(isStale(standing, TODAY + 12)).toBe(true);
  });

  test('does not depend on the day it was made', () => {
    const exchanges = [...meetings(5, 33, 60), ...mine(30)];
    expect(storedStandingOf({ exchanges }, NOW)).toEqual(storedStandingOf({ exchanges }, ago(-500)));
  });

  test('ten thousand entries with one person', () => {
    const standing = standingOf(meetings(10_000, 1, 0), NOW);
    expect(standing).toMatchObject({ days: 10_000, gap: 0, warmth: 'warm', usual: 1 });
    expect(standing.recentDays).toHaveLength(365);
    const approaches = storedStandingOf(
      { exchanges: mine(...Array.from({ length: 9000 }, (_, i) => i)) },
      NOW,
    );
    expect(approaches.attempts).toHaveLength(12);
  });
});

describe('rhythm and warmth', () => {
  test('the rhythm is the usual gap, drawn towards 45 days while there is little to go by', () => {
    const short = standingOf(meetings(3, 10, 10), NOW);
    const long = standingOf(meetings(40, 10, 10), NOW);
    expect(short.usual).toBeCloseTo(10);
    expect(long.rhythm).toBeLessThan(short.rhythm);
    expect(long.rhythm).toBeGreaterThan(10);
    expect(standingOf([], NOW).rhythm).toBeCloseTo(45);
  });

  test('a cadence of none or of ten thousand days is held within limits', () => {
    const cadence = (cadenceDays: number) =>
      standingOf({ exchanges: meetings(3, 30, 9), cadenceDays }, NOW).cadence;
    expect(cadence(0)).toBe(1);
    expect(cadence(10_000)).toBe(3650);
    expect(cadence(Number.NaN)).toBe(standingOf(meetings(3, 30, 9), NOW).cadence);
  });

  test('the same silence is warm for a slow tie, cooling for a quick one and cold for nobody known', () => {
    expect(standingOf(meetings(8, 90, 80), NOW).warmth).toBe('warm');
    expect(standingOf(meetings(20, 7, 80), NOW).warmth).toBe('cooling');
    expect(standingOf(meetings(20, 7, 120), NOW).warmth).toBe('cold');
    expect(standingOf([], NOW).warmth).toBe('cold');
  });
});

test('the likelihood of an answer has three words', () => {
  const of = (exchanges: NetworkExchange[]) => likelihoodOf(storedStandingOf({ exchanges }, NOW));
  expect(of(meetings(4, 30, 60))).toBe('high');
  expect(of([...meetings(4, 30, 60), ...mine(30)])).toBe('medium');
  expect(of([...meetings(4, 30, 60), ...mine(30, 10)])).toBe('low');
  expect(of(theirs(10, 20, 30, 40, 50, 60))).toBe('low');
});

test('a network with no day is a mistake of the caller', () => {
  expect(() => rankNetwork({ now: 'today', limit: 5, contacts: [contact('a', [])] })).toThrow(RangeError);
});
