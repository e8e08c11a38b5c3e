import { describe, expect, test } from 'vitest';
import {
  attendanceOf,
  checkGroup,
  checkMeeting,
  type Group,
  type Meeting,
  stageOf,
  sumUpMeetings,
  warningsOf,
} from '../../lib/records/index.ts';

const TODAY = '2026-11-21';
const STAMPS = { createdAt: '2026-01-01T08:00:00.000Z', updatedAt: '2026-01-01T08:00:00.000Z' };
const group = (part: Partial<Group> = {}): Group => ({
  id: 'g',
  name: 'Styrelseforum',
  purpose: 'Learn from each other’s boards',
  memberIds: [],
  cost: null,
  ...STAMPS,
  ...part,
});
const meeting = (on: string, part: Partial<Meeting> = {}): Meeting => ({
  id: on,
  groupId: 'g',
  on,
  cancelled: false,
  note: null,
  ...STAMPS,
  ...part,
});

describe('the meetings of a group, summed up', () => {
  test('tell what was held, called off, missed and is to come', () => {
    const sum = sumUpMeetings(
      [
        meeting('2026-12-01'),
        meeting('2027-01-10'),
        meeting(TODAY, { worth: 'much' }),
        meeting('2026-05-01', { cancelled: true, worth: 'much' }),
        meeting('2026-03-01', { absent: true, worth: 'little' }),
        meeting('2025-11-21', { worth: 'some' }),
        meeting('2025-11-22', { worth: 'some', cameIds: ['a', 'b'], declinedIds: ['c'] }),
      ],
      TODAY,
    );
    expect(sum).toEqual({
      held: 4,
      calledOff: 1,
      missed: 1,
      lastYear: 3,
      // A meeting without me says nothing of what it was worth to me, nor one that never was.
      worth: { much: 1, some: 2, little: 0 },
      declined: 1,
      places: 3,
      last: TODAY,
      next: '2026-12-01',
    });
  });

  test('say how often one member came, of those meetings that say who did', () => {
    const meetings = [
      meeting('2026-10-01', { cameIds: ['a'], declinedIds: ['b'] }),
      meeting('2026-09-01', { cameIds: ['a', 'b'] }),
      meeting('2026-08-01'),
      meeting('2026-07-01', { cancelled: true, cameIds: ['a'] }),
      meeting('2026-12-24', { cameIds: ['a'] }),
    ];
    expect(attendanceOf(meetings, 'a', TODAY)).toEqual({ came: 2, declined: 0, of: 2 });
    expect(attendanceOf(meetings, 'b', TODAY)).toEqual({ came: 1, declined: 1, of: 2 });
  });
});

describe('where one stands with a group', () => {
  const held = (count: number) =>
    sumUpMeetings(
      Array.from({ length: count }, (_, i) => meeting(`2026-0${i + 1}-01`)),
      TODAY,
    );
  test.each([
    ['agree', group({ purpose: null }), 5],
    ['agree', group({ purpose: ' ', verdict: 'stay' }), 5],
    ['trying', group(), 3],
    ['weigh', group(), 4],
    ['weigh', group({ tries: 3 }), 3],
    ['stay', group({ verdict: 'stay' }), 0],
    ['left', group({ verdict: 'leave', purpose: null }), 0],
  ] as const)('%s', (stage, one, count) => {
    expect(stageOf(one, held(count))).toBe(stage);
  });
});

describe('what to watch', () => {
  test('many meetings called off, but not before there are three', () => {
    const sum = (held: number, off: number) =>
      sumUpMeetings(
        [
          ...Array.from({ length: held }, (_, i) => meeting(`2026-01-1${i}`)),
          ...Array.from({ length: off }, (_, i) => meeting(`2026-02-1${i}`, { cancelled: true })),
        ],
        TODAY,
      );
    expect(warningsOf(sum(1, 1))).toEqual([]);
    expect(warningsOf(sum(2, 1))).toEqual(['calledOff']);
    expect(warningsOf(sum(3, 1))).toEqual([]);
  });

  test('many who cancel, but not before eight places are known', () => {
    const sum = (came: number, declined: number) =>
      sumUpMeetings(
        [
          meeting('2026-01-10', {
            cameIds: Array.from({ length: came }, (_, i) => `a${i}`),
            declinedIds: Array.from({ length: declined }, (_, i) => `b${i}`),
          }),
        ],
        TODAY,
      );
    expect(warningsOf(sum(4, 3))).toEqual([]);
    expect(warningsOf(sum(5, 3))).toEqual(['declined']);
    expect(warningsOf(sum(7, 3))).toEqual([]);
  });
});

test.each([
  ['textMissing', group({ name: ' ' })],
  ['textTooLong', group({ name: 'x'.repeat(301) })],
  ['textTooLong', group({ evaluation: 'x'.repeat(20_001) })],
  ['numberOutOfRange', group({ meetingsAYear: 0 })],
  ['numberOutOfRange', group({ meetingsAYear: 2.5 })],
  ['numberOutOfRange', group({ tries: Number.NaN })],
])('a group is refused with %s', (code, one) => {
  expect(checkGroup(one)?.code).toBe(code);
});

test('a meeting needs a day of the calendar', () => {
  expect(checkMeeting(meeting('2026-02-29'))?.code).toBe('dayInvalid');
  expect(checkMeeting(meeting('2024-02-29'))).toBeNull();
});
