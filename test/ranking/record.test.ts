import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/days/index.ts';
import { recordOf, type ShownSuggestion, verdictOf } from '../../lib/ranking/index.ts';

const NOW = '2026-11-21';
const SHOWN = '2026-07-01';
const exchange = (days: number, reachedOut: 'me' | 'them' | 'both', channel = 'message') => ({
  on: addDays(SHOWN, days),
  reachedOut,
  channel,
});
const shown = (...exchanges: ShownSuggestion['exchanges'][number][]): ShownSuggestion => ({
  on: SHOWN,
  byChance: false,
  exchanges,
});
const tally = (one: ShownSuggestion) => recordOf([one], NOW).ranked;

describe('the record of suggestions', () => {
  test('following is getting in touch within two weeks, an answer is theirs within a month', () => {
    expect(tally(shown(exchange(14, 'me')))).toMatchObject({ followed: 1, answered: 0, inTouch: 0 });
    expect(tally(shown(exchange(15, 'me')))).toMatchObject({ followed: 0, answered: 0 });
    expect(tally(shown(exchange(2, 'me'), exchange(30, 'them')))).toMatchObject({ followed: 1, answered: 1 });
    expect(tally(shown(exchange(2, 'me'), exchange(31, 'them')))).toMatchObject({ answered: 0, inTouch: 1 });
  });

  test('a meeting is both at once; their own message is no following but keeps us in touch', () => {
    expect(tally(shown(exchange(3, 'me', 'met')))).toMatchObject({ followed: 1, answered: 1 });
    expect(tally(shown(exchange(3, 'them')))).toMatchObject({ followed: 0, answered: 0, inTouch: 1 });
  });

  test('ninety days are only told of when they have passed', () => {
    const young = { ...shown(), on: addDays(NOW, -89) };
    expect(tally(young)).toMatchObject({ shown: 1, old: 0 });
    expect(tally({ ...young, on: addDays(NOW, -90) })).toMatchObject({ shown: 1, old: 1, inTouch: 0 });
  });

  test('a showing from before the clock was set back is left out; days that are none break nothing', () => {
    expect(tally({ ...shown(), on: '2027-01-01' }).shown).toBe(0);
    expect(tally(shown({ on: 'no day', reachedOut: 'me' }))).toMatchObject({ shown: 1, followed: 0 });
  });

  test('chance is counted by itself, and nothing is claimed from a few', () => {
    const good = shown(exchange(1, 'both'));
    const record = recordOf(
      [good, { ...good, byChance: true, good: false }, { ...shown(), good: true }],
      NOW,
    );
    expect(record).toMatchObject({
      asked: 2,
      good: 1,
      ranked: { shown: 2 },
      chance: { shown: 1, answered: 1 },
    });
    expect(verdictOf(record)).toBe('tooFew');
  });

  test('the verdict follows the share of answers', () => {
    const many = (count: number, answered: number, byChance: boolean) =>
      Array.from({ length: count }, (_, n) => ({
        ...shown(exchange(1, n < answered ? 'both' : 'me')),
        byChance,
      }));
    const verdict = (ranked: number, chance: number) =>
      verdictOf(recordOf([...many(20, ranked, false), ...many(10, chance, true)], NOW));
    expect([verdict(16, 5), verdict(10, 5), verdict(4, 5)]).toEqual(['better', 'same', 'worse']);
  });
});
