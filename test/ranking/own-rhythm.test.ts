import { expect, test } from 'vitest';
import { ownRhythmOf, rankNetwork, storedStandingOf } from '../../lib/ranking/index.ts';
import { contact, meetings, mine, NOW, theirs } from './networks.ts';

const book = (count: number, every: number, days = 5) =>
  Array.from({ length: count }, () => storedStandingOf({ exchanges: meetings(days, every, 20) }, NOW));

test('is how often the user is usually in touch, drawn towards 45 days by five ties', () => {
  expect(ownRhythmOf(book(200, 90))).toBeGreaterThan(85);
  expect(ownRhythmOf(book(200, 90))).toBeLessThan(90);
  expect(ownRhythmOf(book(5, 20))).toBeCloseTo(30);
});

test('is unknown while too little is logged, and nothing is read from one side', () => {
  expect(ownRhythmOf(book(2, 90))).toBeNull();
  expect(ownRhythmOf(book(50, 90, 2))).toBeNull();
  const letters = storedStandingOf(
    { exchanges: theirs(...Array.from({ length: 40 }, (_, i) => i * 7)) },
    NOW,
  );
  const tries = storedStandingOf({ exchanges: mine(10, 20, 30, 40) }, NOW);
  expect(ownRhythmOf(Array(9).fill(letters))).toBeNull();
  expect(ownRhythmOf(Array(9).fill(tries))).toBeNull();
});

test('one colleague of every morning is one vote', () => {
  const daily = storedStandingOf({ exchanges: meetings(300, 1, 0) }, NOW);
  expect(ownRhythmOf([daily, ...book(50, 60)])).toBeGreaterThan(50);
});

test('decides when somebody of little history is due: later where contacts are seldom', () => {
  const listed = (rhythmDays: number | null) =>
    rankNetwork({ now: NOW, limit: 5, me: { rhythmDays }, contacts: [contact('a', meetings(2, 50, 100))] })
      .list.length;
  expect([listed(null), listed(180), listed(14)]).toEqual([1, 0, 1]);
});
