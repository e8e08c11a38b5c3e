import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialsOf } from '../../../components/base/avatar.tsx';

test.each([
  ['Åsa Maria von Ek', 'ÅE'],
  ['Björn', 'B'],
  ['Anne-Lise Dahl', 'AD'],
  ['Ida Moe (she/her)', 'IM'],
  ['Odd Lien, MBA', 'OL'],
  ['ørjan ås', 'ØÅ'],
  ['李 明', '李明'],
])('%s → %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('always gives something short to show', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
      const initials = initialsOf(name);
      expect(initials).not.toBe('');
      expect(Array.from(initials).length).toBeLessThanOrEqual(6);
    }),
  );
});
