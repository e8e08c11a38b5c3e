import { describe, expect, test } from 'vitest';
import { parseRoute } from '../../../components/base/route.ts';
import { PLACES } from '../../../components/dashboard/shell.tsx';
import { nameScore, PLACES_AND_ACTS } from '../../../lib/words/destinations.ts';

describe('places and acts by typing', () => {
  test('every place of the menu can be typed, in the palette and in the address bar', () => {
    const typed = PLACES_AND_ACTS.map(({ fragment }) => parseRoute(fragment).view);
    expect(
      PLACES.map(({ view }) => view).filter((view) => !typed.includes(view)),
      'add it to lib/words/destinations.ts',
    ).toEqual([]);
  });

  test('every address leads somewhere', () => {
    for (const { id, fragment } of PLACES_AND_ACTS) expect(parseRoute(fragment).view, id).not.toBe('nowhere');
  });

  test('a name answers best when it begins with the words, then when its words do, then when it holds them', () => {
    expect(nameScore('New goal', ['new'])).toBe(3);
    expect(nameScore('New goal', ['new', 'go'])).toBe(3);
    expect(nameScore('New goal', ['go'])).toBe(2);
    expect(nameScore('New goal', ['oal'])).toBe(1);
    expect(nameScore('New goal', ['goal', 'map'])).toBe(0);
    expect(nameScore('Gör en säkerhetskopia', ['gor', 'sakerhet'])).toBe(3);
    expect(nameScore('New goal', [])).toBe(1);
  });
});
