import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNear } from '../../lib/search/near-names.ts';

const LETTERS = 'abcdefghij';
const letter = fc.constantFrom(...LETTERS);
const word = (least: number) => fc.string({ unit: letter, minLength: least, maxLength: 12 });

describe('a name with one wrong letter', () => {
  it('is near, whichever way it is wrong and wherever', () => {
    fc.assert(
      fc.property(word(5), fc.nat(), letter, (name, n, other) => {
        const at = n % name.length;
        const changed = name.slice(0, at) + other + name.slice(at + 1);
        const missing = name.slice(0, at) + name.slice(at + 1);
        const more = name.slice(0, at) + other + name.slice(at);
        const next = name[at + 1] ?? '';
        const swapped = name.slice(0, at) + next + (name[at] ?? '') + name.slice(at + 2);
        for (const wrong of [name, changed, missing, more, swapped]) expect(isNear(wrong, name)).toBe(true);
      }),
    );
  });

  it('is not near with two', () => {
    for (const [wrong, name] of [
      ['xnnx', 'anna'],
      ['brg', 'bergh'],
      ['marija', 'karina'],
      ['svensson', 'stenzzon'],
    ] as const)
      expect(isNear(wrong, name)).toBe(false);
  });

  it('may be the start of a longer name once it is long itself', () => {
    expect(isNear('andxrs', 'andersson')).toBe(true);
    expect(isNear('andx', 'andersson')).toBe(false);
  });
});
