import { describe, expect, test } from 'vitest';
import { pulseFrom, pulseMonths, weekDone } from '../../../components/week/pulse-months.ts';

const entry = (on: string, given: string[] = [], received: string[] = []) => ({
  on,
  given: given as [],
  received: received as [],
});

describe('the pulse of a year', () => {
  test('twelve months end with this one, over the turn of the year', () => {
    expect(pulseFrom('2026-02-14')).toBe('2025-03-01');
    expect(pulseMonths([], '2026-02-14').map(({ from }) => from)).toEqual([
      '2025-03-01',
      '2025-04-01',
      '2025-05-01',
      '2025-06-01',
      '2025-07-01',
      '2025-08-01',
      '2025-09-01',
      '2025-10-01',
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
      '2026-02-01',
    ]);
  });

  test('an exchange counts once on each side it has, in its month; days to come and older ones do not count', () => {
    const months = pulseMonths(
      [
        entry('2026-02-01', ['advice', 'article'], ['advice']),
        entry('2026-02-14', ['advice']),
        entry('2026-02-15', ['advice']),
        entry('2025-02-28', ['advice']),
        entry('2025-12-31', [], ['advice']),
      ],
      '2026-02-14',
    );
    const told = months.filter(({ given, received }) => given + received > 0);
    expect(told).toEqual([
      { from: '2025-12-01', given: 0, received: 1 },
      { from: '2026-02-01', given: 2, received: 1 },
    ]);
  });
});

describe('the week so far', () => {
  const MONDAY = '2026-11-23';
  test('one meeting with several is one hello; only my own promises and introductions are my deeds', () => {
    const days = weekDone(
      {
        exchanges: [
          { id: '1', on: '2026-11-23', togetherId: 't' },
          { id: '2', on: '2026-11-23', togetherId: 't' },
          { id: '3', on: '2026-11-24', togetherId: null },
        ],
        kept: [
          { by: 'me', doneOn: '2026-11-23' },
          { by: 'them', doneOn: '2026-11-23' },
        ],
        introductions: [
          { on: '2026-11-24', byId: null },
          { on: '2026-11-24', byId: 'somebody' },
        ],
      },
      MONDAY,
    );
    expect(days.map(({ hellos, kept, introduced }) => [hellos, kept, introduced])).toEqual([
      [1, 1, 0],
      [1, 0, 1],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  test('a day of rest is shown when something was done on it', () => {
    const exchanges = [{ id: '1', on: '2026-11-28', togetherId: null }];
    const days = weekDone({ exchanges, kept: [], introductions: [] }, MONDAY);
    expect(days.map(({ on }) => on)).toContain('2026-11-28');
    expect(days).toHaveLength(6);
  });

  test('an introduction by somebody outside the book is not mine', () => {
    const introductions = [{ on: '2026-11-24', byId: null, byOther: true }];
    const days = weekDone({ exchanges: [], kept: [], introductions }, MONDAY);
    expect(days.every(({ introduced }) => introduced === 0)).toBe(true);
  });
});
