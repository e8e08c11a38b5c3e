import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumberOf } from '../../lib/days/day-number.ts';
import {
  type NetworkExchange,
  type NetworkOccasion,
  REASON_CODES,
  rankNetwork,
  storedStandingOf,
  WHY_CODES,
} from '../../lib/ranking/index.ts';
import { RULES } from '../../lib/ranking/rules/index.ts';
import { restsUntil } from '../../lib/ranking/rules/rest.ts';
import { scoreContact } from '../../lib/ranking/score.ts';
import type { Signal } from '../../lib/ranking/signal.ts';
import { acquaintance } from '../../lib/ranking/signals/acquaintance.ts';
import { connection } from '../../lib/ranking/signals/connection.ts';
import { debt } from '../../lib/ranking/signals/debt.ts';
import { hook, occasionNow } from '../../lib/ranking/signals/hook.ts';
import { SIGNALS } from '../../lib/ranking/signals/index.ts';
import { emptyStanding } from '../../lib/ranking/sum-up.ts';
import { tieOf } from '../../lib/ranking/tie.ts';
import { ago, arbitraryContact, contact, GOALS, meetings, mine, NOW, TODAY, theirs } from './networks.ts';

const around = { today: TODAY, goals: GOALS, priorRhythm: 45 };

describe('every signal', () => {
  test('is multiplied in: the parts are its factors, and their product is the score', () => {
    fc.assert(
      fc.property(arbitraryContact('c'), (one) => {
        const { parts, score } = scoreContact(one, storedStandingOf(one, NOW), around);
        expect(Object.keys(parts)).toEqual(SIGNALS.map(({ id }) => id));
        const product = Object.values(parts).reduce((all, part) => all * part, 1);
        expect(score).toBeCloseTo(product, 9);
        const tie = tieOf(one, storedStandingOf(one, NOW), around);
        for (const { id, kind, factor } of SIGNALS)
          if (kind === 'timing') expect(parts[id]).toBeGreaterThanOrEqual(0);
          else expect(parts[id], id).toBe(factor(tie));
      }),
    );
  });

  test.each(SIGNALS.map((signal): [string, Signal] => [signal.id, signal]))(
    '%s stays within its range, and gives somebody of whom nothing is known what it says',
    (_, { factor, range: [least, most], unknown }) => {
      expect(factor(tieOf({ id: 'c' }, emptyStanding(), around))).toBe(unknown);
      fc.assert(
        fc.property(arbitraryContact('c'), (one) => {
          const value = factor(tieOf(one, storedStandingOf(one, NOW), around));
          expect(value).toBeGreaterThanOrEqual(least);
          expect(value).toBeLessThanOrEqual(most);
        }),
      );
    },
  );

  test('and every rule rests on numbers within their ranges', () => {
    for (const { weights } of [...SIGNALS, ...RULES])
      for (const [name, { value, range }] of Object.entries(weights)) {
        expect(value, name).toBeGreaterThanOrEqual(range[0]);
        expect(value, name).toBeLessThanOrEqual(range[1]);
      }
  });

  test('and every rule has codes of its own: no two say the same in their own words', () => {
    expect([...REASON_CODES]).toEqual([...new Set(REASON_CODES)]);
    expect([...WHY_CODES]).toEqual([...new Set(WHY_CODES)]);
  });
});

describe('rest', () => {
  const until = (days: number[], cadenceDays: number | null = null) => {
    const one = contact('c', [...theirs(400), ...mine(...days)], { cadenceDays });
    return restsUntil(tieOf(one, storedStandingOf(one, NOW), around));
  };

  test('is given for half a year after the third approach without an answer', () => {
    expect(until([90, 60])).toBeNull();
    expect(until([90, 60, 30])).toBe(TODAY - 30 + 180);
    expect(until([300, 250, 180])).toBeNull();
  });

  test('is outweighed by a cadence asked for', () => {
    expect(until([90, 60, 30], 90)).toBeNull();
  });

  test('puts somebody last, with the day on which it ends', () => {
    const contacts = [
      contact('rests', [...theirs(400), ...mine(90, 60, 30)]),
      contact('other', theirs(900), { importance: 2 }),
    ];
    const { ranked, list } = rankNetwork({ now: NOW, limit: 0, contacts });
    expect(ranked).toEqual(['other', 'rests']);
    expect(list[1]?.reasons[0]).toEqual({ code: 'resting', params: [ago(30 - 180)] });
  });
});

describe('debt', () => {
  const of = (receivedOnly: number, givenOnly: number) =>
    debt.factor(tieOf({ id: 'c' }, { ...emptyStanding(), receivedOnly, givenOnly }, around));
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
  const tieAt = (gap: number | null, ...occasions: NetworkOccasion[]) => ({
    ...tieOf({ id: 'c', occasions }, emptyStanding(), { ...around, today }),
    gap,
  });
  const at = (on: string, kind?: 'birthday') =>
    hook.factor(tieAt(null, { on, text: 'New job', ...(kind ? { kind } : {}) }));

  test('is an occasion at most a week ahead or two weeks back', () => {
    for (const on of ['2026-03-17', '2026-03-10', '2026-02-24']) expect(at(on), on).toBe(1.5);
    for (const on of ['2026-03-18', '2026-02-23', '2025-03-10']) expect(at(on), on).toBe(1);
  });

  test('is none while we are in touch anyway', () => {
    const news = { on: '2026-03-10', text: 'New job' };
    expect(hook.factor(tieAt(13, news))).toBe(1);
    expect(hook.factor(tieAt(14, news))).toBe(1.5);
  });

  test('comes back every year on a birthday, also one on 29 February', () => {
    expect(at('1980-03-12', 'birthday')).toBe(1.5);
    expect(at('1980-02-29', 'birthday')).toBe(1.5);
    expect(at('1980-06-12', 'birthday')).toBe(1);
  });

  test('is the nearest where there are several', () => {
    const far = { on: '2026-03-16', text: 'far' };
    const near = { on: '2026-03-11', text: 'near' };
    expect(occasionNow(tieAt(null, far, near))?.text).toBe('near');
  });
});

describe('acquaintance', () => {
  const of = (said: 'known' | 'hardly' | null, ...exchanges: NetworkExchange[]) => {
    const one = contact('c', exchanges, { acquaintance: said });
    return acquaintance.factor(tieOf(one, storedStandingOf(one, NOW), around));
  };

  test('raises whom I know and lowers whom I hardly know, as long as the log does not tell', () => {
    expect([of('known'), of(null), of('hardly')]).toEqual([1.5, 1, 0.7]);
    expect([of('known', ...mine(9)), of('hardly', ...theirs(9))]).toEqual([1.5, 0.7]);
    expect([of('known', ...meetings(1, 1, 9)), of('hardly', ...meetings(1, 1, 9))]).toEqual([1, 1]);
  });
});

describe('connection', () => {
  const of = (days: number | null, ...exchanges: NetworkExchange[]) => {
    const one = contact('c', exchanges, { connectedOn: days === null ? null : ago(days) });
    return connection.factor(tieOf(one, storedStandingOf(one, NOW), around));
  };
  const referral: NetworkExchange = { on: ago(900), reachedOut: 'them', received: ['referral'] };

  test('raises an old connection more than a young one, and one of ten years as much as one of twenty', () => {
    expect(of(0)).toBe(1);
    expect(of(1826)).toBeCloseTo(1.1, 3);
    expect([of(3660), of(7300)]).toEqual([1.2, 1.2]);
  });

  test('raises who has helped me more than who wrote, and nobody who writes time and again', () => {
    expect(of(0, referral)).toBe(1.4);
    expect(of(0, ...theirs(40))).toBe(1.2);
    expect(of(0, ...theirs(40, 60, 80, 100))).toBe(1);
  });

  test('is nothing without a day of connecting, and once both have taken part', () => {
    expect(of(null, referral)).toBe(1);
    expect(of(3660, ...meetings(1, 1, 40))).toBe(1);
    expect(of(-5)).toBe(1);
  });
});
