import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/days/index.ts';
import { isEnding, type Meeting, signsOf } from '../../lib/records/index.ts';
import { type SeededRandom, seededRandom } from '../demo/seeded-random.ts';

const STAMPS = { createdAt: '2026-01-01T08:00:00.000Z', updatedAt: '2026-01-01T08:00:00.000Z' };
const MONTH = 30;
const FIRST = '2024-01-16';
const onOf = (n: number) => addDays(FIRST, n * MONTH);
const people = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);

function meeting(n: number, part: Partial<Meeting>): Meeting {
  return { id: `m${n}`, groupId: 'g', on: onOf(n), cancelled: false, note: null, ...STAMPS, ...part };
}

/**
 * The planned meetings of a group, drawn: members come with some chance each, and some of those who do not say so. A group
 * that ends is well for a while; then in each of its last five to seven meetings fewer want to, and more are called off.
 * What is drawn knows nothing of what is looked for, and the numbers looked for were chosen on other seeds.
 */
function history(random: SeededRandom, ends: boolean): Meeting[] {
  const members = 6 + Math.floor(random.next() * 7);
  const usual = 0.7 + random.next() * 0.2;
  const well = 6 + Math.floor(random.next() * 8);
  const decline = ends ? 5 + Math.floor(random.next() * 3) : 0;
  return Array.from({ length: well + decline }, (_, n) => {
    const steps = Math.max(0, n - well + 1);
    if (random.next() < 0.06 + steps * 0.12) return meeting(n, { cancelled: true });
    const chance = usual * 0.84 ** steps;
    const came = people('p', members).filter(() => random.next() < chance);
    const declined = people('p', members).filter((id) => !came.includes(id) && random.next() < 0.6);
    return meeting(n, { cameIds: came, declinedIds: declined });
  });
}

/** Of twenty drawn groups, how many of the ten that end are warned of two meetings before, and of the ten that live. */
function measured(seed: number): { warned: number; falsely: number } {
  const random = seededRandom(seed);
  const draw = (ends: boolean) => Array.from({ length: 10 }, () => history(random, ends));
  const isWarned = (story: Meeting[]) => signsOf(story, story.at(-1)?.on ?? FIRST).length > 0;
  return {
    warned: draw(true).filter((story) => isWarned(story.slice(0, -2))).length,
    falsely: draw(false).filter(isWarned).length,
  };
}

describe('a group that is about to end', () => {
  test('is warned of two meetings before, and one that lives is not: twenty drawn histories', () => {
    const { warned, falsely } = measured(20_261_118);
    expect(warned).toBeGreaterThanOrEqual(8);
    expect(falsely).toBeLessThanOrEqual(1);
  });

  test('and so on the whole, over fifty such twenties', () => {
    const all = Array.from({ length: 50 }, (_, seed) => measured(seed + 1));
    const mean = (of: (one: { warned: number; falsely: number }) => number) =>
      all.reduce((sum, one) => sum + of(one), 0) / all.length;
    expect(mean((one) => one.warned)).toBeGreaterThanOrEqual(8);
    expect(mean((one) => one.falsely)).toBeLessThanOrEqual(1);
  });
});

describe('is not said', () => {
  const came = (n: number, count: number) => meeting(n, { cameIds: people('p', count) });

  test('of a few meetings', () => {
    expect(
      isEnding([meeting(0, { cancelled: true }), meeting(1, { cancelled: true }), came(2, 4)], onOf(9)),
    ).toBe(false);
  });

  test('for what is yet to be', () => {
    const story = [0, 1, 2, 3].map((n) => came(n, 5));
    expect(
      isEnding([...story, meeting(4, { cancelled: true }), meeting(5, { cancelled: true })], onOf(3)),
    ).toBe(false);
  });

  test('where nobody wrote down who came', () => {
    expect(isEnding([...[0, 1, 2, 3].map((n) => came(n, 5)), meeting(4, {}), meeting(5, {})], onOf(9))).toBe(
      false,
    );
  });

  test('but where two of the last four were called off, or far fewer come', () => {
    const story = [0, 1, 2, 3].map((n) => came(n, 8));
    expect(
      isEnding(
        [...story, meeting(4, { cancelled: true }), came(5, 8), meeting(6, { cancelled: true })],
        onOf(9),
      ),
    ).toBe(true);
    expect(isEnding([...story, came(4, 5), came(5, 5), came(6, 5)], onOf(9))).toBe(true);
    expect(isEnding([...story, came(4, 7), came(5, 7), came(6, 6)], onOf(9))).toBe(false);
  });
});
