import { expect, test } from 'vitest';
import { meetingsToCome, nextOf } from '../../lib/suggesting/booked.ts';

const TODAY = '2026-11-21';
const groups = [
  { id: 'g', memberIds: ['a', 'b'] },
  { id: 'h', memberIds: ['b', 'c'] },
];
const meeting = (groupId: string, on: string, more = {}) => ({ groupId, on, cancelled: false, ...more });

test('a meeting of a group to come is one with each of its members, the first counts', () => {
  const meetings = [meeting('g', '2026-12-10'), meeting('h', TODAY), meeting('g', '2026-11-20')];
  expect([...meetingsToCome(groups, meetings, TODAY)]).toEqual([
    ['a', '2026-12-10'],
    ['b', TODAY],
    ['c', TODAY],
  ]);
});

test('not one that is called off, that the user does not go to, or that the member has cancelled', () => {
  const meetings = [
    meeting('g', '2026-12-10', { cancelled: true }),
    meeting('g', '2026-12-11', { absent: true }),
    meeting('g', '2026-12-12', { declinedIds: ['a'] }),
    meeting('gone', '2026-12-13'),
  ];
  expect([...meetingsToCome(groups, meetings, TODAY)]).toEqual([['b', '2026-12-12']]);
});

test('a meeting noted with one person counts where it comes first and lies ahead', () => {
  expect(nextOf('2026-11-25', '2026-12-10', TODAY)).toBe('2026-11-25');
  expect(nextOf('2026-12-25', '2026-12-10', TODAY)).toBe('2026-12-10');
  expect(nextOf('2026-11-01', '2026-12-10', TODAY)).toBe('2026-12-10');
  expect(nextOf(null, '2026-12-10', TODAY)).toBe('2026-12-10');
});
