import { expect, test } from 'vitest';
import { firstToSort, type ToSort } from '../../lib/ranking/index.ts';
import { GOALS } from './networks.ts';

const one = (id: string, connectedOn: string | null, tags: string[] = []): ToSort => ({
  id,
  connectedOn,
  tags,
});
const PEOPLE = [
  one('no-day', null),
  one('young', '2024-01-01'),
  one('old', '2009-01-01'),
  one('wanted', '2025-01-01', ['energy']),
  one('wanted-old', '2012-01-01', ['energy']),
];

test('those who meet a goal are asked about first, then the oldest connections, then those of no known day', () => {
  expect(firstToSort(PEOPLE, GOALS, 10)).toEqual(['wanted-old', 'wanted', 'old', 'young', 'no-day']);
});

test('as many as asked for, whatever the order they come in', () => {
  for (const people of [PEOPLE, PEOPLE.toReversed()])
    expect(firstToSort(people, GOALS, 3)).toEqual(['wanted-old', 'wanted', 'old']);
  expect(firstToSort(PEOPLE, GOALS, 0)).toEqual([]);
});

test('without goals the years alone decide, and the id where they say nothing', () => {
  const twins = [one('b', null), one('a', null), one('c', '2010-01-01')];
  expect(firstToSort(twins, [], 3)).toEqual(['c', 'a', 'b']);
});
