import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../lib/days/index.ts';
import {
  type NetworkContact,
  placeOf,
  rankNetwork,
  type StandingContact,
  storedStandingOf,
} from '../../lib/ranking/index.ts';
import { scoreContact } from '../../lib/ranking/score.ts';
import { ago, arbitraryContact, contact, GOALS, meetings, mine, NOW, theirs } from './networks.ts';

const stored = (one: NetworkContact): StandingContact => {
  const { exchanges: _, ...rest } = one;
  return { ...rest, standing: storedStandingOf(one, NOW) };
};
const place = (one: NetworkContact) => placeOf(stored(one), { now: NOW, me: { goals: GOALS } });

describe('where somebody stands who is not on the list', () => {
  const often = meetings(6, 30, 10);
  test.each([
    ['archived', contact('c', often, { archived: true, resting: true }), []],
    ['resting', contact('c', often, { resting: true, snoozedUntil: ago(-4) }), []],
    ['snoozed', contact('c', often, { snoozedUntil: ago(-4) }), [ago(-4)]],
    ['booked', contact('c', often, { nextMeeting: ago(-9) }), [ago(-9)]],
    [
      'booked',
      contact('c', [...often, { on: ago(-3), reachedOut: 'both' }], { nextMeeting: ago(-9) }),
      [ago(-3)],
    ],
    ['inPeace', contact('c', [...theirs(400), ...mine(90, 60, 30)]), [3, ago(30 - 180)]],
    ['later', contact('c', often, { cadenceDays: 100 }), [ago(10 - 81)]],
    ['later', contact('c', [...meetings(3, 30, 40), ...theirs(1)]), [ago(-2)]],
    ['onlyThey', contact('c', theirs(1)), []],
    ['onlyThey', contact('c', [...mine(900), ...theirs(90, 60, 30, 20)]), []],
    ['untried', contact('c', mine(200)), []],
    ['untried', contact('c', []), []],
    ['others', contact('c', meetings(6, 30, 100)), []],
    ['others', contact('c', [], { importance: 3 }), []],
  ] as const)('%s', (code, one, params) => {
    expect(place(one)).toEqual({ code, params });
  });

  test('it says of everybody what the ranking does with them', () => {
    fc.assert(
      fc.property(arbitraryContact('c'), (one) => {
        const network = { now: NOW, limit: 5, me: { goals: GOALS }, contacts: [one] };
        const { list, ranked } = rankNetwork(network);
        const { code, params } = place(one);
        expect(['archived', 'resting', 'snoozed', 'booked'].includes(code)).toBe(ranked.length === 0);
        expect(code === 'others').toBe(list.length === 1);
        if (code !== 'later') return;
        // On the day it names it is time, and on the day before it was not yet.
        const [from] = params;
        const timely = (day: number) => {
          const circumstances = { today: day, goals: GOALS, priorRhythm: 45 };
          return scoreContact(one, stored(one).standing, circumstances).tier < 2;
        };
        const day = dayNumber(String(from));
        expect([timely(day - 1), timely(day)]).toEqual([false, true]);
        expect(String(from) > NOW).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
