import { describe, expect, test } from 'vitest';
import { partWords } from '../../../components/popup/score-words.ts';

const even = {
  bond: 2,
  twoWay: 0.5,
  freshness: 0.1,
  due: 0.5,
  fit: 1,
  debt: 1,
  owed: 1,
  hook: 1,
  newness: 1,
  importance: 1,
};
const weightIn = (parts: Record<string, number>, part: string) =>
  partWords(parts).find((word) => word.part === part)?.weight;

describe('the parts of a score in words', () => {
  test('every part is told once', () => {
    expect(
      partWords(even)
        .map((word) => word.part)
        .sort(),
    ).toEqual(Object.keys(even).sort());
  });

  test('a factor of 1 says nothing, above speaks for, below against', () => {
    expect(weightIn(even, 'owed')).toBe('neutral');
    expect(weightIn({ ...even, owed: 1.5 }, 'owed')).toBe('strong');
    expect(weightIn({ ...even, debt: 1.1 }, 'debt')).toBe('some');
    expect(weightIn({ ...even, debt: 0.9 }, 'debt')).toBe('against');
  });

  test('scales speak by their own measure', () => {
    expect(weightIn({ ...even, bond: 15 }, 'bond')).toBe('strong');
    expect(weightIn({ ...even, bond: 0.66 }, 'bond')).toBe('against');
    expect(weightIn({ ...even, freshness: 0.01 }, 'freshness')).toBe('against');
  });

  test('the strongest comes first and what says nothing last', () => {
    const words = partWords({ ...even, hook: 1.5 });
    expect(words[0]).toEqual({ part: 'hook', weight: 'strong' });
    expect(words.at(-1)?.weight).toBe('neutral');
  });

  test('a part of another version, or no number, is left out', () => {
    expect(partWords({ bond: 'much', spell: 3, due: Number.NaN })).toEqual([]);
  });
});
