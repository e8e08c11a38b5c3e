import { describe, expect, it } from 'vitest';
import { freshOf, partOf } from './split.ts';

const texts = Array.from({ length: 400 }, (_, i) => `Title ${i}`);

describe('the split of the written titles', () => {
  it('is drawn anew by each seed, half and half, and the same each time', () => {
    const held = (seed: number) => texts.filter((text) => partOf(seed, text) === 'held-out');
    expect(held(1)).toEqual(held(1));
    expect(held(1)).not.toEqual(held(2));
    expect(Math.abs(held(1).length - 200)).toBeLessThan(60);
  });

  it('holds rows fresh while only the other half is read', () => {
    const fresh = freshOf(texts, 1, [{ seed: 1, part: 'seen', words: 'old' }], 'new');
    expect(fresh).toEqual(texts.filter((text) => partOf(1, text) === 'held-out'));
  });

  it('gives the figures of what was read only as long as the words are the same', () => {
    const looks = [{ seed: 1, part: 'held-out' as const, words: 'old' }];
    expect(freshOf(texts, 1, looks, 'old').length).toBeGreaterThan(100);
    expect(freshOf(texts, 1, looks, 'new')).toEqual([]);
  });

  it('counts no row as fresh that was read through another seed', () => {
    const fresh = freshOf(texts, 2, [{ seed: 1, part: 'seen', words: 'old' }], 'new');
    expect(fresh.length).toBeGreaterThan(50);
    expect(fresh.filter((text) => partOf(1, text) === 'seen')).toEqual([]);
  });
});
